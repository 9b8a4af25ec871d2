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

/** The participle that alone stands between a cue and the words after it: 'said, adding: “…”'; null if none does. */
function participleBefore(
  view: TokenView,
  from: number,
  to: number,
  verbs: ReadonlyMap<string, unknown>,
): TokenRange | null {
  const words = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(
    (i) => view.tokens[i]?.isWord && view.words[i] !== 'that',
  );
  const [only] = words;
  const word = view.words[only ?? -1] ?? '';
  return words.length === 1 && only !== undefined && /ing$/.test(word) && verbs.has(word)
    ? [only, only + 1]
    : null;
}

/** 'The road stays shut, Lind said, adding: “B”': the clause belongs to the verb, the quotation to the participle. */
function splitAtParticiple(
  view: TokenView,
  proposal: Proposal,
  verbs: ReadonlyMap<string, unknown>,
): Proposal[] | null {
  const { cue, content } = proposal;
  const [left, right, ...more] = content;
  if (!cue || !left || !right || more.length > 0 || left[1] > cue[0] || right[0] - cue[1] > REACH)
    return null;
  const participle = participleBefore(view, cue[1], right[0], verbs);
  if (!participle) return null;
  const trace = [
    ...proposal.trace,
    {
      rule: 'refine/second-cue',
      span: rangeSpan(view, participle),
      reason: 'a participle reports what follows it',
    },
  ];
  return [
    { ...proposal, content: [left], trace },
    { ...proposal, content: [right], cue: participle, trace },
  ];
}

/** '“A?” he asked, accusing them of B': two cues, two statements of one source; the quotation belongs to the first. */
export const secondCues: Refiner = (view, proposals, grammar) => {
  const heads = new Set(proposals.flatMap(({ cue }) => (cue ? [cue[1] - 1] : [])));
  return proposals.flatMap((proposal): Proposal[] => {
    const { cue, source, content } = proposal;
    const [left, ...rest] = content;
    if (!cue || !source || !left || rest.length === 0 || left[1] > cue[0]) return [proposal];
    const split = splitAtParticiple(view, proposal, grammar.cueVerbs);
    if (split) return split;
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
