import type { IssueRule } from '../model/issue';

const AIMS = 'goals|goal|aims|objectives|objective|tasks|purposes|ends|demands|conditions';

const CAUSES =
  'root_causes|root_cause|underlying_causes|primary_causes|original_causes|initial_causes|deep_causes|causes_of_the|roots_of_the|origins_of_the|reasons_for_the|denazif*|demilitaris*|demilitariz*';

const GONE =
  'removed|eliminated|eradicated|addressed|resolved|settled|solved|dealt|torn|rooted|uprooted|gone|tackled|cured|neutralised|neutralized|liquidated';

/** How the war shall end for Moscow's aims. */
export const warAimOutcomes: readonly IssueRule[] = [
  {
    name: 'not-before-the-causes',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `not|no|never|impossible ~10 until|before|unless|without ~6 ${CAUSES} ~8 ${GONE}|removal|elimination`,
      `only|once|after ~3 ${CAUSES} ~6 ${GONE}`,
      `without ~1 removing|eliminating|addressing|resolving|eradicating|solving|tackling ~4 ${CAUSES}|causes`,
      `${CAUSES} ~6 must|should|need|needs|have_to|has_to|had_to|shall ~1 be? first? ${GONE}`,
    ],
    accept: 'The shooting could not end before the root causes had been torn out.',
    reject: 'The dentist could not go before the root had been torn out.',
  },
  {
    name: 'aims-not-pared-back',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `claim|claims|report|reports|rumour|rumours|rumor|rumors|speculation|suggestion|suggestions|talk|fiction|denied|denies|deny ~4 ${AIMS} ~4 changed|pared_back|scaled_back|scaled_down|watered_down|softened|narrowed|revised|abandoned|dropped|trimmed|reduced|shifted|diluted|shrunk`,
      `not|no|nothing|none|never ~4 ${AIMS} ~4 dropped|abandoned|renounced|given_up|diluted|discount|negotiable|bargaining|changed|revised|softened|watered_down`,
      `${AIMS} ~3 not|never ~2 changed|change|dropped|abandoned|up_for|negotiable|subject_to|been_changed|discussion|bargain|haggle`,
      `not|never|no ~3 give_up|abandon|drop|renounce|retreat_from|deviate_from|depart_from|back_down_from|swap|swapping|trade|trading ~4 ${AIMS} of|set|in|for`,
      `stick|sticks|adhere|adheres|true|loyal|faithful to ~2 ${AIMS}`,
    ],
    accept: 'He brushed off claims that its aims had been pared back.',
    reject: 'He brushed off claims that the snow had been cleared.',
  },
  {
    name: 'finish-the-job',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    turns: true,
    patterns: [
      'victory ~1 will|shall ~1 be ours|russia_s|with_us',
      'we|russia|moscow ~2 will|shall|are_going_to|is_going_to ~2 win|prevail|crush|finish|liberate_all|be_victorious',
      'our|russia_s|russian victory ~2 inevitable|certain|assured|guaranteed|only_a_matter|near|close',
      'fight|fighting|go|press|march ~2 until|till|to ~2 victory|the_end|the_bitter_end|kyiv|kiev|odesa|odessa',
      'finish|finishing|complete|completing|see_through|seeing_through ~1 job|business|work|task|tasks|mission|operation|what ~2 started|begun|begin|ukraine|assigned|set?',
      'not|no|never ~8 army|military|armed_forces|state|neighbour|neighbor ~4 threaten|threatening|threat ~3 <RU>|us',
      'not|never|nobody|no_one|futile ~6 strategic_defeat',
      'reach|achieve|attain|secure ~2 everything|all ~3 set|planned|outlined|went|aimed',
    ],
    accept: 'We will finish the job we started.',
    reject: 'The bakery will finish the cake.',
  },
  {
    name: 'ally-s-blessing',
    kind: 'position',
    pole: 'for',
    patterns: [
      '<RU> ~1 has|have|had a_point ~4 root_causes|roots|causes|security',
      '<RU>|moscow|putin ~3 will|would|shall ~1 get|achieve|attain|obtain|reach ~2 everything|all|whatever|what it|he',
      'determination|resolve|right|will|readiness|aspiration|struggle|fight to|for ~2 finish|complete|achieve|attain ~2 business|job|operation|goals|aims|objectives|tasks',
      'holy|sacred|just|righteous|noble ~1 aims|goals|cause|mission|operation',
    ],
    accept: 'Moscow would get everything it wanted.',
    reject: 'Moscow would get rain.',
  },
  {
    name: 'understanding-for-moscow',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    turns: true,
    patterns: [
      'understand|understands|understood|acknowledge|acknowledges|acknowledged|recognise|recognises|recognised|appreciate|appreciates|appreciated ~2 <RU> s? ~2 concerns|grievances|worries|interests|motives|reasons',
      'sympathy|understanding for ~1 <RU> s? ~2 concerns|grievances|worries|interests|motives|reasons|goals|position',
    ],
    accept: 'He understood Moscow’s security concerns.',
    reject: 'He understood the question.',
  },
  {
    name: 'get-nothing',
    kind: 'position',
    pole: 'against',
    patterns: [
      '<RU>|he|aggressor|kremlin ~4 not|never ~3 get|gets|getting|have|achieve|achieves|attain|attains|reach|reaches|obtain|accomplish ~2 his_way|its_way|what_he|what_it|what_they|anything|any_of|his_goal|his_goals|its_goals|his_aims|its_aims|his_objectives|its_objectives|their_goals|goals|aims',
      '<RU>|he|they|aggressor ~4 must|should|will|shall|has_to ~2 leave|go_home|come_out|emerge|end_up|walk_away ~4 nothing|none|empty_handed|without',
      '<RU>|he|they|aggressor ~8 without ~2 having? ~1 gained|achieved|attained|won|reached ~3 any|anything|of',
      'not|never ~6 <RU>|aggressor|aggression|conqueror|invader ~3 be_rewarded|rewarded|prize|get_away|profit|benefit|gain',
      '<RU>|he|kremlin|invader ~4 plan|plans|blitzkrieg|project|scheme|enterprise|gamble|campaign ~8 has|have|had|will|must|would|is|are|to ~1 fail|failed|collapse|collapsed|doomed|failing|buried|come_to_nothing|came_to_nothing|crumble|crumbled',
      'plan|plans|blitzkrieg|three_day_war ~2 to ~2 take|capture|seize|parade ~3 kyiv|kiev ~6 failed|collapsed|has_failed',
      'enemy|they|russians|putin|he ~3 planned|wanted|hoped|dreamed|expected|intended to ~2 parade|take|capture|seize ~3 kyiv|kiev|days|day ~8 failed|fail|collapsed',
      'not|never|nobody|no_one ~2 let|allow|permit|tolerate|want ~2 <RU>|him|aggressor ~2 achieve|reach|attain|win|prevail|succeed|triumph|fulfil',
      'want|wants|wanted|wish|wishes|help|helping|see|seeing ~2 <UA> to? win|prevail|victorious|winning',
      '<UA> s? ~1 victory|triumph ~4 must|will|is|only|would|goal|aim',
      'will|shall|going_to ~1 win ~2 this|the war',
      'wants|wanted|want|seek|seeks|sought|trying|aims|tries|came|bent_on ~3 destroy|wipe|erase|annihilate|swallow|subjugate|exterminate|dismantle|conquer ~4 ukraine|ukrainian|ukrainians|us|nation|statehood',
      'came|come ~1 for ~2 whole|all of ~1 ukraine|us',
      'licence|license|pretext|excuse|fig_leaf|cover|smokescreen|euphemism|justification|code|codeword for ~3 murder|invasion|aggression|genocide|conquest|destroying|war|existence|occupation|annexation',
      'pretext|excuse|fig_leaf|euphemism ~3 denazif*|root_causes|russian_speakers|protection',
      'denazif*|demilitaris*|demilitariz*|root_causes|russian_speakers|special_military_operation ~6 fig_leaf|euphemism|pretext|excuse|fairy_tale|fairy_tales|myth|lie|lies|fiction|nonsense|propaganda|licence|smokescreen',
      'there ~2 no|none ~1 legitimate <RU> ~1 interests|concerns',
      'ultimatum|ultimatums ~6 museum|dustbin|bin|wastepaper|unacceptable|not_accept|reject*|capitulation|surrender|blackmail|not_be_accepted|not_listen',
      'not|never ~3 accept|yield|bow|submit|give_in ~3 <RU> s? ~1 ultimatum|ultimatums|diktat',
      '<RU> s? ~2 demand|demands|ultimatum|ultimatums|conditions|terms|memorandum|wish_list ~8 unacceptable|inadmissible|non_starter|nonstarter|absurd|ludicrous|capitulation|surrender|outrageous|delusional|maximalist|unrealistic|preposterous|insulting',
      'unacceptable|absurd|delusional|insolent|shameless|brazen ~1 maximalism|ultimatum|wish_list',
      'aggressor|invader|neighbour|neighbor|bully|kremlin|tyrant|madman|conqueror ~10 must|has_to|should be stopped|defeated|beaten',
      '<RU>|kremlin ~1 talking_points|narrative|narratives|propaganda ~4 root_causes|nazis|denazif*|russian_speakers',
    ],
    accept: 'Putin must not get his way.',
    reject: 'The cat must not get its way.',
  },
];
