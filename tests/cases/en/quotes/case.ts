import type { StatementKind } from '../../../../lib/model/statement';

/** A text of our own and a statement that must be found in it. All speakers are invented. */
export interface AcceptCase {
  readonly name: string;
  readonly text: string;
  /** The words said; several parts for one statement that its cue splits. */
  readonly content: string | readonly string[];
  readonly source: string | null;
  readonly kind: StatementKind;
}

/** A text of our own and words in it that are nobody's statement; '*' stands for: no statement at all. */
export interface RejectCase {
  readonly name: string;
  readonly text: string;
  readonly not: string;
}
