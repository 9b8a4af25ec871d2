import type { IssueRule } from '../model/issue';

const WORD = 'guarantees|guarantee|commitments|commitment|assurances|protection';

/** Guarantees judged, promised and bound to terms in further wordings. */
export const guaranteesTerms: readonly IssueRule[] = [
  {
    name: 'a-shield-in-law',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `binding|legally_binding|security|defence|treaty ~1 ${WORD} ~1 in_case_of|in_the_event_of|should|in_the_face_of ~4 attack|aggression|invasion|attacked|attacks`,
      'shield|protection|umbrella ~1 written|enshrined|anchored|set|laid_down ~1 in|into law|treaty|treaties',
      'give|gives|giving|offer|offering|promise|promising ~1 <UA> a ~1 shield|umbrella|security_umbrella',
      'pledge|pledges|promise|promises|offer|offers of ~1 protection|defence|defense|help_in_case',
      'answer|answers|vouch|vouches|stand for ~1 <UA> s? ~1 security|safety',
      'bind|binds|binding|commit|commits|committing ~1 itself|themselves|ourselves|america|washington|nato|us ~1 to ~2 defence|defense|defending|protection|security of? ~1 <UA>',
      'treaty|pact ~2 with ~2 american|us|u_s|washington_s|british|french ~1 signature|signatures',
      'give|giving|provide|providing ~1 them|<UA> ~2 good|strong|solid|great|serious|real ~1 protection|security|cover',
      'help|helping ~1 <UA>|them ~1 out? with security',
      'nato_style|nato_like|article_5_style ~1 clause|pledge|treaty|pact|umbrella|security',
    ],
    accept: 'She asked for a shield written into law.',
    reject: 'She asked for a shield made of oak.',
  },
  {
    name: 'teeth-not-paper',
    kind: 'position',
    pole: 'for',
    patterns: [
      `demand|demands|demanded|want|wants|wanted|need|needs|seek|insist_on|insisted_on ~2 ${WORD} ~1 without ~1 caps|cap|vetoes|veto|limits|limit|expiry|strings|exceptions|loopholes|time_limit|ambiguity`,
      'guarantees|guarantee|promises|assurances ~1 on paper ~4 worthless|useless|nothing|not_enough|meaningless|no_use|empty|insufficient',
      'paper|empty|hollow|toothless ~1 guarantees|guarantee|assurances ~4 worthless|useless|nothing|not_enough|meaningless|no_use|insufficient|not_stop|dangerous',
      'shoulder|shoulders|shouldering|carry|bear|bearing ~2 share|part|burden|responsibility ~3 guarantees|guarantee',
      'enough|tired|sick|fed_up ~1 of|with ~2 paper|empty|hollow|vague ~1 promises|guarantees|assurances',
      'guarantees|guarantee ~6 strongest|most_robust|most_far_reaching|historic|unprecedented|very_strong',
      'security|safety ~1 of ~1 <UA> ~1 should|must|has_to|needs_to|will|would|can be guaranteed|ensured|assured|protected|safeguarded',
      '<UA> s ~1 security|safety ~1 should|must|has_to|needs_to|will|would|can be guaranteed|ensured|assured|protected|safeguarded',
      'owe|owes|owed ~1 <UA> ~3 commitment|commitments|guarantee|guarantees|protection|treaty|security',
      `${WORD}|pledges +5 which ~1 it|he|she|they|we ~1 fully|strongly|wholeheartedly? endorse|endorses|backs|support|supports|approves|applauds|welcomes`,
      `${WORD} +4 to_which ~2 has|have put ~1 its|their|her|his name|signature`,
      'without ~1 america|washington|the_americans ~3 guarantees|guarantee ~4 not|nothing|no|only',
    ],
    accept: 'Guarantees on paper are worthless.',
    reject: 'Guarantees on paper are printed.',
  },
  {
    name: 'guarantees-of-the-next-war',
    kind: 'position',
    pole: 'against',
    patterns: [
      'guarantees|guarantee of ~1 next|new|another|future|permanent|endless|further ~1 war|wars|conflict|conflicts|escalation',
      'guarantees|guarantee ~4 cover|pretext|disguise|screen|excuse|plan ~1 for|to ~4 intervention|occupation|troops|deployment|rearm|rearmament',
    ],
    accept: 'They are guarantees of the next war.',
    reject: 'They are guarantees of the next holiday.',
  },
  {
    name: 'guarantees-for-a-price',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'russia|moscow +3 must|should|has_to|needs_to ~1 be ~2 among|one_of|part_of|included_among ~2 guarantors|guarantees',
      'have|get|receive ~1 his|their|its|the guarantees|guarantee ~1 when|once|if|after|only',
      'clause|guarantee|guarantees|pact|treaty ~3 would|will ~1 have|get|win ~3 vote|support|backing|signature ~1 as_soon_as|once|when|if|provided|after',
      'guarantees|guarantee ~4 only|not ~1 after|once|when|if|until|before ~6 peace|ceasefire|truce|deal|agreement|settlement|fighting|war|minerals|congress|elections',
    ],
    accept: 'He can have his guarantees when he signs.',
    reject: 'He can have his guarantees today.',
  },
];
