/** A word or a single punctuation mark; offsets are UTF-16 units into the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
}

/**
 * Words are runs of letters, marks and digits; English clitics ('s, n't, 're …) and dotted
 * abbreviations (U.S., a.m.) are tokens of their own; hyphens and all other marks stand alone.
 * Alternatives are ordered and each consumes a bounded or maximal run, so matching is linear.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|n['’]t(?![\p{L}\p{N}])|[\p{L}\p{M}]+?(?=n['’]t(?![\p{L}\p{N}]))|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|\S/giu;

const WORD = /[\p{L}\p{N}]/u;

/** Splits a text into tokens, in order, covering every character but white space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      isWord: WORD.test(word),
    });
  }
  return tokens;
}
