import type { TokenRange } from '../token-view';
import type { ModelArticle } from './article';
import { leftCandidates, rightCandidates, type SpanCandidates, sourceCandidates } from './candidates';
import {
  type ContentContext,
  contentEndFeatures,
  contentPairFeatures,
  contentStartFeatures,
} from './content-features';
import type { Features } from './features';
import { sourceEndFeatures, sourcePairFeatures, sourceStartFeatures } from './source-features';

/** One decision for the span ranker: candidate boundaries, and how each boundary and each pair is described. */
export interface SpanTask extends SpanCandidates {
  readonly describeStart: (f: Features, start: number) => void;
  readonly describeEnd: (f: Features, end: number) => void;
  /** A start of -1 stands for 'no span'. */
  readonly describePair: (f: Features, start: number, end: number) => void;
}

/** Which noun phrase names the source of the cue at `head`. */
export const sourceTask = (a: ModelArticle, head: number): SpanTask => ({
  ...sourceCandidates(a, head),
  describeStart: (f, start) => sourceStartFeatures(f, a, head, start),
  describeEnd: (f, end) => sourceEndFeatures(f, a, head, end),
  describePair: (f, start, end) => sourcePairFeatures(f, a, head, start, end),
});

/** Which words before (side 0) or after (side 1) the cue are what was said. */
export const contentTask = (a: ModelArticle, x: ContentContext): SpanTask => ({
  ...(x.side === 0 ? leftCandidates(a, x.head) : rightCandidates(a, x.head)),
  describeStart: (f, start) => contentStartFeatures(f, a, x, start),
  describeEnd: (f, end) => contentEndFeatures(f, a, x, end),
  describePair: (f, start, end) => contentPairFeatures(f, a, x, start, end),
});

/** Index of the pair that is exactly `range` (null: no span); -1 if it is no candidate. */
export function pairIndex(task: SpanCandidates, range: TokenRange | null): number {
  for (let p = 0; p < task.pairs.length; p += 2) {
    const s = task.pairs[p] as number;
    if (
      range === null
        ? s < 0
        : s >= 0 && task.starts[s] === range[0] && task.ends[task.pairs[p + 1] as number] === range[1]
    )
      return p / 2;
  }
  return -1;
}
