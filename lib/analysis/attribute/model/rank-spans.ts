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
/** Boundaries this far below the best of their kind are not paired: few decisions change on the development split. */
const BEAM = 4;
/** Spans this far below the best are no rivals. */
const MARGIN = 2.5;

/** Room for the scores of one task's starts, ends and pairs; reused, so that ranking allocates only what it returns. */
let byStart = new Float64Array(64);
let byEnd = new Float64Array(64);
let values = new Float64Array(256);
/** Places of the pairs scored. */
let scored = new Int32Array(256);

function makeRoom({ starts, ends, pairs }: SpanTask): void {
  if (byStart.length < starts.length) byStart = new Float64Array(2 * starts.length);
  if (byEnd.length < ends.length) byEnd = new Float64Array(2 * ends.length);
  if (values.length >= pairs.length / 2) return;
  values = new Float64Array(pairs.length);
  scored = new Int32Array(pairs.length);
}

/** Scores each start and end by itself. */
function scoreBoundaries(part: LinearPart, task: SpanTask): void {
  makeRoom(task);
  const { starts, ends } = task;
  for (let s = 0; s < starts.length; s++) {
    task.describeStart(f, starts[s] as number);
    byStart[s] = score(part, f.ids, f.size);
  }
  for (let e = 0; e < ends.length; e++) {
    task.describeEnd(f, ends[e] as number);
    byEnd[e] = score(part, f.ids, f.size);
  }
}

function highest(scores: Float64Array, count: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) top = Math.max(top, scores[k] as number);
  return top;
}

/** The pair at place `p` of the task's pairs, null for 'no span'. */
function rangeOf({ starts, ends, pairs }: SpanTask, p: number): TokenRange | null {
  const start = starts[pairs[p] as number];
  const end = ends[pairs[p + 1] as number];
  return start === undefined || end === undefined ? null : [start, end];
}

/** Scores the pairs worth it; returns how many. */
function scorePairs(part: LinearPart, task: SpanTask): number {
  const { starts, ends, pairs } = task;
  scoreBoundaries(part, task);
  const startFloor = highest(byStart, starts.length) - BEAM;
  const endFloor = highest(byEnd, ends.length) - BEAM;
  let count = 0;
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
    scored[count] = p;
    values[count++] = value + score(part, f.ids, f.size);
  }
  return count;
}

/** Of the first `count` scores the places of the best `width` above a floor, best first, of equals the first. */
function bestOf(count: number, width: number, floor: number): number[] {
  const best: number[] = [];
  for (let k = 0; k < count; k++) {
    const value = values[k] as number;
    if (value <= floor) continue;
    let at = best.length;
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at--;
    if (at >= width) continue;
    best.splice(at, 0, k);
    if (best.length > width) best.pop();
  }
  return best;
}

/** The span of the highest start, end and pair score; of equals the first. */
export function bestSpan(part: LinearPart, task: SpanTask): TokenRange | null {
  const [best] = bestOf(scorePairs(part, task), 1, Number.NEGATIVE_INFINITY);
  return best === undefined ? null : rangeOf(task, scored[best] as number);
}

/** The best `width` spans of a task by start, end and pair score, best first; a softmax over all gives the probability. */
export function rankSpans(part: LinearPart, task: SpanTask, width: number): RankedSpan[] {
  const count = scorePairs(part, task);
  const top = highest(values, count);
  let total = 0;
  for (let k = 0; k < count; k++) total += Math.exp((values[k] as number) - top);
  return bestOf(count, width, top - MARGIN).map((k) => ({
    range: rangeOf(task, scored[k] as number),
    probability: Math.exp((values[k] as number) - top) / total,
  }));
}
