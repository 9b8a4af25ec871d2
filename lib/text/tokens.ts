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
export const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|n['’]t(?![\p{L}\p{N}])|[\p{L}\p{M}]+?(?=n['’]t(?![\p{L}\p{N}]))|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|\S/giu;

const WORD = /[\p{L}\p{N}]/u;

/** Classes of the ASCII characters; what lies beyond is read by the expression. */
const [SPACE, LETTER, DIGIT, MARK] = [1, 2, 3, 4] as const;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/[a-z]/i.test(char)) return LETTER;
  return /\d/.test(char) ? DIGIT : MARK;
});
const APOSTROPHE = 39;
const STOP = 46;

/** End of a plain word at `start`: ASCII letters and digits, and nothing after them that might make it another token; else -1. */
function plainWordEnd(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = CLASSES[code];
    if (kind !== LETTER && kind !== DIGIT) return code === APOSTROPHE || kind === undefined ? -1 : end;
  }
  return text.length;
}

/** Splits a text into tokens, in order, covering every character but white space. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, isWord?: boolean) => {
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, lower: word.toLowerCase(), isWord: isWord ?? WORD.test(word) });
    return end;
  };
  // Most tokens are plain words and marks, which are told by their characters much faster than by the expression.
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    const wordEnd = kind === LETTER && text.charCodeAt(at + 1) !== STOP ? plainWordEnd(text, at) : -1;
    if (kind === SPACE) at++;
    else if (kind === MARK && code !== APOSTROPHE) at = push(at, at + 1, false);
    else if (wordEnd > 0) at = push(at, wordEnd, true);
    else {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) break;
      at = push(match.index, match.index + match[0].length);
    }
  }
  return tokens;
}
