import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const JOINS = new Set(['or', 'and']);
/** Tokens of the first of two names. */
const LONGEST_NAME = 5;

/** First token of a name that opens the sentence and an 'or' joins to the name at `at`; -1 if there is none. */
function joinedFrom(view: TokenView, at: number): number {
  if (!JOINS.has(view.words[at - 1] ?? '')) return -1;
  const [first] = view.sentences[view.sentenceOf[at] ?? 0] ?? [at];
  if (at - 1 <= first || at - 1 - first > LONGEST_NAME) return -1;
  for (let i = first; i < at - 1; i++) if (!/^\p{Lu}\p{L}/u.test(view.tokens[i]?.text ?? '')) return -1;
  return first;
}

/** 'Lind or Horak said': of two names that one verb has for its subject, neither speaks alone. */
export const coordinatedNames: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    const first = cue && source && source[1] === cue[0] ? joinedFrom(view, source[0]) : -1;
    if (!source || first < 0) return proposal;
    return {
      ...proposal,
      source: [first, source[1]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/coordinated-names',
          span: rangeSpan(view, [first, source[1]]),
          reason: 'the verb has both names for its subject',
        },
      ],
    };
  });
