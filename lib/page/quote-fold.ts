/** A text in a form for comparing, with the way back to the original's offsets. */
export interface FoldedText {
  readonly text: string;
  /** For each folded unit the offset of the original's unit; one more entry for the end. */
  readonly offsets: readonly number[];
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  ʼ: "'",
  '′': "'",
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SPACE = /\s/;

/** Folds white space to single spaces and quotation marks to two kinds, and leaves out invisible characters; nothing else. */
export function foldQuotes(text: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const space = char <= ' ' || (char > '~' && SPACE.test(char));
    if (space ? afterSpace : char > '~' && INVISIBLE.test(char)) continue;
    parts.push(space ? ' ' : (MARKS[char] ?? char));
    offsets.push(i);
    afterSpace = space;
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets };
}
