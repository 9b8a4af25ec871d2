import type { CorrectionRecord, PageRecord, ReadingRecord, StatementRecord } from '../../lib/model/records';

/** A statement with the rows a view needs beside it. */
export interface StatementView {
  readonly statement: StatementRecord;
  readonly page: PageRecord | null;
  readonly readings: readonly ReadingRecord[];
}

/** As the review page shows it, with what the reader changed. */
export interface ReviewedStatement extends StatementView {
  readonly corrections: readonly CorrectionRecord[];
  readonly corrected: boolean;
}
