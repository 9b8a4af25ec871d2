import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { StanceWords } from '../../model/grammar/stance-words';
import type { IssueRule } from '../../model/issue';
import type { Span } from '../../model/span';
import type { Clause } from './clauses';
import type { PatternHit } from './pattern-matcher';
import type { StanceToken } from './stance-token';

/** Words of a sentence that belong to an issue. */
export interface Mention {
  readonly issueId: string;
  readonly rule: IssueRule;
  readonly first: number;
  readonly last: number;
  /** Words inside that are not part of the rule; an operator among them counts. */
  readonly passed: readonly number[];
  /** Where the issue is named, if the mention only points back to it. */
  readonly named?: { readonly span: Span; readonly words: string };
  /** True if a question named it, to be answered next; true if it is that answer. */
  readonly asked?: boolean;
  readonly answer?: boolean;
  /** True if the writer tells that it was refused or ended: only a word for that decision takes it up, turned. */
  readonly decided?: boolean;
  /** True if it goes against the proposition as it is named ("strikes on the grid"): 'the plan' is not that. */
  readonly act?: boolean;
  /** True if it is named some sentences before: only a general noun takes it up ("the plan"). */
  readonly far?: boolean;
  /** Its rule before what ended or denied the thing turned it, and whether the thing was denied. */
  readonly plain?: IssueRule;
  readonly negated?: boolean;
  /** True if it is named outside the words said. */
  readonly outside?: boolean;
}

/** One sentence (or part of one) of a statement, tagged and split, ready to be read. */
export interface StanceSentence {
  /** The small words of the sentence's language. */
  readonly words: StanceWords;
  readonly tokens: readonly StanceToken[];
  readonly clauses: readonly Clause[];
  readonly operators: readonly PatternHit<OperatorKind>[];
  readonly mentions: readonly Mention[];
  /** The mention to which 'this' or 'it' in the next sentence may point back. */
  readonly antecedent: Mention | null;
  readonly question: boolean;
  /** Told as history ("in 1994"). */
  readonly history: boolean;
  /** A question that expects 'no'. */
  readonly rhetorical: boolean;
  /** True if the sentence's pronouns in the third person may stand for the speaker (a report, not his words). */
  readonly reported: boolean;
  /** True if 'they' in a report means the speaker: a ministry, officials. */
  readonly plural: boolean;
  /** True if the rest of the sentence counts as said too, as in a report in the writer's words. */
  readonly loose: boolean;
  /** Side codes the speaker speaks for, and the folded words of his name. */
  readonly own: ReadonlySet<string>;
  readonly ownNames: ReadonlySet<string>;
}

export type Operator = PatternHit<OperatorKind>;
