import type { Span } from '../../model/span';

/** Which way a quotation mark seems to face: from the characters beside it, else from its own shape. */
export type Leaning = 'open' | 'close' | 'either';

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/;
const BEFORE_OPENING = /[\s([{—–\-/‘'’“„«*_>|]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-…’'”»*_<|]/;
const SHAPE: Readonly<Record<string, Leaning>> = {
  '“': 'open',
  '„': 'open',
  '‟': 'open',
  '«': 'open',
  '``': 'open',
  '‘‘': 'open',
  '”': 'close',
  '»': 'close',
  '’’': 'close',
};

/** The nearest character before `offset` that is not zero-width, '' at the paragraph's start. */
export function characterBefore(text: string, offset: number, start: number): string {
  let at = offset - 1;
  while (at >= start && ZERO_WIDTH.test(text.charAt(at))) at--;
  return at >= start ? text.charAt(at) : '';
}

/** The nearest character at or after `offset` that is not zero-width, '' at the paragraph's end. */
export function characterAfter(text: string, offset: number, end: number): string {
  let at = offset;
  while (at < end && ZERO_WIDTH.test(text.charAt(at))) at++;
  return at < end ? text.charAt(at) : '';
}

/** Leaning of the mark at `mark` within its paragraph; context outweighs shape, so „German“ and ”sloppy” pairs come out right. */
export function markLeaning(text: string, mark: Span, [start, end]: Span): Leaning {
  const before = characterBefore(text, mark[0], start);
  const after = characterAfter(text, mark[1], end);
  const mayOpen = before === '' || BEFORE_OPENING.test(before);
  const mayClose = after === '' || AFTER_CLOSING.test(after);
  if (mayOpen && !mayClose) return 'open';
  if (mayClose && !mayOpen) return 'close';
  return SHAPE[text.slice(mark[0], mark[1])] ?? (before === '' ? 'open' : 'either');
}
