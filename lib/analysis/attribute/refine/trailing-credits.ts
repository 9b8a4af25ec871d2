import type { Proposal, Refiner } from '../proposal';
import { rangeSpan } from '../token-view';

/** ', according to two diplomats' at the end of a report names who tells it; the speaker reported there did not say it. */
export const trailingCredits: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const last = proposal.content[proposal.content.length - 1];
    const { cue } = proposal;
    if (!last || !cue || last[0] < cue[1]) return proposal;
    for (let i = last[0] + 2; i < last[1] - 1; i++) {
      if (view.words[i] !== 'according' || view.words[i + 1] !== 'to' || view.words[i - 1] !== ',') continue;
      if ((view.quoteOf[i] ?? -1) >= 0) continue;
      return {
        ...proposal,
        content: [...proposal.content.slice(0, -1), [last[0], i - 1]],
        trace: [
          ...proposal.trace,
          {
            rule: 'refine/trailing-credit',
            span: rangeSpan(view, [i, i + 2]),
            reason: 'who told it is named after the words reported',
          },
        ],
      };
    }
    return proposal;
  });
