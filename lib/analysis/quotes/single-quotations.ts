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

/**
 * Pairs single marks of one paragraph, apart from apostrophes: an opening mark stands after a space and before a word;
 * its closing mark is the first that punctuation marks as such, else the last plausible one before another opening.
 */
export function pairSingleMarks(text: string, [start, end]: Span): Omit<Quotation, 'depth'>[] {
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
