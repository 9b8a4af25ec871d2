import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenView } from '../token-view';

/** True if a cue of several words begins with a name and its verb: 'Lind urged', not 'Says Lind' or 'Later said'. */
function beginsWithName(view: TokenView, { cue }: Proposal, grammar: AttributionGrammar): boolean {
  if (!cue || cue[1] - cue[0] < 2) return false;
  const [at] = cue;
  const word = view.words[at] ?? '';
  const ownWord = [
    grammar.auxiliaries,
    grammar.cueNouns,
    grammar.determiners,
    grammar.prepositions,
    grammar.clauseBreaks,
    grammar.timeWords,
  ].some((words) => words.has(word));
  return (
    /^\p{Lu}\p{L}+$/u.test(view.tokens[at]?.text ?? '') &&
    !ownWord &&
    !grammar.cueVerbs.has(word) &&
    !/(?:ly|ing|ed)$/.test(word) &&
    grammar.cueVerbs.has(view.words[at + 1] ?? '')
  );
}

/** 'Lind urged': a name that the model took into the cue is who speaks, whoever else it took for the speaker. */
export const cueNames: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue } = proposal;
    if (!cue || !beginsWithName(view, proposal, grammar)) return proposal;
    const verb = cue[0] + 1;
    const [floor] = view.sentences[view.sentenceOf[verb] ?? 0] ?? [0];
    return {
      ...proposal,
      cue: [verb, cue[1]],
      source: nounPhraseBefore(view, verb, floor, grammar) ?? [cue[0], verb],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/cue-name',
          span: rangeSpan(view, [cue[0], verb]),
          reason: 'the name before the verb is its speaker',
        },
      ],
    };
  });
