import type { IssueRule } from '../model/issue';

const GOAL = 'goal|goals|aim|aims|objective|objectives|task|tasks|mission|purpose|purposes';

const REACHED =
  'achieved|met|fulfilled|reached|attained|accomplished|carried_out|completed|implemented|executed|realised|realized|solved|secured|done';

const BID =
  'attempt|attempts|bid|war|invasion|aggression|campaign|gamble|effort|efforts|offensive|onslaught|assault|adventure|enterprise';

/** Whether Moscow keeps its course to the end. */
export const warAimCourse: readonly IssueRule[] = [
  {
    name: 'the-aims-named',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: ['war aims|goals|objectives'],
    accept: 'The war aims had been explained to Washington.',
    reject: 'The war ships had been shown to Washington.',
  },
  {
    name: 'course-kept',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      `every|each|all|whole ~2 ${GOAL} ~8 ${REACHED}`,
      `until|till ~2 every|each|all|our|its|the|these|those ~2 ${GOAL} ~6 ${REACHED}`,
      `not|never|nothing ~1 stop|rest|halt|cease|back_down|let_up|settle|relent|pause ~1 before|until|till|short_of ~6 ${REACHED}|victory|end`,
      'not|never|on_no_account|under_no_circumstances|in_no_case ~3 deviate|depart|retreat|stray|budge|back_away|diverge ~1 from ~2 them|course|goals|aims|these|path|line',
      `our|its|these|those|the|russia_s|moscow_s|war ~1 ${GOAL} +6 not|never ~2 up_for|negotiable|subject_to|open_to|for_sale|for_haggling|for_bargaining|on_the_table`,
      'those|these|such|they are|remain|were our|the|its|russia_s ~1 goals|aims|objectives|tasks',
      'nothing ~3 added ~4 nothing ~3 taken_away|removed|subtracted|dropped',
      'denazif*|demilitaris*|demilitariz* ~1 is|are|was|were not|no|more_than|neither ~2 slogan|slogans|empty|whim|bluff|words|metaphor|fad|figure_of_speech|abstraction|caprice',
      'everything|all|what ~1 it|we|operation ~3 set|meant|intended|designed|supposed ~7 done|achieved|accomplished|fulfilled|completed|realised',
      'victory ~1 will|would|shall ~1 come|be_won|be_secured|be_achieved|follow',
      'operation ~3 until ~4 done|finished|completed|over|victory',
      'all|every_one|each of_them|of_these ~3 will|would|shall ~1 be ~1 reached|achieved|fulfilled|attained',
    ],
    accept: 'Every objective of the operation would be fulfilled.',
    reject: 'Every objective of the course was listed.',
  },
  {
    name: 'demands-accommodated',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    turns: true,
    patterns: [
      '<RU> s? ~1 wish|wishes|demand|demands|request|requests|concern|concerns|desire|requirements ~8 could|can|might|may|should|must|would ~1 be ~1 met|satisfied|accommodated|granted|fulfilled|heeded|taken_into_account|taken_seriously',
    ],
    accept: 'Moscow’s demands could be accommodated.',
    reject: 'Moscow’s demands could be heard.',
  },
  {
    name: 'demands-met-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    strength: 'hedged',
    patterns: [
      '<RU> s? ~1 wish|wishes|demand|demands|request|requests|concern|concerns|desire|requirements ~8 could|can|might|may|should|would ~1 be ~1 met|satisfied|accommodated|granted|taken_into_account +1 so_long_as|as_long_as|provided|on_condition|only_if',
    ],
    accept: 'Moscow’s demands could be met, so long as Kyiv agreed.',
    reject: 'Moscow’s demands could not be met.',
  },
  {
    name: 'must-end-in-failure',
    kind: 'position',
    pole: 'against',
    patterns: [
      '<RU>|he ~2 asking|asks|asked|demanding|demands|wants|wanted ~1 for? too much',
      '<RU>|he|his|its ~4 demands|goals|aims|ambitions|designs +8 must|should|has_to|have_to|had_to ~4 abandon|drop|give_up|renounce|shelve',
      '<RU>|he ~3 failed|failing|fail|fails ~1 in|to ~2 aim|goal|aims|goals|objective|objectives|bid|attempt|quest|achieve|reach|attain|subdue|conquer|break|take_kyiv',
      '<RU>|he ~3 thwarted|foiled|frustrated ~1 in ~1 his|its aim|goal|aims|goals|bid|plan|plans',
      `${BID} ~8 must|had_to|has_to|should|will|would|is_bound_to|was_bound_to|is_going_to ~1 end|finish in ~1 failure|defeat|disaster|fiasco|debacle|ruin`,
      `<RU> s? ~2 ${BID} ~6 must|had_to|has_to|should|will|would|is_bound_to|doomed_to|destined_to ~1 fail|collapse|be_defeated|be_repelled|be_stopped|be_beaten`,
      `if ~1 <RU>|kremlin|aggressor|he ~1 achieved|achieves|gets|got|reaches|reached ~2 what|his|its|everything|all`,
      '<RU>|he|aggressor does|did|do not ~1 win|prevail|succeed|triumph',
      'kyiv|kiev in three|two|3 days ~14 failed|fails|fail|collapsed',
      '<RU> ~2 cannot|can_not|must_not|will_not|could_not ~1 be_allowed|be_permitted ~1 to ~1 win|prevail|succeed|triumph|achieve|dictate|redraw|get',
      'deny|denying|denied ~1 <RU>|putin|him ~2 victory|success|triumph|aims|goals',
      'no|not|never ~2 dividend|dividends|premium|prize|reward|rewards for|to ~1 aggression|aggressor|aggressors|invader|war',
    ],
    accept: 'Moscow’s bid to subjugate its neighbour had to end in failure.',
    reject: 'The city’s bid for the games ended in failure.',
  },
  {
    name: 'they-will-not-get-it',
    kind: 'position',
    pole: 'against',
    side: 'UA',
    patterns: [
      'they|he|enemy|<RU>|kremlin|occupiers ~3 not|failed ~2 achieved|reached|attained|met|achieve|reach|attain|fulfilled ~6 goals|goal|aims|objectives|objective|tasks|plans',
      'demilitaris*|demilitariz*|denazif*|disarmament|capitulation +14 not|never ~2 get_it|get_that|get_this|happen|have_it|have_that|see_it|see_that|be_agreed|be_accepted',
      'they|he|enemy|<RU> will|would|shall not|never ~1 get|have|see|receive ~1 it|that|this ~6 demilitaris*|demilitariz*|denazif*|disarmament|capitulation',
    ],
    accept: 'Demilitarisation is their word, and it will never happen.',
    reject: 'Demilitarisation is a long word.',
  },
];
