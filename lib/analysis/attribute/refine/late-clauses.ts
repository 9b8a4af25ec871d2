import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const OCCASIONS = new Set('at on in during after before amid as while when'.split(' '));
const LONGEST = 40;

/** Where ', that …' begins behind an occasion that opens the content; -1 if it does not. */
export function thatClause(view: TokenView, from: number): number {
  if (!OCCASIONS.has(view.words[from] ?? '')) return -1;
  const end = Math.min(view.sentences[view.sentenceOf[from] ?? 0]?.[1] ?? from, from + LONGEST);
  for (let i = from + 2; i < end - 2; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) return -1;
    if (view.words[i] === 'that' && view.words[i - 1] === ',') return i;
  }
  return -1;
}

/** 'Lind predicted at a time of frost, and with little ice left, that B': the occasion is the reporter's, the clause hers. */
export const lateClauses: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [only, more] = content;
    if (!cue || !only || more || only[0] !== cue[1]) return proposal;
    const that = thatClause(view, only[0]);
    if (that < 0) return proposal;
    let [, end] = view.sentences[view.sentenceOf[that] ?? 0] ?? only;
    while (end > that && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
    return {
      ...proposal,
      content: [[that, Math.max(end, that + 2)]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/late-clause',
          span: rangeSpan(view, [only[0], that]),
          reason: 'the occasion stands between the verb and the clause it reports',
        },
      ],
    };
  });
