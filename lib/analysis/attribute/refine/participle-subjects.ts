import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenView } from '../token-view';

const PAUSE = /^[,–—-]$/;

/** The verb whose object a participle's source is: 'gave' of 'gave the town a prize – praising it'; -1 if it is no object. */
function governing(view: TokenView, { cue, source }: Proposal, grammar: AttributionGrammar): number {
  if (!cue || !source || source[1] > cue[0] || !/ing$/.test(view.words[cue[1] - 1] ?? '')) return -1;
  let verb = source[0] - 1;
  while (grammar.determiners.has(view.words[verb] ?? '')) verb--;
  const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [0];
  const isObject = verb > first && view.verbs?.[verb] === 1 && (view.quoteOf[verb] ?? -1) < 0;
  return isObject && PAUSE.test(view.words[cue[0] - 1] ?? '') ? verb : -1;
}

/** 'The mayor gave the town a prize – praising it for courage': the subject praises, not the one who is given it. */
export const participleSubjects: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const verb = governing(view, proposal, grammar);
    if (verb < 0 || !proposal.source) return proposal;
    const [floor] = view.sentences[view.sentenceOf[verb] ?? 0] ?? [0];
    return {
      ...proposal,
      source: nounPhraseBefore(view, verb, floor, grammar),
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/participle-subject',
          span: rangeSpan(view, proposal.source),
          reason: 'the participle goes with the subject, not with the object before it',
        },
      ],
    };
  });
