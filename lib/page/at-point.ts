/** Something painted over ranges of the page. */
interface Painted {
  readonly ranges: readonly Range[];
}

const contains = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );

/** The shortest painted thing whose text is at a point of the viewport; null where there is none. */
export function paintedAt<Item extends Painted>(items: readonly Item[], x: number, y: number): Item | null {
  const length = (item: Item) => item.ranges.reduce((sum, range) => sum + range.toString().length, 0);
  const hits = items.filter((item) => item.ranges.some((range) => contains(range, x, y)));
  return hits.reduce<Item | null>((best, item) => (best && length(best) <= length(item) ? best : item), null);
}
