import type { Span } from '../../model/span';
import { characterAfter, characterBefore } from './mark-leaning';
import type { Quotation } from './quotation';

const MARK = /[‘’'‹›]/g;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:“"«„]/;
const OPENS_BEFORE = /[\p{L}\p{N}“"[(…$€£@#]/u;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–\-…”"»]/;
/** Words that begin with an apostrophe, so that the mark before them opens nothing. */
const ELISION = /^['’‘](?:em|til|till|tis|twas|cause|bout|round|n|\d0s?|\d\ds?)(?![\p{L}\p{N}])/iu;
/** Closing marks looked at for one opening mark; keeps hostile text linear. */
const CANDIDATES = 12;

/** True if the mark can only close: punctuation touches it, or it ends the paragraph. */
const surelyCloses = (text: string, at: number, end: number): boolean => {
  const after = characterAfter(text, at + 1, end);
  return /[,.!?…]/.test(text.charAt(at - 1)) || after === '' || /[.,;:!?)\]”"—–]/.test(after);
};

/** True if a paragraph begins with a single mark that opens a word: what an open quotation repeats in its next paragraph. */
export const opensWithSingle = (text: string, [start, end]: Span): boolean => {
  const lead = /^\s{0,8}/.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  const mark = text.charAt(start + lead);
  return (
    /[‘']/.test(mark) &&
    /[\p{L}…[]/u.test(text.charAt(start + lead + 1)) &&
    !ELISION.test(text.slice(start + lead, start + lead + 8))
  );
};

/** The mark that opens at the paragraph's head or behind a colon and that nothing after it surely closes; null if none. */
function leftOpen(
  text: string,
  [start, end]: Span,
  opens: readonly number[],
  closes: readonly number[],
): number | null {
  const lastClose = closes.findLast((at) => surelyCloses(text, at, end)) ?? -1;
  const left = opens.find((at) => at > lastClose);
  return left !== undefined && /(?:^|[:,]\s?)$/.test(text.slice(start, left).slice(-2).trimStart())
    ? left
    : null;
}

/**
 * Pairs single marks of one paragraph, apart from apostrophes: an opening mark stands after a space and before a word;
 * its closing mark is the first that punctuation marks as such, else the last plausible one before another opening.
 */
export function pairSingleMarks(
  text: string,
  [start, end]: Span,
  nextOpens: boolean,
): Omit<Quotation, 'depth'>[] {
  const opens: number[] = [];
  const closes: number[] = [];
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const at = start + match.index;
    const mark = match[0];
    const before = characterBefore(text, at, start);
    const after = characterAfter(text, at + 1, end);
    if (text.charAt(at - 1) === mark || text.charAt(at + 1) === mark) continue;
    if ((before === '' || OPENS_AFTER.test(before)) && OPENS_BEFORE.test(after)) {
      if (mark !== '’' && !ELISION.test(text.slice(at, at + 8))) opens.push(at);
    } else if (
      mark !== '‘' &&
      before !== '' &&
      !/\s/.test(before) &&
      (after === '' || CLOSES_BEFORE.test(after))
    )
      closes.push(at);
  }
  const found: Omit<Quotation, 'depth'>[] = [];
  const left = nextOpens ? leftOpen(text, [start, end], opens, closes) : null;
  if (left !== null) {
    const last = start + text.slice(start, end).trimEnd().length;
    found.push({ outer: [left, last], inner: [left + 1, last], closed: false, continues: true });
    opens.splice(opens.indexOf(left));
  }
  let c = 0;
  let until = start;
  for (let o = 0; o < opens.length; o++) {
    const open = opens[o] as number;
    if (open < until) continue;
    while (c < closes.length && (closes[c] as number) <= open) c++;
    const limit = opens[o + 1] ?? end;
    let close: number | null = null;
    for (let k = c; k < Math.min(closes.length, c + CANDIDATES); k++) {
      const at = closes[k] as number;
      if (at > limit && close !== null) break;
      close = at;
      if (surelyCloses(text, at, end) || !/s/i.test(text.charAt(at - 1))) break;
    }
    if (close === null || !LETTER.test(text.slice(open + 1, Math.min(close, open + 40)))) continue;
    found.push({ outer: [open, close + 1], inner: [open + 1, close], closed: true, continues: false });
    until = close + 1;
  }
  return found;
}
