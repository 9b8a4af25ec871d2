import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** The quotation that a proposal's cue stands right behind, in the quotation's last sentence; -1 if there is none. */
function claimed(view: TokenView, { cue, source, content }: Proposal): number {
  const [first] = content;
  const quote = view.quoteOf[first?.[0] ?? -1] ?? -1;
  const end = view.quoteRanges[quote]?.[1] ?? 0;
  if (!cue || !source || !first || quote < 0 || (view.quoteOf[cue[0]] ?? -1) >= 0) return -1;
  const isBehind = end <= Math.min(cue[0], source[0]);
  return isBehind && view.sentenceOf[end - 1] === view.sentenceOf[cue[0]] ? quote : -1;
}

/** 'The river is rising, Horak said. “It will flood the valley,” Lind added': what her cue claims in a sentence of its own is not his. */
export const claimedQuotations: Refiner = (view, proposals) => {
  const owners = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const quote = claimed(view, proposal);
    if (quote >= 0) owners.set(quote, proposal);
  }
  return proposals.map((proposal): Proposal => {
    const { cue, source, content } = proposal;
    if (!cue || !source || content.length < 2) return proposal;
    const sentence = view.sentenceOf[Math.max(cue[1], source[1]) - 1] ?? 0;
    const taken = content.find(([first]) => {
      const owner = owners.get(view.quoteOf[first] ?? -1);
      return owner && owner !== proposal && first >= cue[1] && (view.sentenceOf[first] ?? 0) > sentence;
    });
    if (!taken) return proposal;
    return {
      ...proposal,
      content: content.filter((range) => range[0] < taken[0]),
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/claimed-quotation',
          span: rangeSpan(view, taken),
          reason: 'a cue of its own stands behind the quotation in the next sentence',
        },
      ],
    };
  });
};
