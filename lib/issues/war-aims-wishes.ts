import type { IssueRule } from '../model/issue';

/** Aims as wish list, purpose, roots and what Russia wants, and the army Kyiv keeps. */
export const warAimsWishes: readonly IssueRule[] = [
  {
    name: 'arrive-where-it-goes',
    kind: 'position',
    pole: 'for',
    patterns: [
      '<RU>|we|army|kremlin|putin ~1 will|would|is_going_to|shall ~1 get|arrive|achieve|take|reach|obtain ~2 what|where|whatever|everything ~3 wants|want|going|needs|set_out|planned|intended',
      'one_way_or_another|one_way_or_the_other|by_hook_or_by_crook|by_conference_table_or_by_tank|either_way ~6 goals|aims|tasks|achieved|donbas|wants',
      'what ~2 bred|bred_the|caused|provoked|triggered|gave_rise ~4 conflict|crisis|war ~4 removed|uprooted|eliminated|eradicated|tackled|addressed|dealt_with',
      'causes|reasons|factors ~3 gave_rise|bred|led|caused|provoked|underlie|underlying|behind ~3 conflict|crisis|war ~4 removed|uprooted|eliminated|eradicated|addressed|resolved',
      '<UA>|kiev|regime ~3 stripped|deprived|cleansed|purged|rid|freed ~1 of ~2 heavy_weapons|weapons|army|nazis|neo_nazis|banderites|nazism|offensive_weapons',
      'kiev_regime|banderite|banderites|nazis|neo_nazis|neo_nazi_regime|junta|this_regime ~5 wiped|destroyed|eliminated|eradicated|rooted_out|nothing_standing|removed|cease_to_exist|finished',
      'leave|leaving ~1 nothing|no_stone ~1 standing ~3 banderite|regime|nazi|state',
      'russian ~1 tongue|language|speakers|church|orthodox|speech ~6 protected|restored|respected|guaranteed|rights|defended|banned|extermination',
      'canonical|orthodox church ~6 protected|persecution|rights|restored|defended',
      'operation|special_military_operation|svo ~3 run|continue|go_on|last|proceed ~2 until|till ~4 purposes|goals|aims|tasks|objectives|targets|victory',
    ],
    accept: 'Moscow would get what it wants.',
    reject: 'The child would get what it wants.',
  },
  {
    name: 'wish-list',
    kind: 'position',
    pole: 'against',
    patterns: [
      'maximalist|imperial|imperialist|unrealistic|absurd|delusional|outrageous ~1 wish_list|wishlist|appetite|appetites|demands|goals|aims|ambitions|list|claims',
      'army|armed_forces|military ~4 stay|stays|remain|remains|keep|kept ~4 as_it_is|800|same|size|strong|unchanged|its_strength',
      '<RU>|russians|putin ~3 asking|asks|demanding|wants|wanted ~2 for? too_much|the_impossible|the_moon|capitulation|everything',
      '<RU>|putin|kremlin ~3 already|has|have|had failed ~4 wanted|got|goal|goals|kyiv|three_days|nato|aims|strategic',
      'wanted less nato|alliance and? ~3 more',
      'check|checked|stop|curb|contain|tame|halt|stopped|curbed ~4 imperial|imperialist ~1 appetite|ambition|ambitions|dream|dreams|appetites',
      '<RU>|putin|moscow|kremlin|aggressor|aggression must|should|cannot|can_not|shall|may ~1 not|never? ~1 be_allowed|be_permitted|allowed ~1 to ~1 win|prevail|succeed|triumph',
    ],
    accept: "The Kremlin's wish list was absurd: maximalist demands.",
    reject: "The child's wish list was long.",
  },
  {
    name: 'aims-have-not-moved',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    patterns: [
      'aims|goals|objectives|tasks|purposes ~5 not|never ~2 shrunk|changed|narrowed|softened|moderated|budged|shifted|revised|diminished',
      'aims|goals|objectives|tasks|purposes ~3 unchanged|same|as_before|remain_the_same|stand|immutable',
    ],
    accept: 'The goals have not changed.',
    reject: 'The menu has not changed.',
  },
];
