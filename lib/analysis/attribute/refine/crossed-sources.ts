import { indexAtOrBefore } from '../../../text/search';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan } from '../token-view';

/** Other speakers with their verbs between a source and its cue from which on it cannot be the cue's. */
const CROSSED = 2;

/** How many speakers after a source are looked at: more in one sentence is no report. */
const REACH = 12;

/** 'Horak said', the source before its cue. */
interface Speaker {
  readonly source: number;
  readonly cueEnd: number;
}

const speakersOf = (proposals: readonly Proposal[]): readonly Speaker[] =>
  proposals
    .flatMap(({ cue, source }) =>
      cue && source && source[1] <= cue[0] ? [{ source: source[0], cueEnd: cue[1] }] : [],
    )
    .sort((a, b) => a.source - b.source || a.cueEnd - b.cueEnd);

/** True if others begin and end 'Lind said' between the source and its cue. */
function isCrossed(speakers: readonly Speaker[], { cue, source }: Proposal): boolean {
  if (!cue || !source || source[1] > cue[0]) return false;
  const first = indexAtOrBefore(speakers.length, (i) => speakers[i]?.source ?? 0, source[1] - 1) + 1;
  const between = speakers.slice(first, first + REACH).filter(({ cueEnd }) => cueEnd <= cue[0]);
  return new Set(between.map((speaker) => speaker.source)).size >= CROSSED;
}

/**
 * 'Horak noted A, but Lind said Moravec told her the plan did not suggest B': two others speak between Horak and
 * 'suggest', so that he is not who suggests; better nobody than him.
 */
export const crossedSources: Refiner = (view, proposals) => {
  const speakers = speakersOf(proposals);
  return proposals.map((proposal): Proposal => {
    if (!proposal.source || !isCrossed(speakers, proposal)) return proposal;
    return {
      ...proposal,
      source: null,
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/crossed-source',
          span: rangeSpan(view, proposal.source),
          reason: 'others speak between this name and the verb',
        },
      ],
    };
  });
};
