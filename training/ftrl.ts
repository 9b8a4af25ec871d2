/** Size of the table as a power of two, passes over the data, FTRL's step, and its pull towards zero. */
export interface TrainingSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

/** Weights that learn by FTRL-proximal (McMahan and others, 2013): what little evidence speaks for stays exactly zero. */
export class FtrlWeights {
  readonly w: Float32Array;
  readonly mask: number;
  /** For each weight the sums of adjusted gradients and of squared gradients, side by side. */
  private readonly zn: Float32Array;

  constructor(private readonly settings: TrainingSettings) {
    const size = 2 ** settings.bits;
    this.w = new Float32Array(size);
    this.zn = new Float32Array(2 * size);
    this.mask = size - 1;
  }

  /** One step for the features at d[from, to), whose sum has this gradient. */
  update(d: Int32Array, from: number, to: number, gradient: number): void {
    const { w, zn, mask } = this;
    const { rate, l1, l2 } = this.settings;
    const square = gradient * gradient;
    for (let k = from; k < to; k++) {
      const id = d[k]! & mask;
      const n = zn[2 * id + 1]!;
      const more = n + square;
      const root = Math.sqrt(more);
      const z = zn[2 * id]! + gradient - ((root - Math.sqrt(n)) / rate) * w[id]!;
      zn[2 * id] = z;
      zn[2 * id + 1] = more;
      w[id] = Math.abs(z) <= l1 ? 0 : ((z > 0 ? l1 : -l1) - z) / ((BETA + root) / rate + l2);
    }
  }

  /** Sum of the weights of the features at d[from, to). */
  sum(d: Int32Array, from: number, to: number): number {
    const { w, mask } = this;
    let s = 0;
    for (let k = from; k < to; k++) s += w[d[k]! & mask]!;
    return s;
  }
}

/** Keeps the first steps small. */
const BETA = 0.1;

/** Adds up weights over the later passes, and over runs in other orders. */
export class Average {
  private readonly sums: Float32Array<ArrayBuffer>;
  private count = 0;

  constructor(size: number) {
    this.sums = new Float32Array(size);
  }

  add(weights: Float32Array): void {
    this.count++;
    for (let i = 0; i < weights.length; i++) this.sums[i]! += weights[i]!;
  }

  mean(): Float32Array<ArrayBuffer> {
    return this.sums.map((sum) => sum / this.count);
  }
}

/** Shuffles in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
