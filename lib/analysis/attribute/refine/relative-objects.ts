import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const RELATIVES = new Set(['that', 'which']);
const ADJUNCT = /^(?:at|on|in|the|time|later|last|this)$/;
/** Tokens of 'at the time as' before what was said. */
const REACH = 6;

const opensQuotation = (view: TokenView, at: number): boolean =>
  view.quoteRanges[view.quoteOf[at] ?? -1]?.[0] === at;

/** Where the quotation begins in 'the time as “…”'; the range's own start if it begins with other words. */
function pastAdjunct(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): number {
  let at = first;
  let time = false;
  for (; at < Math.min(last, first + REACH); at++) {
    const word = view.words[at] ?? '';
    time ||= word === 'time' || grammar.timeWords.has(word);
    if (!ADJUNCT.test(word) && !grammar.timeWords.has(word)) break;
  }
  return time && view.words[at] === 'as' && opensQuotation(view, at + 1) ? at + 1 : first;
}

/**
 * 'a blast that Lind described at the time as “…”': the relative stands for what is spoken of, and the time is the
 * reporter's; what was said begins at the quotation.
 */
export const relativeObjects: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const right = content[content.length - 1];
    if (!cue || !right || right[0] < cue[1] || grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') !== 'call')
      return proposal;
    const at = pastAdjunct(view, right, grammar);
    const [left] = content;
    const relative =
      content.length === 2 &&
      left !== undefined &&
      left[1] - left[0] === 1 &&
      RELATIVES.has(view.words[left[0]] ?? '') &&
      view.quoteOf.subarray(right[0], right[1]).some((quote) => quote >= 0);
    if (at === right[0] && !relative) return proposal;
    return {
      ...proposal,
      content: [...(relative ? [] : content.slice(0, -1)), [at, right[1]]],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/relative-object',
          span: rangeSpan(view, cue),
          reason: 'what is spoken of stands before the speaker, what was said in the quotation',
        },
      ],
    };
  });
