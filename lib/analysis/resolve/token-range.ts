/** Tokens `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Items, ordered by their first token, that lie in tokens `[first, last)`. */
export function within<Item extends TokenRange>(
  items: readonly Item[],
  first: number,
  last: number,
): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let item = items[low]; item && item.first < last; item = items[++low])
    if (item.last <= last) found.push(item);
  return found;
}
