import type { Span } from '../../model/span';
import { countMarks, isCrowded } from './crowded-marks';
import { closesEarlier, type NextParagraph, pairDoubleMarks } from './double-quotations';
import type { Quotation } from './quotation';
import { opensWithSingle, pairSingleMarks } from './single-quotations';

const OPENS_PARAGRAPH = /^[\s\u200b-\u200d\u2060]{0,8}(?:[“„«"]|''|``|‘‘)/;

/**
 * Every quoted string of a text, in order of its opening mark, nested ones with their depth. Paragraphs are the
 * non-empty lines: a faulty mark never reaches past its paragraph. A text or paragraph crowded with marks has none.
 * Linear in the text's length.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const all: Quotation[] = [];
  const marks = paragraphs.map((paragraph) => countMarks(text, paragraph));
  const total = marks.reduce((sum, count) => sum + count, 0);
  if (isCrowded(total, [0, text.length])) return all;
  const opens = paragraphs.map(([start]) => OPENS_PARAGRAPH.test(text.slice(start, start + 12)));
  const nextIsSingle = (index: number): boolean => {
    const next = paragraphs[index + 1];
    return next !== undefined && opensWithSingle(text, next);
  };
  const nextOf = (index: number): NextParagraph => {
    const next = paragraphs[index + 1];
    if (!next) return 'neither';
    return opens[index + 1] ? 'opens' : closesEarlier(text, next) ? 'closes' : 'neither';
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const count = marks[index] ?? 0;
    if (count === 0 || isCrowded(count, paragraph)) continue;
    const flat = [
      ...pairDoubleMarks(text, paragraph, nextOf(index)),
      ...pairSingleMarks(text, paragraph, nextIsSingle(index)),
    ];
    flat.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
    const stack: number[] = [];
    for (const quotation of flat) {
      while (stack.length > 0 && (stack[stack.length - 1] as number) <= quotation.outer[0]) stack.pop();
      const around = stack[stack.length - 1];
      // Marks that cross (an apostrophe taken for a closing mark) are no quotation.
      if (around !== undefined && quotation.outer[1] > around) continue;
      all.push({ ...quotation, depth: stack.length });
      stack.push(quotation.outer[1]);
    }
  }
  return all;
}
