import { Features } from '../lib/analysis/attribute/model/features';
import type { SpanTask } from '../lib/analysis/attribute/model/span-task';
import { Average, FtrlWeights, shuffle, type TrainingSettings } from './ftrl';

/** A growing array of integers. */
class Numbers {
  data = new Int32Array(1 << 20);
  size = 0;
  push(value: number): void {
    if (this.size === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.size++] = value;
  }
  pushAll(values: Int32Array, count: number): void {
    this.push(count);
    for (let i = 0; i < count; i++) this.push(values[i]!);
  }
}

/** Training decisions of one span ranker, flattened: per decision its boundaries' and pairs' features and the right pair. */
export class RankerData {
  private readonly numbers = new Numbers();
  private readonly offsets: number[] = [];
  private readonly importance: number[] = [];
  private readonly f = new Features();

  /** Adds a decision; `gold` is the index of the right pair. */
  add(task: SpanTask, gold: number, importance = 1): void {
    const { numbers, f } = this;
    this.offsets.push(numbers.size);
    this.importance.push(importance);
    numbers.push(gold);
    numbers.push(task.starts.length);
    numbers.push(task.ends.length);
    numbers.push(task.pairs.length / 2);
    for (const start of task.starts) {
      task.describeStart(f, start);
      numbers.pushAll(f.ids, f.size);
    }
    for (const end of task.ends) {
      task.describeEnd(f, end);
      numbers.pushAll(f.ids, f.size);
    }
    for (let p = 0; p < task.pairs.length; p += 2) {
      const s = task.pairs[p]!;
      const e = task.pairs[p + 1]!;
      numbers.push(s);
      numbers.push(e);
      task.describePair(f, s < 0 ? -1 : task.starts[s]!, s < 0 ? -1 : task.ends[e]!);
      numbers.pushAll(f.ids, f.size);
    }
  }

  get size(): number {
    return this.offsets.length;
  }

  /** Maximum entropy over each decision's pairs, weights averaged over the later passes. */
  train(settings: TrainingSettings, random: () => number): Float32Array<ArrayBuffer> {
    const d = this.numbers.data;
    const weights = new FtrlWeights(settings);
    const average = new Average(weights.w.length);
    const order = this.offsets.map((_, i) => i);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      for (const index of order) learn(d, this.offsets[index]!, this.importance[index]!, weights);
      if (epoch >= settings.epochs / 2) average.add(weights.w);
    }
    return average.mean();
  }
}

/** Gradients smaller than this change nothing that matters. */
const NEGLIGIBLE = 1e-4;

/** One step on the decision that stands at `offset`. */
function learn(d: Int32Array, offset: number, importance: number, weights: FtrlWeights): void {
  let p = offset;
  const gold = d[p]!;
  const nS = d[p + 1]!;
  const nE = d[p + 2]!;
  const nP = d[p + 3]!;
  p += 4;
  const at: number[] = [];
  const boundary = new Float64Array(nS + nE);
  const end = (q: number) => q + 1 + d[q]!;
  for (let k = 0; k < nS + nE; k++) {
    at.push(p);
    boundary[k] = weights.sum(d, p + 1, end(p));
    p = end(p);
  }
  const pairs: number[] = [];
  const scores = new Float64Array(nP);
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < nP; k++) {
    pairs.push(p);
    const s = d[p]!;
    const e = d[p + 1]!;
    scores[k] = weights.sum(d, p + 3, end(p + 2)) + (s < 0 ? 0 : boundary[s]! + boundary[nS + e]!);
    if (scores[k]! > top) top = scores[k]!;
    p = end(p + 2);
  }
  let total = 0;
  for (let k = 0; k < nP; k++) total += scores[k] = Math.exp(scores[k]! - top);
  const gradients = new Float64Array(nS + nE);
  const update = (q: number, gradient: number) => {
    if (Math.abs(gradient) >= NEGLIGIBLE) weights.update(d, q + 1, end(q), gradient * importance);
  };
  for (let k = 0; k < nP; k++) {
    const gradient = scores[k]! / total - (k === gold ? 1 : 0);
    const q = pairs[k]!;
    if (d[q]! >= 0) {
      gradients[d[q]!]! += gradient;
      gradients[nS + d[q + 1]!]! += gradient;
    }
    update(q + 2, gradient);
  }
  for (const [k, q] of at.entries()) update(q, gradients[k]!);
}
