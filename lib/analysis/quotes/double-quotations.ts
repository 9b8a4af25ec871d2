import type { Span } from '../../model/span';
import { markLeaning } from './mark-leaning';
import type { Quotation } from './quotation';

/** A repeated mark counts once. */
const MARK = /([“”„‟«»"＂])\1*|''+|``+|‘‘+|’’+/g;
const FIRST_MARK = new RegExp(MARK.source);
const RECOVERED_WORDS = 3;

type Flat = Omit<Quotation, 'depth'>;

/** End of the sentence in which `from` stands, at most `limit`: where a quotation without its closing mark is cut. */
function sentenceEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if ('.!?…'.includes(text.charAt(at)) && (at + 1 >= limit || /\s/.test(text.charAt(at + 1))))
      return at + 1;
  return limit;
}

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
};

/** Start of the quotation whose opening mark is missing: the paragraph's, when enough words stand before the closing mark. */
function recoverStart(text: string, start: number, mark: number): number | null {
  const words = text
    .slice(start, Math.min(mark, start + 200))
    .split(/\s+/)
    .filter(Boolean);
  return words.length >= RECOVERED_WORDS && !/\d/.test(text.charAt(mark - 1)) ? start : null;
}

/** How the next paragraph's first double mark stands: at its head, or closing what was opened before; or neither. */
export type NextParagraph = 'opens' | 'closes' | 'neither';

/** True if a paragraph's first double mark can only close a quotation opened before it, some words into it. */
export function closesEarlier(text: string, paragraph: Span): boolean {
  const [start, end] = paragraph;
  const match = FIRST_MARK.exec(text.slice(start, end));
  if (!match) return false;
  const mark: Span = [start + match.index, start + match.index + match[0].length];
  return markLeaning(text, mark, paragraph) === 'close' && recoverStart(text, start, mark[0]) !== null;
}

/**
 * Pairs the double marks (curly, straight, guillemets, low-high, doubled apostrophes) of one paragraph, in order.
 * A missing or repeated mark costs at most that quotation: nothing carries over into the next paragraph
 * except an opening that the next paragraph repeats or closes (`continues`). Linear in the paragraph's length.
 */
export function pairDoubleMarks(text: string, paragraph: Span, next: NextParagraph): Flat[] {
  const [start, end] = paragraph;
  const marks: Span[] = [];
  for (const match of text.slice(start, end).matchAll(MARK))
    marks.push([start + match.index, start + match.index + match[0].length]);
  const leanings = marks.map((mark) => markLeaning(text, mark, paragraph));
  const nextOpens = next === 'opens';
  const found: Flat[] = [];
  let open: Span | null = null;
  // Only the paragraph's first mark can have been left open on purpose, to be carried on in the next.
  const openedParagraph = marks[0] !== undefined && text.slice(start, marks[0][0]).trim() === '';
  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k] as Span;
    const leaning = leanings[k];
    if (!open) {
      if (leaning !== 'close') open = mark;
      else if (found.length === 0) {
        const from = recoverStart(text, start, mark[0]);
        if (from !== null)
          found.push({ outer: [from, mark[1]], inner: [from, mark[0]], closed: false, continues: false });
      }
      continue;
    }
    const inner = marks[k + 1];
    const innerCloses = leaning === 'open' && inner !== undefined && leanings[k + 1] === 'close';
    const carriedOn = nextOpens && openedParagraph && open === marks[0] && leanings[k + 2] !== 'either';
    if (innerCloses && (leanings[k + 2] === 'close' || carriedOn)) {
      found.push({ outer: [mark[0], inner[1]], inner: [mark[1], inner[0]], closed: true, continues: false });
      k++;
    } else if (leaning === 'open') {
      const cut = trimEnd(text, open[1], sentenceEnd(text, open[1], mark[0]));
      found.push({ outer: [open[0], cut], inner: [open[1], cut], closed: false, continues: false });
      open = mark;
    } else {
      found.push({ outer: [open[0], mark[1]], inner: [open[1], mark[0]], closed: true, continues: false });
      open = null;
    }
  }
  if (open) {
    const fromStart =
      text.slice(start, open[0]).trim() === '' ||
      /[:,]\s*$/.test(text.slice(Math.max(start, open[0] - 3), open[0]));
    const goesOn = next !== 'neither';
    const cut = trimEnd(text, open[1], goesOn || fromStart ? end : sentenceEnd(text, open[1], end));
    if (cut > open[1])
      found.push({ outer: [open[0], cut], inner: [open[1], cut], closed: false, continues: goesOn });
  }
  return found;
}
