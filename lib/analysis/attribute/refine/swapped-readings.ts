import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Words of a name and a place before it. */
const LONGEST_NAME = 10;

const hasVerb = ({ verbs, quoteOf }: TokenView, [first, last]: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (verbs?.[i] === 1 && (quoteOf[i] ?? -1) < 0) return true;
  return false;
};

/** The name right before the verb, if that was taken for what was said and a clause behind the verb for the speaker. */
function speakerOf(view: TokenView, proposal: Proposal, grammar: AttributionGrammar): TokenRange | null {
  const { cue, source, content } = proposal;
  const [only, more] = content;
  if (!cue || !source || !only || more || only[1] !== cue[0] || source[0] !== cue[1]) return null;
  if (only[1] - only[0] > LONGEST_NAME || hasVerb(view, only) || !hasVerb(view, source)) return null;
  if ((view.quoteOf[only[0]] ?? -1) >= 0 || !/^\p{Lu}/u.test(view.tokens[only[1] - 1]?.text ?? ''))
    return null;
  return nounPhraseBefore(view, cue[0], only[0], grammar);
}

/** 'In Velka Horak said the port was shut': the name before the verb speaks, and the clause behind it is what was said. */
export const swappedReadings: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const speaker = speakerOf(view, proposal, grammar);
    if (!speaker || !proposal.source) return proposal;
    return {
      ...proposal,
      source: speaker,
      content: [proposal.source],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/swapped-reading',
          span: rangeSpan(view, speaker),
          reason: 'a clause cannot speak, and a name alone is nothing said',
        },
      ],
    };
  });
