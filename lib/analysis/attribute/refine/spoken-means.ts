import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** What somebody may say something by, none of whom speaks. */
const MEANS = new Set('phone telephone email e-mail letter text fax video post message telegram'.split(' '));
const RELATIVES = new Set(['who', 'whose', 'which']);
/** Tokens of a clause about the subject between commas: 'Lind, who runs the port, said'. */
const LONGEST_CLAUSE = 24;

/** The subject before a verb, past a clause between commas right before it; null if none is found. */
function subjectBefore(view: TokenView, verb: number, grammar: AttributionGrammar): TokenRange | null {
  const [floor] = view.sentences[view.sentenceOf[verb] ?? 0] ?? [0];
  if (view.words[verb - 1] !== ',') return nounPhraseBefore(view, verb, floor, grammar);
  for (let i = verb - 2; i > Math.max(floor, verb - LONGEST_CLAUSE); i--)
    if (view.words[i] === ',') return nounPhraseBefore(view, i, floor, grammar);
  return null;
}

/** 'Lind, who runs the port, said by phone that': the telephone is no speaker, the subject before the verb is. */
export const spokenMeans: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    if (!cue || !source || view.words[cue[1]] !== 'by' || !MEANS.has(view.words[cue[1] + 1] ?? ''))
      return proposal;
    const isMeans = source[0] === cue[1] + 1 && source[1] - source[0] === 1;
    const isLong = source[1] <= cue[0] && view.words.slice(...source).some((word) => RELATIVES.has(word));
    if (!isMeans && !isLong) return proposal;
    return {
      ...proposal,
      source: subjectBefore(view, cue[0], grammar),
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/spoken-means',
          span: rangeSpan(view, source),
          reason: 'by what it was said is no speaker',
        },
      ],
    };
  });
