import type { Span } from '../model/span';
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
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    if (/\S/.test(line[0])) paragraphs.push([line.index, line.index + line[0].length]);
  return { text, tokens, sentences: splitSentences(text, tokens, abbreviations), paragraphs };
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
