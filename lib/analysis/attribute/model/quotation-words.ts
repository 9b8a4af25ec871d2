import type { TokenRange, TokenView } from '../token-view';
import { type Columns, SHAPE } from './columns';

/** Where the words of each quotation begin and end, without marks; by index of the quotation. */
export interface QuotationWords {
  readonly first: Int32Array;
  /** One past the last word. */
  readonly last: Int32Array;
  /** The same over the quotations that this one carries on, or that carry it on. */
  readonly chainFirst: Int32Array;
  readonly chainLast: Int32Array;
}

/** Paragraphs one quotation may run over; keeps text that never closes its marks linear. */
const LONGEST_CHAIN = 40;

/** Reads it once for the article, so that no cue walks a long quotation or chain again. */
export function quotationWords(view: TokenView, c: Columns): QuotationWords {
  const { quotations, quoteRanges } = view;
  const column = () => new Int32Array(quotations.length);
  const words = { first: column(), last: column(), chainFirst: column(), chainLast: column() };
  const outer: number[] = [];
  for (const [index, [from, to]] of quoteRanges.entries()) {
    if (quotations[index]?.depth !== 0) continue;
    outer.push(index);
    [words.first[index], words.last[index]] = wordsOf(c, [from, to]);
  }
  for (const [at, index] of outer.entries()) {
    let last = at;
    while (last - at < LONGEST_CHAIN && last + 1 < outer.length && quotations[outer[last] ?? 0]?.continues)
      last++;
    let first = at;
    while (at - first < LONGEST_CHAIN && first > 0 && quotations[outer[first - 1] ?? 0]?.continues) first--;
    words.chainLast[index] = words.last[outer[last] ?? index] ?? 0;
    words.chainFirst[index] = words.first[outer[first] ?? index] ?? 0;
  }
  return words;
}

function wordsOf({ shape }: Columns, [from, to]: TokenRange): TokenRange {
  let first = from;
  while (first < to && shape[first] === SHAPE.mark) first++;
  let last = to;
  while (last > from && shape[last - 1] === SHAPE.mark) last--;
  return [first, last];
}
