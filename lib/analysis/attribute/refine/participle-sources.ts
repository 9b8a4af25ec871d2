import { contentExtent, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** Words of time and place between a cue and the participle that goes on from it: 'said on Monday, noting'. */
const LONGEST_OCCASION = 6;

/** True if a participle goes on right behind a cue, at most an occasion between: 'Lind said, noting that …'. */
function goesOn(view: TokenView, first: Proposal, participle: number): boolean {
  const { cue, source } = first;
  if (!cue || !source) return false;
  const end = Math.max(cue[1], source[1]);
  if (participle <= end || participle - end > LONGEST_OCCASION + 1) return false;
  if (view.words[participle - 1] !== ',' || view.sentenceOf[end - 1] !== view.sentenceOf[participle])
    return false;
  for (let i = end; i < participle - 1; i++)
    if (!view.tokens[i]?.isWord || view.verbs?.[i] === 1 || (view.quoteOf[i] ?? -1) >= 0) return false;
  return true;
}

/** 'Horak will speak, Lind said, noting that he is late': who notes it is who said it, not the subject of what was said. */
export const participleSources: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const { cue, source } = proposal;
    if (!cue || cue[1] - cue[0] > 2 || !/ing$/.test(view.words[cue[0]] ?? '')) return proposal;
    const first = proposals.find(
      (other) =>
        other !== proposal &&
        goesOn(view, other, cue[0]) &&
        (source === null || (contentExtent(other)[0] <= source[0] && source[1] <= contentExtent(other)[1])),
    );
    if (!first?.source) return proposal;
    return {
      ...proposal,
      source: first.source,
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/participle-source',
          span: rangeSpan(view, cue),
          reason: 'the participle goes on with the speaker of the verb before it',
        },
      ],
    };
  });
