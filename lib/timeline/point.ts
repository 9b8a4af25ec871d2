import type { ReadingRecord } from '../model/records';
import type { DatedBy, Stance, Strength } from '../model/statement';

/** One statement's stance on one issue; several outlets' reports of it are one point. Statements are numbers into `Rows`. */
export interface TimelinePoint {
  /** The reading that stands for the point. */
  readonly reading: ReadingRecord;
  /** False where a spokesperson, the reading's actor, speaks for the timeline's. */
  readonly own: boolean;
  readonly stance: Stance;
  readonly strength: Strength;
  /** Day on which it was said, in days since 1970-01-01, and what that rests on. */
  readonly day: number;
  readonly datedBy: DatedBy;
  /** The reading's statement, the fullest of the reports. */
  readonly statement: number;
  /** The report that dates it best; `day` is its day. */
  readonly dated: number;
  /** The other reports, by id. */
  readonly alsoIn: readonly number[];
}
