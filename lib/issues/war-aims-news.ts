import type { IssueRule } from '../model/issue';

const AIMS = 'goals|goal|aims|aim|objectives|objective|tasks';

const TALE = 'talk|claim|claims|story|pretext|excuse|myth|tale|narrative|legend';

const CAUSES =
  'root_causes|underlying_causes|causes_of_the|original_causes|primary_causes|denazif*|demilitaris*|demilitariz*';

/** Aims kept, dropped, or told as a pretext, as spokesmen on both sides word them. */
export const warAimsNews: readonly IssueRule[] = [
  {
    name: 'aims-revised',
    kind: 'topic',
    pole: 'against',
    patterns: [
      `revision|change|changes|revising|softening|review|rethink|reduction|scaling_back|abandonment|abandoning of|to|in ~2 ${AIMS} ~1 set|of|for`,
      '<RU> s? ~1 defeat',
    ],
    accept: 'He ruled out any revision of the goals set in 2022.',
    reject: 'He ruled out any revision of the timetable set in 2022.',
  },
  {
    name: 'pretexts',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `${TALE} of|about ~2 ${CAUSES}|genocide_in|nazis|neo_nazis`,
      `${TALE} of|about ~2 protecting|liberating|saving ~1 donbas|donbass|russian_speakers|russian_speaking`,
    ],
    accept: 'She denounced the pretext of protecting Donbas as false.',
    reject: 'She denounced the pretext of protecting jobs as false.',
  },
  {
    name: 'no-stopping-halfway',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `is|are|was|remains|remain to ~1 remove|eliminate|eradicate|root_out ~2 ${CAUSES}`,
      'if|once|when|as_soon_as ~1 <UA> ~1 met|meets|accepted|accepts|fulfilled|fulfils|agreed_to|agrees_to ~3 conditions|demands|terms ~4 neutrality|disarmament|demilitarisation|demilitarization|army',
    ],
    accept: 'The aim is to remove the root causes.',
    reject: 'The aim is to remove the old roof.',
  },
  {
    name: 'aims-out-of-reach',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${AIMS} ~2 no_longer ~1 achievable|attainable|reachable|feasible|realistic|within_reach`,
      `${AIMS} ~3 operation|war|invasion|campaign ~2 as|are|were|is|was ~1 genocidal|colonial|imperial|imperialist|predatory|barbaric|baseless|groundless|false`,
    ],
    accept: 'These objectives are no longer achievable.',
    reject: 'These objectives are no longer listed.',
  },
  {
    name: 'aims-met-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${AIMS} ~6 could|can|may|might ~1 be ~1 accepted|met|accommodated|satisfied +3 if|provided|so_long_as|as_long_as|once`,
    ],
    accept: 'Some of the goals could be accepted if Kyiv agreed.',
    reject: 'Some of the goals could be accepted.',
  },
];
