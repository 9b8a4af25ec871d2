/**
 * Stable counting sort: the numbers of `order` by their keys, smallest first; those with a key below 0 are left out.
 * Linear in the items and the largest key.
 */
export function countingSort(keys: Int32Array, order: Int32Array): Int32Array {
  let largest = -1;
  for (const item of order) largest = Math.max(largest, keys[item] ?? -1);
  const next = new Int32Array(largest + 2);
  for (const item of order) {
    const key = keys[item] ?? -1;
    if (key >= 0) next[key + 1] = (next[key + 1] ?? 0) + 1;
  }
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(next[largest + 1] ?? 0);
  for (const item of order) {
    const key = keys[item] ?? -1;
    if (key < 0) continue;
    const place = next[key] ?? 0;
    sorted[place] = item;
    next[key] = place + 1;
  }
  return sorted;
}
