import type { IssueRule } from '../model/issue';

const LONG =
  'tomahawk|tomahawks|taurus|atacms|storm_shadow|storm_shadows|scalp|scalps|eram|long_range_missiles|cruise_missiles|missiles';

/** Weapons used across the border, and warnings against them, in the plain wording of the news. */
export const strikesInTheNews: readonly IssueRule[] = [
  {
    name: 'across-the-border',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'shoot|shooting|fire|firing|strike|striking|hit|hitting ~1 across|over|beyond ~1 the ~1 border|frontier',
      'use|using|fire|firing|employ|employing ~1 american|western|german|british|french|allied|our|us|its ~1 weapons|arms|systems|missiles|rockets ~2 near|around|across|beyond ~2 kharkiv|border|frontier',
      'use of ~2 american|western|german|british|french|allied|our|us|its ~1 weapons|arms|systems|missiles|rockets ~2 near|around|across|beyond ~2 kharkiv|border|frontier',
      `${LONG}|weapons|rockets ~1 able|capable|that_can|which_can ~2 hit|hitting|reach|reaching|strike|striking ~2 kremlin|moscow|petersburg|russia`,
      'curbs|limits|restrictions|caps|brakes|ban ~1 on ~3 long_range|range|deep|strikes ~6 be|to_be|being ~1 removed|lifted|scrapped|dropped|ended|eased',
    ],
    accept: 'Ukraine could shoot across the border.',
    reject: 'Ukraine could look across the border.',
  },
  {
    name: 'right-to-answer',
    kind: 'position',
    pole: 'for',
    patterns: [
      'right ~6 defend|defence|self_defence|self_defense ~4 attacks|fire|strikes|shelling|raids ~4 from ~3 across|behind|over|beyond ~2 border|frontier',
      'systems|weapons|arms|missiles|rockets ~1 may|can|could ~1 be ~1 employed|used|fired ~1 against ~2 such|these|those|the ~1 positions|launchers|sites|batteries|bases',
      'provides|provide|calls|call ~1 for ~2 lifting|removal|end|easing of ~3 restrictions|limits|ban|curbs ~6 long_range|strikes|weapons|missiles|targets',
      'allowing|letting|permission|permitting|authorising ~1 <UA> ~2 fire|strike|hit|shoot|use ~10 meant|intended|designed|necessary|needed|aimed ~3 help|defend|defence|protect',
    ],
    accept: 'Kyiv had the right to defend itself against attacks from across the border.',
    reject: 'Kyiv had the right to defend itself against claims from abroad.',
  },
  {
    name: 'a-costly-mistake',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `${LONG} ~8 costly|grave|big|serious|fatal|terrible|dangerous|colossal ~1 mistake|error|blunder|miscalculation`,
      'not ~1 change|changed|changing ~1 its|our|their|the ~1 policy|position|rules|stance|line ~5 strikes|striking|missiles|attacks|targets',
      `${LONG} ~6 different|another|new war ~2 altogether|entirely?`,
      `${LONG} ~2 not ~2 change|alter|affect ~3 situation|course|balance|outcome|anything|battlefield|front`,
      `taurus|tomahawk|tomahawks|atacms|scalp ~4 make|makes|turn|turns ~4 party|participant|target ~3 war|conflict?`,
      'raids|raid|strikes|strike|attacks|attack ~8 inside|in|into|deep ~3 russia|russian ~4 terrorism|terrorist|terror|barbarism|barbaric|war_crime|crime',
      'crushing|devastating|harsh|tough|overwhelming|immediate ~1 response|answer|retaliation|reply +8 strikes|strike|attacks ~1 on|into|deep|against ~2 russia|russian|our ~1 soil|territory|land',
    ],
    accept: 'Tomahawks would not change the situation at the front.',
    reject: 'Timetables would not change the situation at the station.',
  },
];
