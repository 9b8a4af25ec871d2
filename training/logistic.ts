import { Average, FtrlWeights, shuffle, type TrainingSettings } from './ftrl';

/** Labelled rows of hashed features, flattened. */
export class BinaryData {
  private data = new Int32Array(1 << 20);
  private size = 0;
  private readonly offsets: number[] = [];
  private readonly labels: number[] = [];
  private readonly importance: number[] = [];

  get rows(): number {
    return this.labels.length;
  }

  add(ids: Int32Array, count: number, label: boolean, importance = 1): void {
    while (this.size + count + 1 > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.offsets.push(this.size);
    this.labels.push(label ? 1 : 0);
    this.importance.push(importance);
    this.data[this.size++] = count;
    for (let k = 0; k < count; k++) this.data[this.size++] = ids[k]!;
  }

  /** Logistic regression, weights averaged over the later passes. */
  train(settings: TrainingSettings, random: () => number): Float32Array<ArrayBuffer> {
    const { data: d } = this;
    const weights = new FtrlWeights(settings);
    const average = new Average(weights.w.length);
    const order = this.offsets.map((_, i) => i);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      for (const index of order) {
        const p = this.offsets[index]!;
        const end = p + 1 + d[p]!;
        const gradient = 1 / (1 + Math.exp(-weights.sum(d, p + 1, end))) - this.labels[index]!;
        if (Math.abs(gradient) < 1e-3) continue;
        weights.update(d, p + 1, end, gradient * this.importance[index]!);
      }
      if (epoch >= settings.epochs / 2) average.add(weights.w);
    }
    return average.mean();
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
