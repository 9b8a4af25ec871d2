import { acceptFeatures } from './accept-features';
import type { ModelArticle } from './article';
import { Features } from './features';
import { alternativeFacts } from './frame-facts';
import { type Frame, findAlternatives } from './frames';
import type { AttributionModel } from './model';
import { neighbourFacts } from './neighbour-facts';
import { scoreTrees, type Trees } from './trees';
import { type LinearPart, score } from './weights';

const f = new Features();

/** First log-odds that a frame is an attribution, by its words. */
function linearScore(a: ModelArticle, frame: Frame, part: LinearPart): number {
  acceptFeatures(f, a, frame);
  return score(part, f.ids, f.size);
}

/** A cue's frame, chosen among its possible ones, with what is known of it. */
export interface ChosenFrame {
  readonly frame: Frame;
  readonly facts: Float64Array;
}

/** By so much in log-odds another frame must be likelier than the one the steps before found most probable. */
const MARGIN = 0.3;

/** The likeliest of a cue's possible frames; of nearly equal ones the first. */
export function chooseFrame(a: ModelArticle, alternatives: readonly Frame[], trees: Trees): ChosenFrame {
  const facts = alternativeFacts(a, alternatives);
  const chosen = (k: number): ChosenFrame => ({
    frame: alternatives[k] as Frame,
    facts: facts[k] as Float64Array,
  });
  if (alternatives.length < 2) return chosen(0);
  let best = 0;
  let top = scoreTrees(trees, facts[0] as Float64Array) + MARGIN;
  for (let k = 1; k < alternatives.length; k++) {
    const value = scoreTrees(trees, facts[k] as Float64Array);
    if (value <= top) continue;
    top = value;
    best = k;
  }
  return chosen(best);
}

/** All facts by which the chosen frames of an article are kept or dropped. */
export const acceptFacts = (
  a: ModelArticle,
  chosen: readonly ChosenFrame[],
  linear: readonly number[],
): Float64Array[] => {
  const frames = chosen.map(({ frame }) => frame);
  return chosen.map(({ facts }, k) => {
    const beside = neighbourFacts(a, frames, linear, k);
    const all = new Float64Array(1 + facts.length + beside.length);
    all[0] = linear[k] as number;
    all.set(facts, 1);
    all.set(beside, 1 + facts.length);
    return all;
  });
};

/** A finished frame with the log-odds that it is an attribution a reader would mark. */
export interface ScoredFrame {
  readonly frame: Frame;
  readonly value: number;
}

/** Every frame of an article that reports something, in text order. */
export function scoredFrames(a: ModelArticle, model: AttributionModel): ScoredFrame[] {
  const chosen = findAlternatives(a, model)
    .map((alternatives) => chooseFrame(a, alternatives, model.choose))
    .filter(({ frame: { left, right } }) => left.range || right.range);
  const linear = chosen.map(({ frame }) => linearScore(a, frame, model.parts.accept));
  return acceptFacts(a, chosen, linear).map((facts, k) => ({
    frame: (chosen[k] as ChosenFrame).frame,
    value: scoreTrees(model.accept, facts),
  }));
}
