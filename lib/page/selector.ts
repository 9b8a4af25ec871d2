import type { TextQuote } from '../model/records';
import type { Span } from '../model/span';

const CONTEXT = 32;

/** W3C TextQuoteSelectors of spans of a text: the exact words with up to 32 characters before and after. */
export const quoteSelectors = (text: string, spans: readonly Span[]): TextQuote[] =>
  spans.map(([start, end]) => ({
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }));
