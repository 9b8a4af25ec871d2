import type { PageRecord, ReadingRecord, StatementRecord } from '../../lib/model/records';

/** A statement with the rows a view needs beside it. */
export interface StatementView {
  readonly statement: StatementRecord;
  readonly page: PageRecord | null;
  readonly readings: readonly ReadingRecord[];
}
