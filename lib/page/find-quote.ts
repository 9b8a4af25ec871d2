import type { TextQuote } from '../model/records';
import type { Span } from '../model/span';
import { type FoldedText, foldQuotes } from './quote-fold';

/** Where a stored quotation stands in a text, or why that cannot be said. */
export type QuotePlace =
  | { readonly found: true; readonly span: Span }
  | { readonly found: false; readonly reason: 'absent' | 'ambiguous' };

const ABSENT: QuotePlace = { found: false, reason: 'absent' };
const MAX_OCCURRENCES = 500;
/** Words shorter than this are common enough to be somebody else's: they need their old context beside them. */
const MIN_ALONE = 24;
const MIN_CONTEXT = 6;
const WORD = /[\p{L}\p{N}]/u;

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};
const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** True unless the place begins or ends within a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = (a: string, b: string) => WORD.test(a) && WORD.test(b);
  return !cut(text.charAt(start - 1), text.charAt(start)) && !cut(text.charAt(end - 1), text.charAt(end));
}

/** How many characters of its stored context stand beside a place; all of them if the context is whole. */
function contextAt(text: string, start: number, end: number, prefix: string, suffix: string): number {
  return (
    sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    sharedStart(text.slice(end, end + suffix.length), suffix)
  );
}

/**
 * Finds a stored quotation in a folded text: every word as it was (white space and the style of quotation marks apart),
 * never a similar one. Prefix and suffix choose between several places; equal ones are ambiguous. `from` is a folded
 * offset before which nothing counts.
 */
export function findQuote(folded: FoldedText, quote: TextQuote, from = 0): QuotePlace {
  const exact = foldQuotes(quote.exact).text.trimEnd();
  if (exact === '') return ABSENT;
  const prefix = foldQuotes(quote.prefix).text;
  const suffix = foldQuotes(quote.suffix).text;
  // folding takes away the space a suffix begins with
  const leading = /^\s/.test(quote.suffix) ? ` ${suffix}` : suffix;
  const places: { start: number; context: number }[] = [];
  for (
    let at = folded.text.indexOf(exact, from);
    at >= 0 && places.length < MAX_OCCURRENCES;
    at = folded.text.indexOf(exact, at + 1)
  ) {
    if (!isWhole(folded.text, at, at + exact.length)) continue;
    places.push({ start: at, context: contextAt(folded.text, at, at + exact.length, prefix, leading) });
  }
  places.sort((a, b) => b.context - a.context);
  const [best, second] = places;
  if (!best) return ABSENT;
  if (second && second.context === best.context) return { found: false, reason: 'ambiguous' };
  const needed = Math.min(MIN_CONTEXT, prefix.length + leading.length);
  if (exact.length < MIN_ALONE && best.context < needed) return ABSENT;
  const end = best.start + exact.length;
  const startOffset = folded.offsets[best.start] ?? 0;
  const lastOffset = folded.offsets[end - 1] ?? startOffset;
  return { found: true, span: [startOffset, lastOffset + 1] };
}
