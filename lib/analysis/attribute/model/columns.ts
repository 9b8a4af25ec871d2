import type { TokenView } from '../token-view';
import { hashText } from './features';

/** What the model reads of each token, as integers by token index. Tags are filled in by the tagger. */
export interface Columns {
  readonly word: Int32Array;
  /** Hash of the word without its inflection, near enough ('argues', 'arguing' -> 'argu'). */
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  readonly lex: Int32Array;
  readonly tag: Uint8Array;
  /** Punctuation class of a token, 0 for a word: see `MARK`. */
  readonly mark: Uint8Array;
}

export const SHAPE = { mark: 0, lower: 1, capital: 2, upper: 3, number: 4, mixed: 5 } as const;
export const MARK = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  dash: 4,
  quote: 5,
  open: 6,
  close: 7,
  apostrophe: 8,
  other: 9,
} as const;

const MARKS: Readonly<Record<string, number>> = {
  ',': MARK.comma,
  '.': MARK.stop,
  '!': MARK.stop,
  '?': MARK.stop,
  '…': MARK.stop,
  ';': MARK.comma,
  ':': MARK.colon,
  '—': MARK.dash,
  '–': MARK.dash,
  '―': MARK.dash,
  '-': MARK.dash,
  '“': MARK.quote,
  '”': MARK.quote,
  '"': MARK.quote,
  '«': MARK.quote,
  '»': MARK.quote,
  '„': MARK.quote,
  '(': MARK.open,
  '[': MARK.open,
  ')': MARK.close,
  ']': MARK.close,
  "'": MARK.apostrophe,
  '’': MARK.apostrophe,
  '‘': MARK.apostrophe,
};

const isUpper = (code: number, text: string, i: number) =>
  (code >= 65 && code <= 90) || (code > 127 && text.charAt(i) !== text.charAt(i).toLowerCase());

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return SHAPE.number;
  if (!isUpper(first, text, 0)) return SHAPE.lower;
  if (text.length === 1) return SHAPE.upper;
  return isUpper(text.charCodeAt(1), text, 1) ? SHAPE.upper : SHAPE.capital;
}

function stemHash(word: string): number {
  const n = word.length;
  let end = n;
  if (n > 5 && word.endsWith('ing')) end = n - 3;
  else if (n > 4 && word.endsWith('ied')) end = n - 3;
  else if (n > 4 && word.endsWith('ies')) end = n - 3;
  else if (n > 4 && word.endsWith('ed')) end = n - 2;
  else if (n > 3 && word.endsWith('s') && !word.endsWith('ss')) end = n - 1;
  if (end > 3 && (word.charCodeAt(end - 1) === 101 || word.charCodeAt(end - 1) === 121)) end--;
  if (
    end > 4 &&
    end < n &&
    word.charCodeAt(end - 1) === word.charCodeAt(end - 2) &&
    !/[sl]/.test(word.charAt(end - 1))
  )
    end--;
  return hashText(word, 0, end);
}

/** Fills the columns of one article. Words repeat, so each distinct word is hashed once. */
export function createColumns(view: TokenView, lexicon: ReadonlyMap<string, number>): Columns {
  const n = view.size;
  const columns: Columns = {
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Uint8Array(n),
    lex: new Int32Array(n),
    tag: new Uint8Array(n),
    mark: new Uint8Array(n),
  };
  const seen = new Map<string, number>();
  for (let i = 0; i < n; i++) {
    const word = view.words[i] ?? '';
    const token = view.tokens[i];
    columns.shape[i] = token?.isWord ? shapeOf(token.text) : SHAPE.mark;
    if (!token?.isWord) columns.mark[i] = MARKS[token?.text ?? ''] ?? MARK.other;
    const first = seen.get(word);
    if (first !== undefined) {
      columns.word[i] = columns.word[first] ?? 0;
      columns.stem[i] = columns.stem[first] ?? 0;
      columns.suffix[i] = columns.suffix[first] ?? 0;
      columns.lex[i] = columns.lex[first] ?? 0;
      continue;
    }
    seen.set(word, i);
    const number = columns.shape[i] === SHAPE.number;
    columns.word[i] = number ? (word.length === 4 && /^(?:19|20)/.test(word) ? 7 : 9) : hashText(word);
    columns.stem[i] = number ? 9 : stemHash(word);
    columns.suffix[i] = hashText(word, Math.max(0, word.length - 3));
    columns.lex[i] = lexicon.get(word) ?? 0;
  }
  return columns;
}
