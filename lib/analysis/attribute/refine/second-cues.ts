import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Tokens between a quotation and the participle that reports more. */
const REACH = 12;

/** The cue verb between a quotation and the participle after it; -1 if none stands there. */
function cueBetween(
  view: TokenView,
  from: number,
  to: number,
  [first, last]: TokenRange,
  verbs: ReadonlyMap<string, unknown>,
): number {
  if (to - from > REACH) return -1;
  for (let i = from; i < to; i++)
    if ((i < first || i >= last) && (view.quoteOf[i] ?? -1) < 0 && verbs.has(view.words[i] ?? '')) return i;
  return -1;
}

/** '“A?” he asked, accusing them of B': two cues, two statements of one source; the quotation belongs to the first. */
export const secondCues: Refiner = (view, proposals, grammar) => {
  const heads = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[1] - 1] : [])));
  return proposals.flatMap((proposal): Proposal[] => {
    const { cue, source, content } = proposal;
    const [left, ...rest] = content;
    if (!cue || !source || !left || rest.length === 0 || left[1] > cue[0]) return [proposal];
    if (!/ing$/.test(view.words[cue[1] - 1] ?? '') || (view.quoteOf[left[1] - 1] ?? -1) < 0)
      return [proposal];
    const verb = cueBetween(view, left[1], cue[0], source, grammar.cueVerbs);
    if (verb < 0) return [proposal];
    const trace = [
      ...proposal.trace,
      {
        rule: 'refine/second-cue',
        span: rangeSpan(view, [verb, verb + 1]),
        reason: `the quotation belongs to “${view.words[verb] ?? ''}”, what follows to the second cue`,
      },
    ];
    const second: Proposal = { ...proposal, content: rest, trace };
    if (heads.has(verb)) return [second];
    return [{ ...proposal, content: [left], cue: [verb, verb + 1], trace }, second];
  });
};
