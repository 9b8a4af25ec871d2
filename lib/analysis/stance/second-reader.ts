import type { StanceWeights } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import { Features } from '../attribute/model/features';
import { type LinearPart, score, unpackPart } from '../attribute/model/weights';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import { OUTCOMES, outcomeIndex, secondFeatures } from './second-features';
import type { Mention, StanceSentence } from './stance-sentence';

/** True if the words of a mention are likely enough to come to what the rules read in them. */
export type SecondReader = (
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  composed: Composition,
  stance: Stance,
) => boolean;

/** Share of `scores[index]` when all are taken as log-odds (softmax). */
export function shareOf(scores: readonly number[], index: number): number {
  const most = Math.max(...scores);
  const sizes = scores.map((s) => Math.exp(s - most));
  return (sizes[index] ?? 0) / sizes.reduce((sum, size) => sum + size, 0);
}

/** Loads the second reader: a linear model, learned from labelled sentences, over what the rules found and the words around. */
export function createSecondReader(weights: StanceWeights): SecondReader {
  const parts: readonly LinearPart[] = OUTCOMES.map((name) => unpackPart(weights, name));
  const features = new Features();
  return (sentence, mention, clause, composed, stance) => {
    secondFeatures(features, sentence, mention, clause, composed, stance);
    const scores = parts.map((part) => score(part, features.ids, features.size));
    return shareOf(scores, outcomeIndex(mention, stance)) >= weights.keep;
  };
}
