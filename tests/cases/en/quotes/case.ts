import type { StatementKind } from '../../../../lib/model/statement';

/** A text of our own and a statement that must be found in it. All speakers are invented. */
export interface AcceptCase {
  readonly name: string;
  readonly text: string;
  /** The words said; several parts for one statement that its cue splits. */
  readonly content: string | readonly string[];
  readonly source: string | null;
  readonly kind: StatementKind;
  /** True for what the engine does not find yet; the row fails the day it does. */
  readonly limit?: boolean;
}

/** A text of our own and words in it that are nobody's statement; '*' stands for: no statement at all. */
export interface RejectCase {
  readonly name: string;
  readonly text: string;
  readonly not: string;
  /** True for what the engine still takes for a statement; the row fails the day it does not. */
  readonly limit?: boolean;
}
