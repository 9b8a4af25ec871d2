/**
 * No more than this many characters of a text are read for statements, some 33,000 words: several times the longest news page,
 * and a bound on what a page made to be slow can cost.
 */
export const MOST_CHARACTERS = 200_000;

/** Where reading stops in a text too long to be read whole, at the end of a line if one is near; null: it is read to its end. */
export function readingLimit(text: string): number | null {
  if (text.length <= MOST_CHARACTERS) return null;
  const line = text.lastIndexOf('\n', MOST_CHARACTERS);
  return line > MOST_CHARACTERS / 2 ? line : MOST_CHARACTERS;
}

/** Says how far a text too long to be read whole was read, in characters. */
export const longTextNote = (readTo: number): string =>
  `This text is very long: only its first ${readTo.toLocaleString('en')} characters were read.`;
