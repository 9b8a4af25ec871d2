import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

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

const GOES_ON = new Set(['only', 'but', 'not', 'just']);

/** From 'only' to the end of the quotation in 'No one had left, Lind told us in the port, only “a few old men”'; null if none. */
function unquotedHalf(
  view: TokenView,
  { cue, source, content }: Proposal,
  taken: Uint8Array,
): TokenRange | null {
  const [left] = content;
  if (!cue || !source || !left || content.length !== 1) return null;
  if (left[1] !== Math.min(cue[0], source[0]) - 1 || view.words[left[1]] !== ',') return null;
  const sentence = view.sentenceOf[cue[0]];
  let from = -1;
  for (let i = Math.max(cue[1], source[1]); i < Math.min(view.size, cue[1] + REACH); i++) {
    if (view.sentenceOf[i] !== sentence || taken[i] === 1) return null;
    const quote = view.quoteRanges[view.quoteOf[i] ?? -1];
    if (quote) return from >= 0 ? [from, quote[1]] : null;
    if (view.words[i] !== ',') continue;
    if (from >= 0 || !GOES_ON.has(view.words[i + 1] ?? '')) return null;
    from = i + 1;
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
    const quoted = own >= 0 && view.quoteOf[left[0]] === own;
    const quote = quoted ? secondHalf(view, left[1], Math.max(cue[1], source?.[1] ?? 0), taken) : null;
    const range = quoted ? view.quoteRanges[quote ?? -1] : unquotedHalf(view, proposal, taken);
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
