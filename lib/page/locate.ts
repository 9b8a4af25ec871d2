import type { TextQuote } from '../model/records';
import type { Span } from '../model/span';
import { findQuote } from './find-quote';
import type { PageText, Segment } from './page-text';
import { type FoldedText, foldQuotes } from './quote-fold';

/** A statement's place on the page: one range a text node, in reading order, or why there is none. */
export type Location =
  | { readonly located: true; readonly spans: readonly Span[]; readonly ranges: readonly Range[] }
  | { readonly located: false; readonly reason: 'absent' | 'ambiguous' | 'changed' };

/** Index of the first segment that ends after `offset`. */
function firstSegmentAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of one text node that a span covers, invisible characters between its segments included. */
interface Stretch {
  readonly node: Text;
  readonly from: number;
  to: number;
}

function stretchesOf(segments: readonly Segment[], [start, end]: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = firstSegmentAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(end, segment.end) - segment.start;
    const last = stretches.at(-1);
    if (last && last.node === segment.node) last.to = to;
    else stretches.push({ node: segment.node, from, to });
  }
  return stretches;
}

/** A page's text ready for locating: made once, used for every statement. */
export interface Locator {
  /** Spans of this very text; 'changed' where the page no longer holds those nodes. */
  readonly spans: (spans: readonly Span[]) => Location;
  /** Stored quotations, part by part in text order: exact words only. */
  readonly quotes: (quotes: readonly TextQuote[]) => Location;
}

/** Makes a locator of a page's text and segments. */
export function createLocator({ text, segments }: Pick<PageText, 'text' | 'segments'>): Locator {
  let folded: FoldedText | null = null;

  const locateSpans = (spans: readonly Span[]): Location => {
    const ranges: Range[] = [];
    for (const span of spans) {
      const stretches = stretchesOf(segments, span);
      if (stretches.length === 0) return { located: false, reason: 'absent' };
      for (const { node, from, to } of stretches) {
        if (!node.isConnected || to > node.data.length) return { located: false, reason: 'changed' };
        const range = node.ownerDocument.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
    }
    return { located: true, spans, ranges };
  };

  const locateQuotes = (quotes: readonly TextQuote[]): Location => {
    folded ??= foldQuotes(text);
    const spans: Span[] = [];
    for (const quote of quotes) {
      const place = findQuote(folded, quote);
      if (!place.found) return { located: false, reason: place.reason };
      const before = spans.at(-1);
      if (before && place.span[0] < before[1]) return { located: false, reason: 'absent' };
      spans.push(place.span);
    }
    return spans.length > 0 ? locateSpans(spans) : { located: false, reason: 'absent' };
  };

  return { spans: locateSpans, quotes: locateQuotes };
}
