import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import { Features } from '../attribute/model/features';
import { type LinearPart, score, unpackPart } from '../attribute/model/weights';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import { addWord, OUTCOMES, outcomeIndex, secondFeatures, windowOf } from './second-features';
import type { Mention, StanceSentence } from './stance-sentence';

/** What the rules and the second reader come to together. */
export interface Opinion {
  readonly stance: Stance;
  /** Where the second reader gives a stance that the rules left open: the tokens that spoke most for it, in text order. */
  readonly telling: readonly number[];
}

/** Hears a second, learned opinion on what the rules read in a mention. */
export type SecondReader = (
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  composed: Composition,
  stance: Stance,
) => Opinion;

/** Shares by which the second reader confirms, doubts and adds, 0 to 1. */
export type Thresholds = Pick<StanceWeights, 'keep' | 'doubt' | 'add'>;

/** How many words are shown as telling. */
const MOST_TELLING = 3;
const TOWARD = 0;
const AWAY = 1;

/** Scores, taken as log-odds, as shares of 1 (softmax). */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const sizes = scores.map((s) => Math.exp(s - most));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / total);
}

/** True where the second reader may give a stance of its own: the words are the speaker's, and say more than a status. */
const mayAdd = (
  { tokens, question }: StanceSentence,
  { rule, first }: Mention,
  { held }: Composition,
): boolean => !question && held !== 'other' && rule.kind !== 'status' && tokens[first]?.role !== 'quoted';

/**
 * The stance that stands: a condition always; a yes or no of the rules stays open (unclear) if its share is below `keep`, or that of its
 * opposite above `doubt`; where the rules leave it open, support or opposition counts from a share of `add` on.
 */
export function decide(
  sentence: StanceSentence,
  mention: Mention,
  composed: Composition,
  stance: Stance,
  shares: readonly number[],
  { keep, doubt, add }: Thresholds,
): Stance {
  const share = (index: number) => shares[index] ?? 0;
  if (stance === 'conditional') return stance;
  if (stance !== 'unclear') {
    const read = outcomeIndex(mention, stance);
    const opposite = read === TOWARD ? share(AWAY) : read === AWAY ? share(TOWARD) : 0;
    return share(read) < keep || opposite > doubt ? 'unclear' : stance;
  }
  if (!mayAdd(sentence, mention, composed)) return stance;
  if (share(TOWARD) >= add) return mention.rule.pole === 'for' ? 'support' : 'oppose';
  if (share(AWAY) >= add) return mention.rule.pole === 'for' ? 'oppose' : 'support';
  return stance;
}

/** Loads the second reader: a linear model, learned from labelled sentences, over what the rules found and the words around. */
export function createSecondReader(weights: StanceWeights): SecondReader {
  const parts: readonly LinearPart[] = OUTCOMES.map((name) => unpackPart(weights, name));
  const features = new Features();
  const scores = () => parts.map((part) => score(part, features.ids, features.size));

  /** Words around the mention that speak most for an outcome, against the average of the others. */
  function tellingWords(
    sentence: StanceSentence,
    mention: Mention,
    clause: Clause,
    outcome: number,
  ): number[] {
    const [from, to] = windowOf(sentence, mention);
    const found: { at: number; gain: number }[] = [];
    for (let at = from; at < to; at++) {
      if (at >= mention.first && at < mention.last) continue;
      if (!/\p{L}/u.test(sentence.tokens[at]?.word ?? '')) continue;
      features.clear();
      addWord(features, sentence, mention, clause, at);
      const given = scores();
      const others = given.reduce((sum, s) => sum + s, 0) - (given[outcome] ?? 0);
      found.push({ at, gain: (given[outcome] ?? 0) - others / (given.length - 1) });
    }
    return found
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, MOST_TELLING)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
  }

  return (sentence, mention, clause, composed, read) => {
    secondFeatures(features, sentence, mention, clause, composed, read);
    const stance = decide(sentence, mention, composed, read, sharesOf(scores()), weights);
    const added = read === 'unclear' && stance !== 'unclear';
    const telling = added ? tellingWords(sentence, mention, clause, outcomeIndex(mention, stance)) : [];
    return { stance, telling };
  };
}
