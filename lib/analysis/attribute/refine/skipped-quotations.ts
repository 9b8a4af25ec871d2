import { coveredTokens, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const TIES = new Set(['of', 'as', 'with', 'about']);
/** Tokens of whom or what between the cue and the tie. */
const REACH = 7;
const PLACES = new Set(['at', 'in', 'on', 'from']);

/** True for 'the West of “…”' between the cue and `at`: one phrase, a tie, and the quotation that ends there. */
function skips(view: TokenView, from: number, at: number, covered: Uint8Array): boolean {
  const quote = view.quoteRanges[view.quoteOf[at - 1] ?? -1];
  if (!quote || quote[1] !== at || quote[0] <= from || quote[0] - from > REACH) return false;
  if (!TIES.has(view.words[quote[0] - 1] ?? '')) return false;
  for (let i = from; i < at; i++)
    if (covered[i] === 1 || (i < quote[0] && !view.tokens[i]?.isWord)) return false;
  return true;
}

/** Where 'to “…”' begins in 'a rally to “…”', told at a place before which the cue's reach ended; -1 if it does not. */
function pastPlace(view: TokenView, [first, last]: TokenRange): number {
  if (!PLACES.has(view.words[first - 1] ?? '')) return -1;
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    if ((view.quoteOf[i] ?? -1) >= 0 || !view.tokens[i]?.isWord) return -1;
    if (view.words[i] === 'to') return view.quoteRanges[view.quoteOf[i + 1] ?? -1]?.[0] === i + 1 ? i : -1;
  }
  return -1;
}

/** 'warned the town of “…” if the ice broke': the quoted words between the cue and the clause are said as well. */
export const skippedQuotations: Refiner = (view, proposals) => {
  const covered = coveredTokens(view, proposals);
  return proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const [left, ...rest] = content;
    if (!cue || !left || left[0] <= cue[1] || (view.quoteOf[cue[0]] ?? -1) >= 0) return proposal;
    const start = skips(view, cue[1], left[0], covered) ? cue[1] : pastPlace(view, left);
    if (start < 0 || view.sentenceOf[start] !== view.sentenceOf[cue[0]]) return proposal;
    return {
      ...proposal,
      content: [[start, left[1]], ...rest],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/skipped-quotation',
          span: rangeSpan(view, [Math.min(start, left[0]), Math.max(start, left[0]) + 1]),
          reason: 'what was said begins with whom it is said of, and behind the place where it was said',
        },
      ],
    };
  });
};
