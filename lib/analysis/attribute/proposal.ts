import type { Article } from '../../model/article';
import type { AttributionGrammar } from '../../model/grammar/attribution-grammar';
import type { RuleHit } from '../../model/trace';
import type { TokenRange, TokenView } from './token-view';

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
