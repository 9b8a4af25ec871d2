/** Half-open range of UTF-16 units into one text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** The characters a span covers. */
export const sliceSpan = (text: string, [start, end]: Span): string => text.slice(start, end);

/** True if the spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True if `outer` covers every unit of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
