import { Features } from '../lib/analysis/attribute/model/features';
import type { SpanTask } from '../lib/analysis/attribute/model/span-task';
import { L2, type Trained, type TrainingSettings } from './logistic';

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
  private readonly f = new Features();

  /** Adds a decision; `gold` is the index of the right pair. */
  add(task: SpanTask, gold: number): void {
    const { numbers, f } = this;
    this.offsets.push(numbers.size);
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

  /** Maximum entropy over each decision's pairs, AdaGrad, weights averaged over the later epochs. */
  train({ bits, epochs, rate }: TrainingSettings, random: () => number): Trained {
    const size = 2 ** bits;
    const mask = size - 1;
    const d = this.numbers.data;
    const w = new Float32Array(size);
    const g2 = new Float32Array(size).fill(1e-4);
    const average = new Float32Array(size);
    let averaged = 0;
    const order = this.offsets.map((_, i) => i);
    const at = { starts: [] as number[], ends: [] as number[], pairs: [] as number[] };
    const skip = (p: number) => p + 1 + d[p]!;
    const sum = (p: number) => {
      let s = 0;
      for (let k = p + 1, end = p + 1 + d[p]!; k < end; k++) s += w[d[k]! & mask]!;
      return s;
    };
    const update = (p: number, gradient: number) => {
      if (Math.abs(gradient) < 1e-4) return;
      for (let k = p + 1, end = p + 1 + d[p]!; k < end; k++) {
        const id = d[k]! & mask;
        const g = gradient + L2 * w[id]!;
        g2[id]! += g * g;
        w[id]! -= (rate * g) / Math.sqrt(g2[id]!);
      }
    };
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const index of order) {
        let p = this.offsets[index]!;
        const gold = d[p]!;
        const nS = d[p + 1]!;
        const nE = d[p + 2]!;
        const nP = d[p + 3]!;
        p += 4;
        at.starts.length = at.ends.length = at.pairs.length = 0;
        const S: number[] = [];
        const E: number[] = [];
        for (let k = 0; k < nS; k++) {
          at.starts.push(p);
          S.push(sum(p));
          p = skip(p);
        }
        for (let k = 0; k < nE; k++) {
          at.ends.push(p);
          E.push(sum(p));
          p = skip(p);
        }
        const scores = new Float64Array(nP);
        let top = -1e9;
        for (let k = 0; k < nP; k++) {
          at.pairs.push(p);
          const s = d[p]!;
          const e = d[p + 1]!;
          scores[k] = sum(p + 2) + (s < 0 ? 0 : S[s]! + E[e]!);
          if (scores[k]! > top) top = scores[k]!;
          p = skip(p + 2);
        }
        let total = 0;
        for (let k = 0; k < nP; k++) total += scores[k] = Math.exp(scores[k]! - top);
        const gS = new Float64Array(nS);
        const gE = new Float64Array(nE);
        for (let k = 0; k < nP; k++) {
          const gradient = scores[k]! / total - (k === gold ? 1 : 0);
          const q = at.pairs[k]!;
          if (d[q]! >= 0) {
            gS[d[q]!]! += gradient;
            gE[d[q + 1]!]! += gradient;
          }
          update(q + 2, gradient);
        }
        for (let k = 0; k < nS; k++) update(at.starts[k]!, gS[k]!);
        for (let k = 0; k < nE; k++) update(at.ends[k]!, gE[k]!);
      }
      if (epoch >= epochs / 2) {
        averaged++;
        for (let i = 0; i < size; i++) average[i]! += w[i]!;
      }
    }
    for (let i = 0; i < size; i++) average[i]! /= averaged;
    return { weights: average, moved: g2 };
  }
}
