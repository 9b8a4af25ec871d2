import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const TIES = new Set(['after', 'before', 'while', 'since', 'despite']);

/** True if the source is the object of a preposition and right behind it 'after promising' begins. */
function isObject(view: TokenView, { cue, source }: Proposal, prepositions: ReadonlySet<string>): boolean {
  if (!cue || !source || !/ing$/.test(view.words[cue[0]] ?? '')) return false;
  return (
    source[1] === cue[0] - 1 &&
    TIES.has(view.words[source[1]] ?? '') &&
    prepositions.has(view.words[source[0] - 1] ?? '')
  );
}

/**
 * 'Horak cut the aid to Lind after promising a truce': who promised is the subject of the clause, never the object of a
 * preposition before; better nobody than her.
 */
export const adjunctParticiples: Refiner = (view, proposals, { prepositions }) =>
  proposals.map((proposal): Proposal => {
    if (!proposal.source || !isObject(view, proposal, prepositions)) return proposal;
    return {
      ...proposal,
      source: null,
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
