import { sharesOf } from '../lib/analysis/stance/second-reader';

/** Facts of a reading (`evidenceOf`), and what it should have come to: the index of a position, or of none. */
export interface ArbiterRow {
  readonly facts: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const STEPS = 800;
const RATE = 0.3;
const L2 = 3e-3;

/** Multinomial logistic regression by gradient descent over all rows at once, each weight with a pace of its own (Adam). */
export function trainArbiter(rows: readonly ArbiterRow[], classes: number): number[][] {
  const count = rows[0]?.facts.length ?? 0;
  const weights = Array.from({ length: classes }, () => new Array<number>(count).fill(0));
  const mean = weights.map((w) => w.map(() => 0));
  const square = weights.map((w) => w.map(() => 0));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((w) => w.map((x) => L2 * x));
    for (const { facts, label, weight } of rows) {
      const shares = sharesOf(weights.map((w) => w.reduce((sum, x, i) => sum + x * facts[i]!, 0)));
      for (const [k, share] of shares.entries()) {
        const slope = ((share - (k === label ? 1 : 0)) * weight) / total;
        for (let i = 0; i < count; i++) slopes[k]![i]! += slope * facts[i]!;
      }
    }
    for (let k = 0; k < classes; k++)
      for (let i = 0; i < count; i++) {
        const g = slopes[k]![i]!;
        mean[k]![i] = 0.9 * mean[k]![i]! + 0.1 * g;
        square[k]![i] = 0.99 * square[k]![i]! + 0.01 * g * g;
        const m = mean[k]![i]! / (1 - 0.9 ** step);
        const s = square[k]![i]! / (1 - 0.99 ** step);
        weights[k]![i]! -= (0.1 * RATE * m) / (Math.sqrt(s) + 1e-8);
      }
  }
  return weights;
}
