import type { Span } from '../../model/span';

/** The most crowded of 19,500 paragraphs of news has 24 marks, apostrophes counted, one in 16 characters. */
const MOST_MARKS = 200;
const CHARACTERS_A_MARK = 5;

const isMark = new Uint8Array(0x10000);
for (const mark of '"\'`“”„‟«»＂‘’‚‛‹›') isMark[mark.charCodeAt(0)] = 1;

/** How many quotation marks of any kind a stretch of text has, apostrophes counted. */
export function countMarks(text: string, [start, end]: Span): number {
  let marks = 0;
  for (let at = start; at < end; at++) marks += isMark[text.charCodeAt(at)] ?? 0;
  return marks;
}

/** True for a stretch of text that is no prose: hundreds of quotation marks with hardly a word between them. */
export const isCrowded = (marks: number, [start, end]: Span): boolean =>
  marks > MOST_MARKS && marks * CHARACTERS_A_MARK > end - start;
