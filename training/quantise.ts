import { levelValue } from '../lib/analysis/attribute/model/weights';

/** Share of the non-zero weights that are small enough not to be clipped. */
const UNCLIPPED = 0.9995;

/** Weights as levels from -31 to 31 and the value of the highest level. */
export function quantise(weights: Float32Array): { levels: Int8Array; top: number } {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  const nonZero = sorted.subarray(sorted.findIndex((w) => w > 1e-6));
  const top = nonZero[Math.floor(nonZero.length * UNCLIPPED)] ?? 1;
  const values = Array.from({ length: 32 }, (_, level) => levelValue(level, top));
  const nearest = (w: number) => {
    let level = 0;
    while (level < 31 && Math.abs(values[level + 1]! - w) <= Math.abs(values[level]! - w)) level++;
    return level;
  };
  return { levels: Int8Array.from(weights, (w) => (w < 0 ? -nearest(-w) : nearest(w))), top };
}
