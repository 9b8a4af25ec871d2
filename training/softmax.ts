import { sharesOf } from '../lib/analysis/stance/second-reader';

/** A row of hashed features with its class, and how much it counts. */
export interface ClassRow {
  readonly ids: Int32Array;
  readonly label: number;
  readonly weight: number;
}

export interface SoftmaxSettings {
  readonly classes: number;
  /** Size of each class's table as a power of two. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of a weight towards zero, for each feature of the row. */
  readonly l2: number;
}

/** A class's weights, and how much each has moved. */
export interface ClassWeights {
  readonly weights: Float32Array<ArrayBuffer>;
  readonly moved: Float32Array<ArrayBuffer>;
}

/** Share of each class by weights; `mask` cuts ids to the tables' size. */
export function shares(tables: readonly ClassWeights[], ids: Int32Array, mask: number): number[] {
  return sharesOf(
    tables.map(({ weights }) => {
      let sum = 0;
      for (const id of ids) sum += weights[id & mask]!;
      return sum;
    }),
  );
}

/** Multinomial logistic regression with AdaGrad, weights averaged over the later epochs; `random` decides the order. */
export function trainSoftmax(
  rows: readonly ClassRow[],
  { classes, bits, epochs, rate, l2 }: SoftmaxSettings,
  random: () => number,
): ClassWeights[] {
  const size = 2 ** bits;
  const mask = size - 1;
  const tables = Array.from({ length: classes }, () => ({
    weights: new Float32Array(size),
    moved: new Float32Array(size).fill(0.1),
  }));
  const averages = tables.map(() => new Float32Array(size));
  const order = rows.map((_, i) => i);
  const averaged = epochs - Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const { ids, label, weight } = rows[at]!;
      const given = shares(tables, ids, mask);
      for (const [k, { weights, moved }] of tables.entries()) {
        const slope = (given[k]! - (k === label ? 1 : 0)) * weight;
        if (Math.abs(slope) < 1e-3) continue;
        for (const id of ids) {
          const w = id & mask;
          const g = slope + l2 * ids.length * weights[w]!;
          moved[w]! += g * g;
          weights[w]! -= (rate * g) / Math.sqrt(moved[w]!);
        }
      }
    }
    if (epoch >= epochs - averaged)
      for (const [k, average] of averages.entries())
        for (let i = 0; i < size; i++) average[i]! += tables[k]!.weights[i]! / averaged;
  }
  return tables.map(({ moved }, k) => ({ weights: averages[k]!, moved }));
}
