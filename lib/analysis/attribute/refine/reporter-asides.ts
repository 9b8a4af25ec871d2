import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const UNIT = /^(?:minute|hour|day|week|month|year)s?$/;
const RELATION = new Set(['after', 'before', 'since', 'ahead']);

/** Where ', a day after …' begins in unquoted words; null if nowhere. */
function asideStart(view: TokenView, first: number, last: number): number | null {
  for (let i = first + 2; i < last - 2; i++) {
    if (view.words[i] !== ',' || (view.quoteOf[i] ?? -1) >= 0) continue;
    for (let k = i + 1; k <= i + 4 && k + 1 < last; k++)
      if (UNIT.test(view.words[k] ?? '') && RELATION.has(view.words[k + 1] ?? '')) return i;
  }
  return null;
}

/** '…, a day after the strike': the reporter's own placing in time, which the speaker did not say. */
export const reporterAsides: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const last = proposal.content[proposal.content.length - 1];
    if (!last || !proposal.cue || last[0] < proposal.cue[1]) return proposal;
    const cut = asideStart(view, last[0], last[1]);
    if (cut === null) return proposal;
    return {
      ...proposal,
      content: [...proposal.content.slice(0, -1), [last[0], cut]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/reporter-aside',
          span: rangeSpan(view, [cut, last[1]]),
          reason: 'the reporter places the statement in time; the speaker did not say this',
        },
      ],
    };
  });
