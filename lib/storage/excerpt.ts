import type { Article } from '../model/article';
import type { TextQuote } from '../model/records';
import { covers, type Span } from '../model/span';

/** Units of text before and after a quotation that tell it from another with the same words. */
const AFFIX = 32;
/** Longest context kept on either side of a statement within its paragraph. */
const MAX_SIDE = 400;

/** A part of the article as a TextQuoteSelector. */
export const quoteOf = (text: string, [start, end]: Span): TextQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AFFIX), start),
  suffix: text.slice(end, end + AFFIX),
});

/** The paragraphs the spans touch, clipped to whole words where they are very long. */
export function contextOf({ text, blocks }: Article, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  const head = blocks.find(({ span }) => covers(span, [start, start]))?.span[0] ?? start;
  const tail = blocks.find(({ span }) => covers(span, [end, end]))?.span[1] ?? end;
  return [clipBack(text, head, start), clipOn(text, tail, end)];
}

function clipBack(text: string, head: number, start: number): number {
  if (start - head <= MAX_SIDE) return head;
  const space = text.indexOf(' ', start - MAX_SIDE);
  return space < 0 || space >= start ? start : space + 1;
}

function clipOn(text: string, tail: number, end: number): number {
  if (tail - end <= MAX_SIDE) return tail;
  return Math.max(end, text.lastIndexOf(' ', end + MAX_SIDE));
}
