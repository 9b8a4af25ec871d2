import { POSITIONS, sharesOf } from '../lib/analysis/stance/second-reader';
import { shuffle } from './ftrl';

/** A labelled sentence: its hashed features, and by issue the index of the position it takes (`POSITIONS`), -1 for none. */
export interface WordingRow {
  readonly ids: Int32Array;
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface WordingSettings {
  readonly issues: number;
  /** Features as a power of two. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of a weight towards zero, for each feature of the row. */
  readonly l2: number;
}

/** Weights by feature, then by output: presence of each issue, positions on each, positions on all. */
export interface WordingWeights {
  readonly outputs: number;
  readonly weights: Float32Array<ArrayBuffer>;
  /** How much each has moved. */
  readonly moved: Float32Array<ArrayBuffer>;
}

const PLACES = POSITIONS.length;

/** Adds the weights of a row's features; the array is `sums`. */
export function addUp(
  { outputs, weights }: WordingWeights,
  ids: Int32Array,
  bits: number,
  sums: Float64Array,
): Float64Array {
  const mask = 2 ** bits - 1;
  sums.fill(0);
  for (const id of ids) {
    const at = (id & mask) * outputs;
    for (let k = 0; k < outputs; k++) sums[k]! += weights[at + k]!;
  }
  return sums;
}

/**
 * Two steps at once by AdaGrad: a logistic regression an issue (is a position taken), and where one is, a softmax over the
 * positions with weights of the issue and weights all issues share. Averaged over the later half of the epochs.
 */
export function trainWording(
  rows: readonly WordingRow[],
  settings: WordingSettings,
  random: () => number,
): WordingWeights {
  const { issues, bits, epochs, rate, l2 } = settings;
  const outputs = issues + (issues + 1) * PLACES;
  const size = 2 ** bits * outputs;
  const weights = new Float32Array(size);
  const moved = new Float32Array(size).fill(0.1);
  const average = new Float32Array(size);
  const model = { outputs, weights, moved };
  const mask = 2 ** bits - 1;
  const sums = new Float64Array(outputs);
  const slopes = new Float64Array(outputs);
  const order = rows.map((_, i) => i);
  const averaged = Math.ceil(epochs / 2);
  const shared = issues + issues * PLACES;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { ids, labels, weight } = rows[at]!;
      addUp(model, ids, bits, sums);
      slopes.fill(0);
      for (let i = 0; i < issues; i++) {
        const taken = labels[i]! >= 0;
        slopes[i] = (1 / (1 + Math.exp(-sums[i]!)) - (taken ? 1 : 0)) * weight;
        if (!taken) continue;
        const own = issues + i * PLACES;
        const shares = sharesOf(POSITIONS.map((_, k) => sums[own + k]! + sums[shared + k]!));
        for (let k = 0; k < PLACES; k++) {
          const slope = (shares[k]! - (k === labels[i] ? 1 : 0)) * weight;
          slopes[own + k]! += slope;
          slopes[shared + k]! += slope;
        }
      }
      const live: number[] = [];
      for (let k = 0; k < outputs; k++) if (Math.abs(slopes[k]!) > 1e-3) live.push(k);
      const pull = l2 * ids.length;
      for (const id of ids) {
        const row = (id & mask) * outputs;
        for (const k of live) {
          const w = row + k;
          const g = slopes[k]! + pull * weights[w]!;
          moved[w]! += g * g;
          weights[w]! -= (rate * g) / Math.sqrt(moved[w]!);
        }
      }
    }
    if (epoch >= epochs - averaged) for (let i = 0; i < size; i++) average[i]! += weights[i]! / averaged;
  }
  return { outputs, weights: average, moved };
}
