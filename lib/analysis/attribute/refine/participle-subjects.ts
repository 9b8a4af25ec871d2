import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { nounPhraseAfter, nounPhraseBefore } from '../rules/noun-phrase';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const SIGNED = new Set(['signed', 'written', 'issued']);
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

/** Who signed the paper that a participle goes with: 'a decree signed by the mayor'; null if nobody is told. */
function signatory(
  view: TokenView,
  { cue, source }: Proposal,
  grammar: AttributionGrammar,
): TokenRange | null {
  if (!cue || !source || !/ing$/.test(view.words[cue[1] - 1] ?? '')) return null;
  const [, at] = source;
  if (!SIGNED.has(view.words[at] ?? '') || view.words[at + 1] !== 'by') return null;
  let verb = at + 2;
  while (verb < cue[0] && view.verbs?.[verb] !== 1) verb++;
  return nounPhraseAfter(view, at + 2, verb, grammar);
}

/** 'The mayor gave the town a prize – praising it for courage': the subject praises, not the one who is given it. */
export const participleSubjects: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    if (!proposal.source) return proposal;
    const signed = signatory(view, proposal, grammar);
    const verb = governing(view, proposal, grammar);
    if (verb < 0 && !signed) return proposal;
    const [floor] = view.sentences[view.sentenceOf[verb] ?? 0] ?? [0];
    return {
      ...proposal,
      source: signed ?? nounPhraseBefore(view, verb, floor, grammar),
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
