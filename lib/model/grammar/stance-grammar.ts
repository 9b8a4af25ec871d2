import type { AttributionWeights } from './attribution-grammar';
import type { StanceWords } from './stance-words';

/**
 * What a word does to the position around it.
 * want, urge, refuse: an attitude of its subject; demand, good, bad: the speaker's own demand or judgement;
 * deem: opens a judgement ("calls X absurd"); evade: puts the question off; fail: says that something did not come about;
 * warn: what follows has bad consequences;
 * perform, end: a deed of its subject; negate, except: turn the sign; will: intention; hedge: weakens;
 * threaten: names what follows if the thing happens; accuse, report: what follows is another's; skip: words that look like one of these and are none.
 */
export type OperatorKind =
  | 'want'
  | 'urge'
  | 'deem'
  | 'evade'
  | 'fail'
  | 'warn'
  | 'refuse'
  | 'demand'
  | 'good'
  | 'bad'
  | 'perform'
  | 'end'
  | 'negate'
  | 'except'
  | 'will'
  | 'hedge'
  | 'threaten'
  | 'accuse'
  | 'report'
  | 'skip';

/**
 * How a clause hangs together with the one before it. `condition`: "only if", a demand by the speaker;
 * `if`: a plain if; `until`: a term; `substitute`: "rather than"; `sequel`: "and only then".
 */
export type ConnectiveKind =
  | 'contrast'
  | 'concession'
  | 'condition'
  | 'if'
  | 'until'
  | 'without'
  | 'time'
  | 'reason'
  | 'purpose'
  | 'relative'
  | 'coordinate'
  | 'substitute'
  | 'participle'
  | 'sequel';

export interface OperatorRule {
  readonly kind: OperatorKind;
  readonly patterns: readonly string[];
}

export interface ConnectiveRule {
  readonly kind: ConnectiveKind;
  readonly patterns: readonly string[];
}

/** A party to the war or a side of the diplomacy, by the names that stand for it; `side` as in Actor.side. */
export interface Party {
  readonly side: string;
  readonly patterns: readonly string[];
}

/**
 * Weights of the second reader and the arbiter. A position the rules read stands from a share of `keep` on; where they leave
 * it open, one counts from `add` on; neither if its opposite's share is above `opposite`.
 */
export interface StanceWeights {
  readonly format: number;
  readonly keep: number;
  readonly add: number;
  readonly opposite: number;
  /** The issues the second reader knows. */
  readonly issues: readonly string[];
  readonly parts: AttributionWeights['parts'];
  /** By what the rules came to: a row of weights for each position and for none. */
  readonly arbiter: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** What reading stances needs to know of a language: negation, modality, concession, condition, parties. Token patterns. */
export interface StanceGrammar {
  readonly operators: readonly OperatorRule[];
  readonly connectives: readonly ConnectiveRule[];
  readonly parties: readonly Party[];
  readonly words: StanceWords;
  /** Contracted words and what they stand for, folded: cannot = can not. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Stems that are written otherwise before a clipped negation ("wo" before "n't"), and those negations. */
  readonly clippedStems: ReadonlyMap<string, string>;
  readonly clippedBefore: ReadonlySet<string>;
  /** Prefixes that make one word with what follows their hyphen ("de-escalate"). */
  readonly joinedPrefixes: ReadonlySet<string>;
  /** Other wars and conflicts; a match near one of these and far from Russia and Ukraine is about that. */
  readonly otherTheatres: readonly string[];
  /** If-clauses that set no condition ("if he is serious"). */
  readonly emptyConditions: readonly string[];
  /** Conditions that deny the thing ("while Putin is president"). */
  readonly impossibleConditions: readonly string[];
  /** Words after 'but' that turn a yes into a yes under conditions. */
  readonly reservations: readonly string[];
  /** How a question begins that expects 'no' ("why should we …?"). */
  readonly rhetorical: readonly string[];
  /** Words that point back to what was said before ("this", "such a step"). */
  readonly pointing: readonly string[];
  /** How a bare question is answered ("Talks? By all means"). */
  readonly answers: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Verdicts that leave out what they are on ("we have no objection"); they count at the end of their clause. */
  readonly ellipses: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** How the writer says what a statement answers ("asked about"). */
  readonly asking: readonly string[];
  /** How the writer says afterwards what a statement was about ("he said of", "referring to"). */
  readonly referring: readonly string[];
  /** Answers that need no question ("my answer is no") or take back what was said ("we no longer are"). */
  readonly retorts: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** How a sentence begins that sets a condition on the one before ("Our one condition is"). */
  readonly laidOut: readonly string[];
  /** Words that place a statement in the past, told as history. */
  readonly history: readonly string[];
  /** Loads the learned second reader and its arbiter; null leaves the rules alone. */
  readonly weights: (() => StanceWeights) | null;
}
