import type { Span } from '../../model/span';
import type { TextDocument } from '../../text/document';
import type { Token } from '../../text/tokens';
import { findQuotations } from '../quotes/find-quotations';
import type { Quotation } from '../quotes/quotation';

const LONGEST_CLITIC = 3;

/** Half-open range of token indices. */
export type TokenRange = readonly [first: number, last: number];

/** One article as the attribution engine sees it: columns by token index, computed once. */
export interface TokenView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly size: number;
  /** Lower case with straight apostrophes. */
  readonly words: readonly string[];
  readonly sentenceOf: Int32Array;
  /** Token range of each sentence. */
  readonly sentences: readonly TokenRange[];
  readonly paragraphOf: Int32Array;
  readonly paragraphs: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  /** Index of the outermost quotation that covers a token, marks included; -1 outside. */
  readonly quoteOf: Int32Array;
  /** Token range of each quotation, marks included. */
  readonly quoteRanges: readonly TokenRange[];
  /** 1 for verbs and auxiliaries, as the learned model tells word classes; null without it. */
  readonly verbs: Uint8Array | null;
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Token range of the tokens that lie in a span of the text. */
export const tokenRange = (tokens: readonly Token[], [start, end]: Span): TokenRange => [
  firstTokenFrom(tokens, start),
  firstTokenFrom(tokens, end),
];

/** Span of a non-empty token range in the text. */
export const rangeSpan = (view: TokenView, [first, last]: TokenRange): Span => [
  view.tokens[first]?.start ?? 0,
  view.tokens[last - 1]?.end ?? 0,
];

/** The token in lower case with a straight apostrophe, which only clitics ('s, n't, 're) have. */
const straightLower = ({ lower }: Token): string =>
  lower.length <= LONGEST_CLITIC && lower.includes('’') ? lower.replace('’', "'") : lower;

function assign(size: number, ranges: readonly TokenRange[], fallback: number): Int32Array {
  const column = new Int32Array(size).fill(fallback);
  for (const [index, [first, last]] of ranges.entries()) column.fill(index, first, last);
  return column;
}

/** Builds the columns from the shared index of the text. Linear in its length. */
export function createTokenView({ text, tokens, sentences, paragraphs }: TextDocument): TokenView {
  const quotations = findQuotations(text, paragraphs);
  const quoteRanges = quotations.map((q) => tokenRange(tokens, q.outer));
  const paragraphRanges = paragraphs.map((p) => tokenRange(tokens, p));
  const sentenceRanges = sentences.map((s): TokenRange => [s.first, s.last]);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, [first, last]] of quoteRanges.entries())
    if (quotations[index]?.depth === 0) quoteOf.fill(index, first, last);
  return {
    text,
    tokens,
    size: tokens.length,
    words: tokens.map(straightLower),
    sentenceOf: assign(tokens.length, sentenceRanges, 0),
    sentences: sentenceRanges,
    paragraphOf: assign(tokens.length, paragraphRanges, 0),
    paragraphs: paragraphRanges,
    quotations,
    quoteOf,
    quoteRanges,
    verbs: null,
  };
}
