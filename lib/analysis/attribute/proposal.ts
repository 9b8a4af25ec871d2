import type { Article } from '../../model/article';
import type { AttributionGrammar } from '../../model/grammar/attribution-grammar';
import type { RuleHit } from '../../model/trace';
import { rangeSpan, type TokenRange, type TokenView } from './token-view';

/** A statement in the making: spans as token ranges, before marks are stripped and parts are joined. */
export interface Proposal {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  readonly confidence: number;
  /** True for words given verbatim without marks: a transcript, a block quotation, a post. */
  readonly verbatim?: boolean;
  readonly trace: readonly RuleHit[];
}

/** Adds to, joins or drops what the steps before proposed; the list stays in the order of the cue or content. */
export type Refiner = (
  view: TokenView,
  proposals: readonly Proposal[],
  grammar: AttributionGrammar,
  article: Article,
) => readonly Proposal[];

/** First and last token any part of a proposal's content touches. */
export function contentExtent({ content }: Proposal): TokenRange {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const [a, b] of content) {
    first = Math.min(first, a);
    last = Math.max(last, b);
  }
  return [first, last];
}

/** 1 for each token that lies in some proposal's content. */
export function coveredTokens(view: TokenView, proposals: readonly Proposal[]): Uint8Array {
  const covered = new Uint8Array(view.size);
  for (const { content } of proposals) for (const [a, b] of content) covered.fill(1, a, b);
  return covered;
}

/** The last part of what a cue outside quotations introduces; null where it stands before its cue. */
export function lastBehindCue(view: TokenView, { cue, content }: Proposal): TokenRange | null {
  const last = content[content.length - 1];
  if (!cue || !last || last[0] < cue[1] || (view.quoteOf[cue[0]] ?? -1) >= 0) return null;
  return last;
}

/** A step that ends contents behind their cue where `cutFrom` says; it says -1 where they stay whole. */
export const endingContents =
  (rule: string, reason: string, cutFrom: (view: TokenView, last: TokenRange) => number): Refiner =>
  (view, proposals) =>
    proposals.map((proposal) => {
      const last = lastBehindCue(view, proposal);
      const cut = last ? cutFrom(view, last) : -1;
      if (!last || cut < 0) return proposal;
      return endedAt(proposal, cut, { rule, span: rangeSpan(view, [cut, last[1]]), reason });
    });

/** The proposal with the last part of its content ended before the token `cut`, and why. */
export function endedAt(proposal: Proposal, cut: number, hit: RuleHit): Proposal {
  const last = proposal.content[proposal.content.length - 1];
  if (!last) return proposal;
  return {
    ...proposal,
    content: [...proposal.content.slice(0, -1), [last[0], cut]],
    trace: [...proposal.trace, hit],
  };
}
