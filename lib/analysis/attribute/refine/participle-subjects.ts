import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { endedAt, type Proposal, type Refiner } from '../proposal';
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

/** Who says it in 'with Lind saying': the name between 'with' and the participle; null if there is none. */
function accompanying(view: TokenView, { cue }: Proposal, grammar: AttributionGrammar): TokenRange | null {
  if (!cue || !/ing$/.test(view.words[cue[1] - 1] ?? '') || (view.quoteOf[cue[0]] ?? -1) >= 0) return null;
  const [floor] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [0];
  const named = nounPhraseBefore(view, cue[0], floor, grammar);
  if (!named || named[1] !== cue[0] || view.words[named[0] - 1] !== 'with') return null;
  return /^\p{Lu}/u.test(view.tokens[named[1] - 1]?.text ?? '') ? named : null;
}

/** What goes on with 'with Lind saying' ends before it: the first such 'with' of each sentence. */
function endedBefore(view: TokenView, proposal: Proposal, withs: ReadonlyMap<number, number>): Proposal {
  const { cue, content } = proposal;
  const last = content[content.length - 1];
  const at = cue ? withs.get(view.sentenceOf[cue[0]] ?? 0) : undefined;
  if (!cue || !last || at === undefined || cue[0] > at || last[0] >= at || last[1] <= at) return proposal;
  return endedAt(proposal, at, {
    rule: 'refine/participle-subject',
    span: rangeSpan(view, [at, last[1]]),
    reason: 'somebody else’s report goes with it',
  });
}

/** 'The mayor gave the town a prize – praising it for courage': the subject praises, not the one who is given it. */
export const participleSubjects: Refiner = (view, proposals, grammar) => {
  const withs = new Map<number, number>();
  const read = proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    const beside = accompanying(view, proposal, grammar);
    if (cue && beside && !withs.has(view.sentenceOf[cue[0]] ?? 0))
      withs.set(view.sentenceOf[cue[0]] ?? 0, beside[0] - 1);
    const named = source && (signatory(view, proposal, grammar) ?? beside);
    const verb = governing(view, proposal, grammar);
    if (!source || (verb < 0 && !named)) return proposal;
    const [floor] = view.sentences[view.sentenceOf[verb] ?? 0] ?? [0];
    return {
      ...proposal,
      source: named ?? nounPhraseBefore(view, verb, floor, grammar),
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/participle-subject',
          span: rangeSpan(view, source),
          reason: 'the participle goes with the subject, not with the object before it',
        },
      ],
    };
  });
  return withs.size === 0 ? read : read.map((proposal) => endedBefore(view, proposal, withs));
};
