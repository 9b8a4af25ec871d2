import type { TokenRange } from '../token-view';
import type { ModelArticle } from './article';
import { leftCandidates, rightCandidates, type SpanCandidates, sourceCandidates } from './candidates';
import {
  type ContentContext,
  contentEndFeatures,
  contentPairFeatures,
  contentStartFeatures,
} from './content-features';
import { extentEndFeatures, extentPairFeatures, extentStartFeatures } from './cue-features';
import { extentCandidates } from './extent-candidates';
import type { Features } from './features';
import { sourceEndFeatures, sourcePairFeatures, sourceStartFeatures } from './source-features';

/** One decision for the span ranker: candidate boundaries, and how each boundary and each pair is described. */
export interface SpanTask extends SpanCandidates {
  describeStart(f: Features, start: number): void;
  describeEnd(f: Features, end: number): void;
  /** A start of -1 stands for 'no span'. */
  describePair(f: Features, start: number, end: number): void;
}

class ExtentTask implements SpanTask {
  readonly starts: number[];
  readonly ends: number[];
  readonly pairs: number[];

  constructor(
    private readonly a: ModelArticle,
    private readonly head: number,
  ) {
    ({ starts: this.starts, ends: this.ends, pairs: this.pairs } = extentCandidates(a, head));
  }

  describeStart(f: Features, start: number): void {
    extentStartFeatures(f, this.a, this.head, start);
  }

  describeEnd(f: Features, end: number): void {
    extentEndFeatures(f, this.a, this.head, end);
  }

  describePair(f: Features, start: number, end: number): void {
    extentPairFeatures(f, this.a, this.head, start, end);
  }
}

class SourceTask implements SpanTask {
  readonly starts: number[];
  readonly ends: number[];
  readonly pairs: number[];

  constructor(
    private readonly a: ModelArticle,
    private readonly head: number,
  ) {
    ({ starts: this.starts, ends: this.ends, pairs: this.pairs } = sourceCandidates(a, head));
  }

  describeStart(f: Features, start: number): void {
    sourceStartFeatures(f, this.a, this.head, start);
  }

  describeEnd(f: Features, end: number): void {
    sourceEndFeatures(f, this.a, this.head, end);
  }

  describePair(f: Features, start: number, end: number): void {
    sourcePairFeatures(f, this.a, this.head, start, end);
  }
}

class ContentTask implements SpanTask {
  readonly starts: number[];
  readonly ends: number[];
  readonly pairs: number[];

  constructor(
    private readonly a: ModelArticle,
    private readonly context: ContentContext,
    candidates: SpanCandidates,
  ) {
    ({ starts: this.starts, ends: this.ends, pairs: this.pairs } = candidates);
  }

  describeStart(f: Features, start: number): void {
    contentStartFeatures(f, this.a, this.context, start);
  }

  describeEnd(f: Features, end: number): void {
    contentEndFeatures(f, this.a, this.context, end);
  }

  describePair(f: Features, start: number, end: number): void {
    contentPairFeatures(f, this.a, this.context, start, end);
  }
}

/** Which words around its head a cue consists of. */
export const extentTask = (a: ModelArticle, head: number): SpanTask => new ExtentTask(a, head);

/** Which noun phrase names the source of the cue at `head`. */
export const sourceTask = (a: ModelArticle, head: number): SpanTask => new SourceTask(a, head);

/** Which words before (side 0) or after (side 1) the cue are what was said. */
export const contentTask = (
  a: ModelArticle,
  context: ContentContext,
  candidates = context.side === 0 ? leftCandidates(a, context.head) : rightCandidates(a, context.head),
): SpanTask => new ContentTask(a, context, candidates);

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
