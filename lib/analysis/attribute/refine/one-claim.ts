import { contentExtent, type Proposal, type Refiner } from '../proposal';
import type { TokenView } from '../token-view';

/** Below this a source that holds another statement's cue is taken for a misreading. */
const DOUBTFUL = 0.7;

const sameSource = (a: Proposal, b: Proposal): boolean =>
  a.source !== null && b.source !== null && a.source[0] === b.source[0] && a.source[1] === b.source[1];

/** True if two cues claim the very same quotation, neither from within it: one of them has nothing to do with it. */
function sameWords(view: TokenView, a: Proposal, b: Proposal): boolean {
  const [first, last] = contentExtent(a);
  const [from, to] = contentExtent(b);
  const outside = [a, b].every(({ cue }) => cue !== null && (view.quoteOf[cue[0]] ?? -1) < 0);
  return first === from && last === to && outside && (view.quoteOf[first] ?? -1) >= 0;
}

/** Quotations (outermost) that the content holds and the cue does not stand in. */
function quotationsOf(view: TokenView, { content, cue }: Proposal): Set<number> {
  const own = cue ? (view.quoteOf[cue[0]] ?? -1) : -1;
  const held = new Set<number>();
  for (const [first, last] of content)
    for (let i = first; i < last; i++) {
      const quote = view.quoteOf[i] ?? -1;
      if (quote >= 0 && quote !== own) held.add(quote);
    }
  return held;
}

/**
 * A quotation is claimed by one cue, and one source claims it once ('calling his will to address the war “worthy of
 * attention”' is one statement); a doubtful statement whose source holds another's cue is dropped.
 */
export const oneClaim: Refiner = (view, proposals) => {
  const claims = new Map<number, Proposal>();
  const dropped = new Set<Proposal>();
  const cues = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[0]] : [])));
  for (const proposal of proposals) {
    for (const quote of quotationsOf(view, proposal)) {
      const rival = claims.get(quote);
      if (rival && !dropped.has(rival) && (sameSource(rival, proposal) || sameWords(view, rival, proposal))) {
        const [a, b] = contentExtent(rival);
        const [c, d] = contentExtent(proposal);
        const contained = (a <= c && d <= b) || (c <= a && b <= d);
        if (contained) dropped.add(rival.confidence < proposal.confidence ? rival : proposal);
      }
      if (!rival || dropped.has(rival)) claims.set(quote, proposal);
    }
    const { source, confidence } = proposal;
    if (source && confidence < DOUBTFUL)
      for (let i = source[0]; i < source[1]; i++) if (cues.has(i)) dropped.add(proposal);
  }
  return proposals.filter((proposal) => !dropped.has(proposal));
};
