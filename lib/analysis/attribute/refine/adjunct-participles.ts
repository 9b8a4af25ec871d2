import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { subjectOf } from '../layout/opening-subject';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const TIES = new Set(['after', 'before', 'while', 'since', 'despite']);

/** What is ready to happen: 'the mayor ready to go' names the mayor. */
const READY = new Set(['ready', 'set', 'able', 'unable', 'willing', 'eager', 'keen', 'due']);

/** True if right behind the source 'after promising' begins. */
const isTied = (view: TokenView, { cue, source }: Proposal): boolean =>
  cue !== null &&
  source !== null &&
  source[1] === cue[0] - 1 &&
  /ing$/.test(view.words[cue[0]] ?? '') &&
  TIES.has(view.words[source[1]] ?? '');

/** Whose participle it is if the source is an object: the name before the object's verb, null if that is not plain. */
function subjectInstead(
  view: TokenView,
  [first]: TokenRange,
  grammar: AttributionGrammar,
): TokenRange | null | undefined {
  if (grammar.prepositions.has(view.words[first - 1] ?? '')) return null;
  let verb = first - 1;
  while (grammar.determiners.has(view.words[verb] ?? '')) verb--;
  if (view.verbs?.[verb] !== 1) return undefined;
  const sentence = view.sentences[view.sentenceOf[verb] ?? 0];
  const subject = sentence ? subjectOf(view, sentence, grammar) : null;
  return subject?.[1] === verb ? subject : null;
}

/** Who speaks where a participle is tied to what somebody did; undefined if the source stands as it is. */
function speakerOf(
  view: TokenView,
  proposal: Proposal,
  grammar: AttributionGrammar,
): TokenRange | null | undefined {
  const { source } = proposal;
  if (!source) return undefined;
  if (isTied(view, proposal)) return subjectInstead(view, source, grammar);
  const [first, last] = source;
  const isReady = last - first > 1 && READY.has(view.words[last - 1] ?? '') && view.words[last] === 'to';
  return isReady ? [first, last - 1] : undefined;
}

/**
 * 'Horak cut the aid to Lind after promising a truce', 'Horak left Lind after promising a truce': who promised is the
 * subject of the clause, never an object before; better nobody than her.
 */
export const adjunctParticiples: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const speaker = speakerOf(view, proposal, grammar);
    if (speaker === undefined || !proposal.source) return proposal;
    return {
      ...proposal,
      source: speaker,
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/adjunct-participle',
          span: rangeSpan(view, proposal.source),
          reason: 'the participle goes with the subject, not with the object before it',
        },
      ],
    };
  });
