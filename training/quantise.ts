import { HIGHEST_LEVEL, levelValue } from '../lib/analysis/attribute/model/weights';

/** Share of the weights that are small enough not to be clipped. */
const UNCLIPPED = 0.9995;

/** How much weights matter that are large or have moved often; the power is the best of 0, 0.15, 0.3 and 0.5 on the development split. */
export const movedImportance = (
  weights: Float32Array<ArrayBuffer>,
  moved: Float32Array,
): Float32Array<ArrayBuffer> => weights.map((w, i) => Math.abs(w) * moved[i]! ** 0.3);

/**
 * Weights as levels from -31 to 31 and the value of the highest level. The `keep` weights that matter most stay, the
 * rest become 0; what matters is large, unless it is told otherwise.
 */
export function quantise(
  weights: Float32Array<ArrayBuffer>,
  keep: number,
  importance = weights.map(Math.abs),
): { levels: Int8Array; top: number } {
  const least = Float32Array.from(importance).sort()[Math.max(0, weights.length - keep)] ?? 0;
  const kept = weights.map((w, i) => (importance[i]! >= least ? w : 0));
  const left = kept
    .map(Math.abs)
    .filter((w) => w > 0)
    .sort();
  const top = left[Math.floor(left.length * UNCLIPPED)] ?? 1;
  const values = Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => levelValue(level, top));
  const nearest = (w: number) => {
    let level = w === 0 ? 0 : 1;
    while (level < HIGHEST_LEVEL && Math.abs(values[level + 1]! - w) <= Math.abs(values[level]! - w)) level++;
    return level;
  };
  return { levels: Int8Array.from(kept, (w) => Math.sign(w) * nearest(Math.abs(w))), top };
}
