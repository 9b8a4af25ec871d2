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

const [UNKNOWN, SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3, 4] as const;
/** Marks beyond ASCII that are always tokens of their own: guillemets, dashes, quotation marks that are no apostrophe. */
const isPlainMark = (code: number): boolean =>
  code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2027 && code !== 0x2019);

/** Classes of the common characters; where others stand, and at apostrophes, the expression reads. */
const CLASSES = Uint8Array.from({ length: 0x2028 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code >= 128) return isPlainMark(code) ? MARK : UNKNOWN;
  if (/\s/.test(char)) return SPACE;
  if (/[a-z]/i.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return char === "'" ? UNKNOWN : MARK;
});
const STOP = 46;

const classAt = (text: string, at: number): number => CLASSES[text.charCodeAt(at)] ?? UNKNOWN;

/** End of a plain word at `start`: ASCII letters and digits, and nothing after them that might make it another token; else -1. */
function plainWordEnd(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    const kind = classAt(text, end);
    if (kind !== LETTER && kind !== DIGIT) return kind === UNKNOWN ? -1 : end;
  }
  return text.length;
}

/** Splits a text into tokens, in order, covering every character but white space. Equal words are one string. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // A text has far more words than different ones.
  const words = new Map<string, Pick<Token, 'text' | 'lower' | 'isWord'>>();
  const push = (start: number, end: number) => {
    const written = text.slice(start, end);
    let word = words.get(written);
    if (!word) {
      word = { text: written, lower: written.toLowerCase(), isWord: WORD.test(written) };
      words.set(written, word);
    }
    tokens.push({ start, end, text: word.text, lower: word.lower, isWord: word.isWord });
    return end;
  };
  // Most tokens are plain words and marks, which are told by their characters much faster than by the expression.
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const wordEnd = kind === LETTER && text.charCodeAt(at + 1) !== STOP ? plainWordEnd(text, at) : -1;
    if (kind === SPACE) at++;
    else if (kind === MARK) at = push(at, at + 1);
    else if (wordEnd > 0) at = push(at, wordEnd);
    else {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) break;
      at = push(match.index, match.index + match[0].length);
    }
  }
  return tokens;
}
