import type { TokenRange } from '../token-view';
import { Features } from './features';
import type { SpanTask } from './span-task';
import { type LinearPart, score } from './weights';

/** A span of a task, null for 'no span', with its probability among the candidates. */
export interface RankedSpan {
  readonly range: TokenRange | null;
  readonly probability: number;
}

const f = new Features();
/** Boundaries this far below the best of their kind are not paired: on the development split no decision changes. */
const BEAM = 5;
/** Spans this far below the best are no rivals. */
const MARGIN = 2.5;

/** The best `width` spans of a task by start, end and pair score, best first; a softmax over all gives the probability. */
export function rankSpans(part: LinearPart, task: SpanTask, width: number): RankedSpan[] {
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
  const found: { pair: number; value: number }[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < pairs.length; p += 2) {
    const s = pairs[p] as number;
    const e = pairs[p + 1] as number;
    const none = s < 0;
    if (!none && ((startScores[s] as number) < startFloor || (endScores[e] as number) < endFloor)) continue;
    task.describePair(f, none ? -1 : (starts[s] as number), none ? -1 : (ends[e] as number));
    const edges = none ? 0 : (startScores[s] as number) + (endScores[e] as number);
    const value = score(part, f.ids, f.size) + edges;
    found.push({ pair: p, value });
    if (value > top) top = value;
  }
  let total = 0;
  for (const { value } of found) total += Math.exp(value - top);
  const near = found.filter(({ value }) => value > top - MARGIN).sort((a, b) => b.value - a.value);
  return near.slice(0, width).map(({ pair, value }) => ({
    range:
      (pairs[pair] as number) < 0
        ? null
        : [starts[pairs[pair] as number] as number, ends[pairs[pair + 1] as number] as number],
    probability: Math.exp(value - top) / total,
  }));
}
