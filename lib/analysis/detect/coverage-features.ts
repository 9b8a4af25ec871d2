import type { SentenceHits } from './coverage-terms';
import { type SentenceScore, scoreSentences } from './sentence-scores';

/** The interpretable figures the decision rests on, each 0 to 1. */
export interface CoverageFeatures {
  /** Diplomacy about the war in the headline. */
  readonly title: number;
  /** The same in the first sentences of the text. */
  readonly lead: number;
  /** Mean over all sentences. */
  readonly share: number;
  /** Mean over the strongest stretch of text. */
  readonly part: number;
  /** How surely headline and lead are about Russia and Ukraine at war. */
  readonly frame: number;
  /** Part of the sentences that speak of the war's parties, full at a third. */
  readonly framed: number;
  /** How long the text is without any stretch of diplomacy: a short item may be terse, a long page is not. */
  readonly thin: number;
  readonly titleBattle: number;
  readonly battle: number;
  readonly otherConflict: number;
  readonly otherSubject: number;
}

/** Telling sentences that make the lead, looked for among the first few: pages open with menus and captions. */
const LEAD = 4;
const LEAD_REACH = 14;
/** Sentences that make a stretch; 5 and 7 took battle reports with a paragraph on talks for coverage, 14 missed pages. */
const STRETCH = 10;
/** Sentences from which a text is long, and the mean from which a stretch of it is clearly diplomacy. */
const LONG = 15;
const CLEAR_PART = 0.35;
/** Mean from which a stretch speaks for itself, whatever fighting the page also tells of. */
const MAIN_PART = 0.6;

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, v) => sum + v, 0) / values.length : 0;
const highest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** Highest mean over `size` sentences in a row, by a running sum. */
function bestStretch(values: readonly number[], size: number): number {
  if (values.length <= size) return mean(values);
  let sum = 0;
  let best = 0;
  values.forEach((value, i) => {
    sum += value - (i >= size ? (values[i - size] ?? 0) : 0);
    if (i >= size - 1) best = Math.max(best, sum);
  });
  return best / size;
}

/** The first sentences in which any term stands; all of the first ones where none does. */
function leadOf(
  sentences: readonly SentenceHits[],
  scores: readonly SentenceScore[],
): readonly SentenceScore[] {
  const telling = scores.filter((_, i) => (sentences[i]?.hits.length ?? 0) > 0);
  return (telling.length ? telling : scores).slice(0, LEAD);
}

/** An article's figures, and the scores of its text's sentences in order. */
export interface ScoredArticle {
  readonly features: CoverageFeatures;
  readonly body: readonly SentenceScore[];
}

/** Scores headline and text; where the headline does not name the war, the lead lends it its frame. */
export function scoreArticle(title: readonly SentenceHits[], text: readonly SentenceHits[]): ScoredArticle {
  const alone = leadOf(text, scoreSentences(text.slice(0, LEAD_REACH), { frame: 0, rival: 0 }));
  const leadFrame = highest(alone.map((s) => s.frame));
  const titleScores = scoreSentences(title, { frame: 0.8 * leadFrame, rival: 0 });
  const titleFrame = highest(titleScores.map((s) => s.frame));
  const rival = highest(titleScores.map((s) => (s.ukraine > 0 ? 0 : s.otherConflict)));
  const body = scoreSentences(text, { frame: titleFrame, rival });
  const lead = leadOf(text, body.slice(0, LEAD_REACH));
  const diplomacy = body.map((s) => s.diplomacy);
  const leadDiplomacy = lead.map((s) => s.diplomacy);
  const part = bestStretch(diplomacy, STRETCH);
  const share = (pick: (s: SentenceScore) => number): number =>
    0.5 * mean(lead.map(pick)) + 0.5 * mean(body.map(pick));
  return {
    body,
    features: {
      title: highest(titleScores.map((s) => s.diplomacy)),
      lead: 0.5 * highest(leadDiplomacy) + 0.5 * mean(leadDiplomacy),
      share: mean(diplomacy),
      part,
      frame: Math.max(titleFrame, leadFrame),
      framed: Math.min(1, 3 * mean([...titleScores, ...body].map((s) => (s.frame >= 0.5 ? 1 : 0)))),
      thin: Math.min(1, body.length / LONG) * Math.max(0, 1 - part / CLEAR_PART),
      titleBattle: highest(titleScores.map((s) => s.battle)),
      battle: (1 - Math.min(1, part / MAIN_PART)) * share((s) => s.battle),
      otherConflict:
        0.5 * highest(titleScores.map((s) => s.otherConflict)) + 0.5 * share((s) => s.otherConflict),
      otherSubject:
        0.5 * highest(titleScores.map((s) => s.otherSubject)) + 0.5 * share((s) => s.otherSubject),
    },
  };
}
