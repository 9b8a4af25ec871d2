import type { ModelArticle } from './article';
import type { SpanCandidates } from './candidates';
import { MARK, SHAPE } from './columns';

/** Cues reach at most this many tokens to either side of their head. */
const BEFORE = 5;
const AFTER = 7;

/** Candidate extents of the cue at `head`, within its sentence. */
export function extentCandidates(a: ModelArticle, head: number): SpanCandidates {
  const [first, last] = a.view.sentences[a.view.sentenceOf[head] ?? 0] ?? [head, head + 1];
  const starts = [head];
  for (let from = head - 1; from >= Math.max(first, head - BEFORE); from--) {
    if (a.c.shape[from] === SHAPE.mark) break;
    starts.push(from);
  }
  const ends = [head + 1];
  for (let to = head + 2; to <= Math.min(last, head + 1 + AFTER); to++) {
    const mark = a.c.mark[to - 1] ?? 0;
    if (mark !== MARK.none && mark !== MARK.colon && mark !== MARK.dash) break;
    ends.push(to);
  }
  const pairs: number[] = [];
  for (let s = 0; s < starts.length; s++) for (let e = 0; e < ends.length; e++) pairs.push(s, e);
  return { starts, ends, pairs };
}
