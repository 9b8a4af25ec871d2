import type { Span } from '../lib/model/span';

const DOUBLE = /["“”„‟«»‹›]/;
const SINGLE = /['‘’‚]/;

/**
 * A quoted part with the quotation marks that stand right at its edges: the output takes them in, as PolNeAR's
 * labels do, so that a reader of it sees which words are verbatim. Single marks count only as a pair, since an
 * apostrophe looks the same.
 */
export function withMarks(text: string, [start, end]: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (SINGLE.test(before) && SINGLE.test(after)) return [start - 1, end + 1];
  return [DOUBLE.test(before) ? start - 1 : start, DOUBLE.test(after) ? end + 1 : end];
}
