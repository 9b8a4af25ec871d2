/**
 * What stands after a cue verb:
 * say   'said (that) …' or a quotation; tell: the same after an addressee ('told reporters that …');
 * urge  an addressee and an infinitive ('urged X to …'); vow: an infinitive ('vowed to …');
 * call  the thing spoken of is part of the content ('accused X of …', 'described X as …', 'ruled out …');
 * voice a manner of speaking that reports only with a quotation ('laughed', 'chanted').
 */
export type CueFrame = 'say' | 'tell' | 'urge' | 'vow' | 'call' | 'voice';

/** Boosted trees as they ship: thresholds of each fact, then nodes and leaves as text. */
export interface PackedTrees {
  readonly depth: number;
  readonly base: number;
  /** Value of the highest leaf. */
  readonly top: number;
  readonly edges: readonly (readonly number[])[];
  readonly nodes: string;
  readonly leaves: string;
}

/** Weights of the learned model as they ship: a note on their making and packed text (see docs/model-card.md). */
export interface AttributionWeights {
  readonly format: number;
  readonly parts: Readonly<
    Record<
      string,
      { readonly top: number; readonly bits: number; readonly count: number; readonly data: string }
    >
  >;
  readonly trees: Readonly<Record<'choose' | 'accept', PackedTrees>>;
  /** Thresholds and calibration, fitted on folds of the training data. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** What the quotation finder needs to know of a language. Words are lower case with a straight apostrophe. */
export interface AttributionGrammar {
  /** Inflected form of a cue verb -> its frame. */
  readonly cueVerbs: ReadonlyMap<string, CueFrame>;
  /** Particles that belong to the cue: 'call' -> 'for', 'on'; keyed by the inflected form. */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that report speech when 'that' or 'to' follows ('his demand that'). */
  readonly cueNouns: ReadonlySet<string>;
  /** Auxiliaries, negations and adverbs that may stand between source and cue, and join the cue. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Conjunctions and subordinators at which a reported clause may end. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** Lower-case nouns that name a speaker: 'spokesman', 'ministry', 'officials'. */
  readonly roleNouns: ReadonlySet<string>;
  /** Days, months and other words of time ('Friday', 'earlier'). */
  readonly timeWords: ReadonlySet<string>;
  /** Words of someone being quoted at second hand or in doubt: 'so-called', 'dubbed'. */
  readonly termMarkers: ReadonlySet<string>;
  /** Loads the learned model's weights; null keeps the engine to its rules. */
  readonly weights: (() => AttributionWeights) | null;
}
