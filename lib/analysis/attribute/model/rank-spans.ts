import type { TokenRange } from '../token-view';
import { Features } from './features';
import type { SpanTask } from './span-task';
import { type LinearPart, score } from './weights';

/** The best span of a task, null where 'no span' won, with its probability among the candidates. */
export interface RankedSpan {
  readonly range: TokenRange | null;
  readonly probability: number;
}

const f = new Features();
/** Boundaries this far below the best of their kind are not paired: on the development split no decision changes. */
const BEAM = 5;

/** Ranks a task's pairs by start, end and pair score; a softmax over all of them gives the probability. */
export function rankSpans(part: LinearPart, task: SpanTask): RankedSpan {
  const { starts, ends, pairs } = task;
  const startScores = starts.map((start) => {
    task.describeStart(f, start);
    return score(part, f.ids, f.size);
  });
  const endScores = ends.map((end) => {
    task.describeEnd(f, end);
    return score(part, f.ids, f.size);
  });
  const startFloor = Math.max(...startScores) - BEAM;
  const endFloor = Math.max(...endScores) - BEAM;
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  const scores = new Float64Array(pairs.length / 2);
  for (let p = 0; p < scores.length; p++) {
    const s = pairs[2 * p] as number;
    const e = pairs[2 * p + 1] as number;
    if (s >= 0 && ((startScores[s] as number) < startFloor || (endScores[e] as number) < endFloor)) {
      scores[p] = Number.NEGATIVE_INFINITY;
      continue;
    }
    task.describePair(f, s < 0 ? -1 : (starts[s] as number), s < 0 ? -1 : (ends[e] as number));
    const value =
      score(part, f.ids, f.size) + (s < 0 ? 0 : (startScores[s] as number) + (endScores[e] as number));
    scores[p] = value;
    if (value > top) {
      top = value;
      best = p;
    }
  }
  let total = 0;
  for (const value of scores) total += Math.exp(value - top);
  const s = pairs[2 * best] as number;
  return {
    range: s < 0 ? null : [starts[s] as number, ends[pairs[2 * best + 1] as number] as number],
    probability: 1 / total,
  };
}
