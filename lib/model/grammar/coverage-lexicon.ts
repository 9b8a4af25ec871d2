/** What a term speaks of. The first group frames the war, the second is diplomacy about it, the third speaks against coverage. */
export const FRAME_TOPICS = ['ukraine', 'russia', 'war'] as const;
export const DIPLOMACY_TOPICS = [
  'talks',
  'mediation',
  'ceasefire',
  'settlement',
  'territory',
  'membership',
  'guarantees',
  'sanctions',
  'assets',
  'justice',
  'humanitarian',
  'shipping',
  'weapons',
  'war-aims',
  'elections',
] as const;
export const SUPPORT_TOPICS = ['partner', 'position'] as const;
export const AGAINST_TOPICS = ['battle', 'other-conflict', 'other-subject'] as const;

export type DiplomacyTopic = (typeof DIPLOMACY_TOPICS)[number];
export type CoverageTopic =
  | (typeof FRAME_TOPICS)[number]
  | DiplomacyTopic
  | (typeof SUPPORT_TOPICS)[number]
  | (typeof AGAINST_TOPICS)[number];

/** Phrases of one topic and one weight (0 to 1: how surely the phrase speaks of the topic). */
export interface CoverageTerms {
  readonly topic: CoverageTopic;
  readonly weight: number;
  /** 0 to 1: how surely the phrase alone places a sentence in Russia's war against Ukraine. */
  readonly frame?: number;
  /** As TermMatcher reads them; a phrase in capitals only is matched as written (US, not us). */
  readonly phrases: readonly string[];
}

/** What the coverage gate needs to know of a language: weighted terms by topic. */
export interface CoverageLexicon {
  readonly terms: readonly CoverageTerms[];
}

/** One row of a lexicon file; phrases are separated by `|`, with white space around them as one likes. */
export function coverageTerms(
  topic: CoverageTopic,
  weight: number,
  phrases: string,
  frame = 0,
): CoverageTerms {
  return { topic, weight, frame, phrases: phrases.split('|').map((phrase) => phrase.trim()) };
}
