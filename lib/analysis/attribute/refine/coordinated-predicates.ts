import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { lastBehindCue, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|has|have|had)$/;
/** Tokens from 'and' to the quotation of the second predicate. */
const REACH = 10;

/** True if the words outside its marks have the auxiliary: both predicates then have one subject and one time. */
function hasOutside(view: TokenView, [first, last]: TokenRange, auxiliary: string): boolean {
  for (let i = first; i < last; i++)
    if ((view.quoteOf[i] ?? -1) < 0 && view.words[i] === auxiliary) return true;
  return false;
}

/** One past the quotation of 'and is “…”' right behind a content that a mark ends; -1 if there is none. */
function secondEnd(view: TokenView, content: TokenRange, frames: AttributionGrammar['cueVerbs']): number {
  const [, end] = content;
  if ((view.quoteOf[end - 1] ?? -1) < 0 || view.words[end] !== 'and') return -1;
  const auxiliary = view.words[end + 1] ?? '';
  if (!AUXILIARY.test(auxiliary) || !hasOutside(view, content, auxiliary)) return -1;
  for (let i = end + 2; i < Math.min(view.size, end + REACH); i++) {
    const quote = view.quoteRanges[view.quoteOf[i] ?? -1];
    if (quote) return view.sentenceOf[i] === view.sentenceOf[end] ? quote[1] : -1;
    const frame = frames.get(view.words[i] ?? '');
    if (!view.tokens[i]?.isWord || (frame && frame !== 'voice')) return -1;
  }
  return -1;
}

/** 'said the town is “tired” and is giving out “what it has”': the second predicate is of the same clause, and said as well. */
export const coordinatedPredicates: Refiner = (view, proposals, grammar) => {
  const taken = new Uint8Array(view.size);
  const joined = proposals.map((proposal): Proposal => {
    const { content } = proposal;
    const last = lastBehindCue(view, proposal);
    if (!last) return proposal;
    const end = secondEnd(view, last, grammar.cueVerbs);
    if (end < 0) return proposal;
    taken.fill(1, last[1], end);
    return {
      ...proposal,
      content: [...content.slice(0, -1), [last[0], end]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/coordinated-predicate',
          span: rangeSpan(view, [last[1], end]),
          reason: 'the second predicate goes on with what was said',
        },
      ],
    };
  });
  // What was read as a cue there is part of what was said.
  return joined.filter(({ cue }) => !cue || taken[cue[0]] !== 1);
};
