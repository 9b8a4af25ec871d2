/** Size of the table as a power of two, passes over the data, AdaGrad's step. */
export interface TrainingSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
}

/** What training gives: weights, and how much each has moved. */
export interface Trained {
  readonly weights: Float32Array;
  readonly moved: Float32Array;
}

/** Pull of every weight towards zero. */
export const L2 = 1e-6;

/** Labelled rows of hashed features, flattened. */
export class BinaryData {
  private data = new Int32Array(1 << 20);
  private size = 0;
  private readonly offsets: number[] = [];
  private readonly labels: number[] = [];

  get rows(): number {
    return this.labels.length;
  }

  add(ids: Int32Array, count: number, label: boolean): void {
    while (this.size + count + 1 > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.offsets.push(this.size);
    this.labels.push(label ? 1 : 0);
    this.data[this.size++] = count;
    for (let k = 0; k < count; k++) this.data[this.size++] = ids[k]!;
  }

  /** Logistic regression with AdaGrad, weights averaged over the later epochs. */
  train({ bits, epochs, rate }: TrainingSettings, random: () => number): Trained {
    const size = 2 ** bits;
    const mask = size - 1;
    const { data: d } = this;
    const w = new Float32Array(size);
    const g2 = new Float32Array(size).fill(1e-4);
    const average = new Float32Array(size);
    let averaged = 0;
    const order = this.offsets.map((_, i) => i);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const index of order) {
        const p = this.offsets[index]!;
        const end = p + 1 + d[p]!;
        let s = 0;
        for (let k = p + 1; k < end; k++) s += w[d[k]! & mask]!;
        const gradient = 1 / (1 + Math.exp(-s)) - this.labels[index]!;
        if (Math.abs(gradient) < 1e-3) continue;
        for (let k = p + 1; k < end; k++) {
          const id = d[k]! & mask;
          const g = gradient + L2 * w[id]!;
          g2[id]! += g * g;
          w[id]! -= (rate * g) / Math.sqrt(g2[id]!);
        }
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

/** Deterministic random numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
