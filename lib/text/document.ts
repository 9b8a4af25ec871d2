import type { Span } from '../model/span';
import { linesOf } from './lines';
import { type Sentence, splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** A text with its tokens, sentences and paragraphs (non-empty lines), computed once and shared by every stage. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
}

/** Indexes a text; `abbreviations` are lower case without the final stop. */
export function indexText(text: string, abbreviations: ReadonlySet<string>): TextDocument {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens, abbreviations), paragraphs: linesOf(text) };
}

/** Index of the last item that starts at or before `offset`, by binary search; -1 if none does. */
export function lastStartingAt(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
