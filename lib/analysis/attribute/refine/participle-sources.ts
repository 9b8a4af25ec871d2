import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** Words of time and place between a cue and the participle that goes on from it: 'said on Monday, noting'. */
const LONGEST_OCCASION = 6;

/** One past the last word of a proposal's cue and source; null unless it has both. */
const attributionEnd = ({ cue, source }: Proposal): number | null =>
  cue && source ? Math.max(cue[1], source[1]) : null;

/** True if a participle goes on right behind an attribution, at most an occasion between: 'Lind said, noting that …'. */
function goesOn(view: TokenView, end: number, participle: number): boolean {
  if (view.words[participle - 1] !== ',' || view.sentenceOf[end - 1] !== view.sentenceOf[participle])
    return false;
  for (let i = end; i < participle - 1; i++)
    if (!view.tokens[i]?.isWord || view.verbs?.[i] === 1 || (view.quoteOf[i] ?? -1) >= 0) return false;
  return true;
}

/** 'Horak will speak, Lind said, noting that he is late': who notes it is who said it, not the subject of what was said. */
export const participleSources: Refiner = (view, proposals) => {
  const endingAt = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const end = attributionEnd(proposal);
    if (end !== null && !endingAt.has(end)) endingAt.set(end, proposal);
  }
  /** The attribution before a participle that it goes on from. */
  const firstBefore = (participle: number): Proposal | null => {
    for (let end = participle - 1; end >= participle - LONGEST_OCCASION - 1; end--) {
      const first = endingAt.get(end);
      if (first && goesOn(view, end, participle)) return first;
    }
    return null;
  };
  return proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    if (!cue || cue[1] - cue[0] > 2 || !/ing$/.test(view.words[cue[0]] ?? '')) return proposal;
    const first = firstBefore(cue[0]);
    if (!first?.source || first === proposal) return proposal;
    const [from, to] = contentExtent(first);
    if (source !== null && !(from <= source[0] && source[1] <= to)) return proposal;
    return {
      ...proposal,
      source: first.source,
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/participle-source',
          span: rangeSpan(view, cue),
          reason: 'the participle goes on with the speaker of the verb before it',
        },
      ],
    };
  });
};
