import type { Span } from '../../model/span';
import { countMarks, isCrowded } from './crowded-marks';
import { closesEarlier, type NextParagraph, pairDoubleMarks } from './double-quotations';
import type { Quotation } from './quotation';
import { opensWithSingle, pairSingleMarks } from './single-quotations';

const OPENS_PARAGRAPH = /^[\s\u200b-\u200d\u2060]{0,8}(?:[“„«"]|''|``|‘‘)/;

const DOUBLE = /["“”„‟«»＂]/g;
/** Paragraphs without any double mark that one quotation may run over. */
const MOST_BETWEEN = 3;
/** What stands before a quotation that may run over paragraphs: the paragraph's start, or a colon. */
const BEFORE_LONG = /(?:^|:)\s*$/;

/** Index of the paragraph whose end closes a quotation left open in paragraph `index`, past some without double marks; -1 if none. */
function closingPast(text: string, paragraphs: readonly Span[], index: number): number {
  const count = (at: number): number => text.slice(...(paragraphs[at] ?? [0, 0])).match(DOUBLE)?.length ?? 0;
  let at = index + 1;
  while (at <= index + MOST_BETWEEN && at < paragraphs.length && count(at) === 0) at++;
  const closing = paragraphs[at];
  if (at === index + 1 || !closing || count(at) !== 1 || !closesEarlier(text, closing)) return -1;
  return /["”»]\s*$/.test(text.slice(...closing)) ? at : -1;
}

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
  const opens = paragraphs.map(
    ([start], index) => marks[index] !== 0 && OPENS_PARAGRAPH.test(text.slice(start, start + 12)),
  );
  const nextIsSingle = (index: number): boolean => {
    const next = paragraphs[index + 1];
    return next !== undefined && opensWithSingle(text, next);
  };
  const nextOf = (index: number): NextParagraph => {
    const next = paragraphs[index + 1];
    if (!next) return 'neither';
    return opens[index + 1] ? 'opens' : closesEarlier(text, next) ? 'closes' : 'neither';
  };
  /** The paragraph that closes the quotation now open over paragraphs without double marks. */
  let closing = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const count = marks[index] ?? 0;
    if (index < closing) {
      all.push({ outer: paragraph, inner: paragraph, closed: false, continues: true, depth: 0 });
      continue;
    }
    if (count === 0 || isCrowded(count, paragraph)) continue;
    let double = pairDoubleMarks(text, paragraph, nextOf(index));
    const last = double[double.length - 1];
    if (
      last &&
      !last.closed &&
      !last.continues &&
      BEFORE_LONG.test(text.slice(paragraph[0], last.outer[0]))
    ) {
      closing = closingPast(text, paragraphs, index);
      if (closing > 0) double = pairDoubleMarks(text, paragraph, 'closes');
    }
    const flat = [...double, ...pairSingleMarks(text, paragraph, nextIsSingle(index))];
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
