/** Weights as integers from -31 to 31 and their scale; the largest hundredth of a percent is clipped. */
export function quantise(weights: Float32Array): { values: Int8Array; scale: number } {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  const nonZero = sorted.subarray(sorted.findIndex((w) => w > 1e-6));
  const top = nonZero[Math.floor(nonZero.length * 0.998)] ?? 1;
  const scale = top / 31;
  return {
    values: Int8Array.from(weights, (w) => Math.max(-31, Math.min(31, Math.round(w / scale)))),
    scale,
  };
}
