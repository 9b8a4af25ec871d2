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

const startScores = (part: LinearPart, task: SpanTask): number[] =>
  task.starts.map((start) => {
    task.describeStart(f, start);
    return score(part, f.ids, f.size);
  });

const endScores = (part: LinearPart, task: SpanTask): number[] =>
  task.ends.map((end) => {
    task.describeEnd(f, end);
    return score(part, f.ids, f.size);
  });

/** The pair at place `p` of the task's pairs, null for 'no span'. */
function rangeOf({ starts, ends, pairs }: SpanTask, p: number): TokenRange | null {
  const start = starts[pairs[p] as number];
  const end = ends[pairs[p + 1] as number];
  return start === undefined || end === undefined ? null : [start, end];
}

/** The span of the highest start, end and pair score; of equals the first. */
export function bestSpan(part: LinearPart, task: SpanTask): TokenRange | null {
  const { starts, ends, pairs } = task;
  const byStart = startScores(part, task);
  const byEnd = endScores(part, task);
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < pairs.length; p += 2) {
    const s = pairs[p] as number;
    const e = pairs[p + 1] as number;
    task.describePair(f, starts[s] as number, ends[e] as number);
    const value = score(part, f.ids, f.size) + (byStart[s] as number) + (byEnd[e] as number);
    if (value > top) {
      top = value;
      best = p;
    }
  }
  return best < 0 ? null : rangeOf(task, best);
}

/** The best `width` spans of a task by start, end and pair score, best first; a softmax over all gives the probability. */
export function rankSpans(part: LinearPart, task: SpanTask, width: number): RankedSpan[] {
  const { starts, ends, pairs } = task;
  const byStart = startScores(part, task);
  const byEnd = endScores(part, task);
  const startFloor = Math.max(...byStart) - BEAM;
  const endFloor = Math.max(...byEnd) - BEAM;
  // Places of the pairs scored, and their scores.
  const scored: number[] = [];
  const values: number[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < pairs.length; p += 2) {
    const s = pairs[p] as number;
    const e = pairs[p + 1] as number;
    let value = 0;
    if (s < 0) task.describePair(f, -1, -1);
    else {
      const [start, end] = [byStart[s] as number, byEnd[e] as number];
      if (start < startFloor || end < endFloor) continue;
      task.describePair(f, starts[s] as number, ends[e] as number);
      value = start + end;
    }
    value += score(part, f.ids, f.size);
    scored.push(p);
    values.push(value);
    if (value > top) top = value;
  }
  let total = 0;
  for (const value of values) total += Math.exp(value - top);
  const near: number[] = [];
  for (let k = 0; k < values.length; k++) if ((values[k] as number) > top - MARGIN) near.push(k);
  near.sort((a, b) => (values[b] as number) - (values[a] as number));
  return near.slice(0, width).map((k) => ({
    range: rangeOf(task, scored[k] as number),
    probability: Math.exp((values[k] as number) - top) / total,
  }));
}
