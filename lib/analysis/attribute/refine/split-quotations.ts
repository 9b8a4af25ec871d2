import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** Tokens of source, place and time between the two halves. */
const REACH = 20;

/** The quotation that takes up, after a comma, the one that `end` closes with a comma; null if none does. */
function secondHalf(view: TokenView, end: number, from: number, taken: Uint8Array): number | null {
  const sentence = view.sentenceOf[end - 1];
  if (view.words[end - 2] !== ',') return null;
  for (let i = from; i < Math.min(view.size, from + REACH); i++) {
    if (view.sentenceOf[i] !== sentence) return null;
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0) return view.words[i - 1] === ',' && taken[i + 1] !== 1 ? quote : null;
    if (taken[i] === 1) return null;
  }
  return null;
}

/** '“A,” Lind said last month in Geneva, “B”': both halves are one statement, however much stands between. */
export const splitQuotations: Refiner = (view, proposals) => {
  const taken = coveredTokens(view, proposals);
  for (const { cue } of proposals) if (cue) taken.fill(1, cue[0], cue[1]);
  return proposals.map((proposal): Proposal => {
    const { cue, source, content } = proposal;
    const [left] = content;
    if (!cue || !left || content.length !== 1 || left[1] > cue[0]) return proposal;
    const own = view.quoteOf[left[1] - 1] ?? -1;
    if (own < 0 || view.quoteOf[left[0]] !== own) return proposal;
    const quote = secondHalf(view, left[1], Math.max(cue[1], source?.[1] ?? 0), taken);
    const range = quote === null ? undefined : view.quoteRanges[quote];
    if (!range) return proposal;
    taken.fill(1, range[0], range[1]);
    return {
      ...proposal,
      content: [left, range],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/split-quotation',
          span: rangeSpan(view, range),
          reason: 'the quotation goes on after its cue, in the same sentence',
        },
      ],
    };
  });
};
