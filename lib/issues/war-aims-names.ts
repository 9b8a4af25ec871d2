import type { IssueRule } from '../model/issue';

const ARMY = 'army|armies|armed_forces|troop_numbers|troop_strength|military_size|military_strength';

const CONQUER =
  'conquer|conquering|conquers|subjugate|subjugating|subjugates|subdue|subduing|swallow|swallowing|absorb|absorbing|annihilate|annihilating|erase|erasing|dismantle|dismantling|wipe_out|wiping_out|enslave|enslaving|partition|partitioning|occupy_all|take_over|taking_over|vassalise|vassalize';

/** What Moscow's aims are called, by name and piece by piece. */
export const warAimNames: readonly IssueRule[] = [
  {
    name: 'causes-of-the-war',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'root|underlying|deep|deeper|primary|fundamental|original|initial|so_called|alleged|supposed|true|real ~1 causes|roots|reasons',
      'causes|roots|root|origins|origin|sources|reasons of|for|behind ~2 war|conflict|crisis|confrontation|hostilities|special_military_operation',
      '<RU> s? ~1 legitimate? security|strategic|national|vital|existential|legitimate concerns|concern|interests|worries|grievances|fears|needs',
      'legitimate|justified|reasonable|valid <RU> ~1 concerns|interests|worries|grievances|fears|demands',
      'legitimate|security ~1 concerns|interests|worries|grievances of ~1 <RU>',
    ],
    accept: 'The origins of the conflict had to be eradicated.',
    reject: 'The origins of the word are Greek.',
  },
  {
    name: 'own-security-interests',
    kind: 'topic',
    pole: 'for',
    side: 'RU',
    patterns: [
      'our|its ~1 legitimate|security|existential ~1 interests|concerns',
      'remov*|eliminat*|eradicat*|neutralis*|neutraliz* ~4 threat|threats|danger|dangers',
      'removal|elimination|eradication|neutralisation|neutralization of ~4 threat|threats|danger|dangers',
    ],
    accept: 'Our legitimate interests must be respected.',
    reject: 'Our interest rates must be respected.',
  },
  {
    name: 'grievance-told',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      '<RU>|its|our ~2 security? concerns|interests|demands|proposals ~4 ignored|disregarded|neglected|dismissed|brushed_aside',
      'not|none ~3 <RU>|its|our s? ~1 demands|conditions|proposals ~4 met|fulfilled|answered',
    ],
    accept: 'Russia’s security concerns had been ignored for years.',
    reject: 'The mayor’s security concerns were heard.',
  },
  {
    name: 'smaller-army',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `cap|caps|ceiling|ceilings|limit|limits|limitation|limitations|reduction|reductions|restriction|restrictions|curbs|constraints on|of|for|to|in ~3 <UA>|its|our|kyiv_s|the ~1 ${ARMY}`,
      `limit|limiting|limits|reduce|reducing|cut|cutting|cap|capping|shrink|shrinking|slash|slashing|downsize|downsizing ~1 <UA>|our|its|size|the ~4 ${ARMY}`,
      `smaller|weaker|reduced|token|toothless ~2 ${ARMY}`,
      `size of ~3 ${ARMY}`,
      'demilitarised|demilitarized|denazified|neutral_and_demilitarised ~2 status|state|ukraine',
      `<RU> s? ~1 wish|desire|demand|demands|request|insistence|idea for|on|that|of ~6 ${ARMY}|disarmament|demilitarisation|demilitarization`,
      `<UA> without an? ~1 ${ARMY}`,
      `state|country without an? ~1 ${ARMY}`,
      'disarmament of <UA>',
      '<UA> s? disarmament',
      'disarm|disarming|disarmed ~1 <UA>',
    ],
    accept: 'A cap on the Ukrainian army is under discussion.',
    reject: 'A cap on the head of the soldier was blue.',
  },
  {
    name: 'language-and-church',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'status|rights|protection|privileges|role|place of|for ~2 russian_language|russian_speakers|russian_speaking|canonical_church|orthodox_church|russian_orthodox_church',
      'russian language ~3 official|second_language|second_state_language|status|rights|protected|restored',
      'protect|protecting|save|saving|rescue|rescuing|liberate|liberating ~3 russian_speakers|russian_speaking|donbas|donbass|compatriots',
    ],
    accept: 'The status of the Russian language must be restored.',
    reject: 'The Russian language has six cases.',
  },
  {
    name: 'discrimination-claimed',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'discrimination|persecution|oppression|repression|ban|bans|crackdown ~1 of|against|on ~3 russian_speakers|russian_language|russian_speaking|canonical_church|orthodox_church',
    ],
    accept: 'He demanded an end to discrimination against Russian speakers.',
    reject: 'He demanded an end to discrimination against women.',
  },
  {
    name: 'aims-unchanged',
    kind: 'status',
    pole: 'for',
    patterns: [
      'goals|goal|aims|objectives|tasks|intentions ~6 unchanged|not_changed|remain_the_same|same|not_changing|not_change|remained',
    ],
    accept: 'The general said that Moscow’s aims were unchanged.',
    reject: 'The general said that Moscow was cold.',
  },
  {
    name: 'nazi-talk',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'cure|rid|cleanse|purge|liberate|free ~3 of|from ~1 nazism|nazis|neo_nazis|neo_nazism|fascism',
      'fight|struggle|war against|with ~2 nazism|nazis|neo_nazis|neo_nazism',
      'eradicat*|elimina*|uproot*|root_out|stamp_out ~3 nazism|nazis|neo_nazis|neo_nazism',
    ],
    accept: 'They came to cure us of Nazism.',
    reject: 'The film is about Nazism.',
  },
  {
    name: 'buffer-strip',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'buffer|security|sanitary|safety strip|belt|cordon|corridor|band',
      'cordon sanitaire',
      'buffer_zone|buffer_zones|security_zone|sanitary_zone',
    ],
    accept: 'They would widen the security strip.',
    reject: 'The airport has a security gate.',
  },
  {
    name: 'moscow-s-list',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: [
      '<RU> s? ~2 ultimatum|ultimatums|ultimata|memorandum|demands|diktat|wish_list|shopping_list|list_of_demands|talking_points|narrative|narratives|maximalism|enterprise|war_plan|war_plans|imperial_ambitions|ambitions|designs|master_plan',
      '<RU> s? ~1 stated|declared|proclaimed|strategic|military|real|true|ultimate|original|initial|maximalist|unrealistic|imperial|war goal|goals|aim|aims|objective|objectives|ends|purpose|purposes|plan|plans|conditions|terms',
      'goals|aims|objectives|ends|tasks|purposes of ~4 operation|war|invasion|aggression|kremlin|russia|moscow|putin',
      'goals|aims|objectives|tasks ~2 set|proclaimed|declared|announced|stated|outlined|formulated ~2 by ~1 president|commander|supreme_commander|putin',
      'maximalism|maximalist ~3 memorandum|demands|conditions|position|positions|terms',
    ],
    accept: 'The Russian ultimatum landed on the table.',
    reject: 'The Russian novel landed on the table.',
  },
  {
    name: 'conquest',
    kind: 'topic',
    outcome: true,
    pole: 'for',
    patterns: [
      `<RU>|he|neighbour|neighbor ~3 succeed|succeeds|succeeding|succeeded in ~2 ${CONQUER}`,
      `goal|aim|objective|plan|intention|dream|attempt|bid|desire|ambition|wish|drive|efforts of|to|at ~2 ${CONQUER}|destroy|destroying ~3 <UA>|neighbour|neighbor|nation|country|people`,
      '<RU> ~2 win|wins|winning|prevail|prevails|prevailing|triumph|triumphs|succeed|succeeds|succeeding',
      '<RU> ~2 get|gets|getting|have|has its|his ~1 way',
      '<RU>|he|it ~2 get|gets|getting|got ~2 what|everything|all he|it ~2 want|wants|wanted|asked|demanded|set|gone',
      'a|the? victory|triumph of|for ~1 <RU>',
      'a|the? <RU> victory|win|triumph',
    ],
    accept: 'Nobody can accept that Moscow gets its way.',
    reject: 'Moscow gets its water from the river.',
  },
];
