import type { IssueRule } from '../model/issue';

const AIMS = 'goals|goal|aims|aim|objectives|objective|tasks|ambitions|designs|plans';

const SWALLOW =
  'swallow|erase|destroy|conquer|subjugate|gobble_up|gobble|absorb|crush|annihilate|wipe_out|devour|dismantle|enslave|subdue|vassalise|vassalize';

const FRAUD =
  'fiction|lie|lies|fairy_tale|pretext|nonsense|myth|sham|absurd|illegitimate|criminal|invented|invention|delusion|fantasy|propaganda|excuse|crazy|insane|monstrous|unlawful|illegal';

/** Moscow's aims as what must not be reached, or never had a ground. */
export const warAimsFoiled: readonly IssueRule[] = [
  {
    name: 'must-not-be-let',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `if ~1 <RU>|he|kremlin|aggressor ~1 gets_away|get_away|wins|prevails|succeeds|is_rewarded ~4 +8 not|never ~1 stop|end|rest|halt`,
      `only|best|desirable|acceptable|necessary|right ~1 outcome|result|end|ending ~4 <RU>|kremlin ~2 fail|fails|loses|lose|defeated|defeat|failure|is_beaten|is_stopped`,
      `<RU>|he|kremlin|they ~2 will|must|has_to|going_to ~1 fail|lose|be_defeated|be_beaten`,
      'imperial|imperialist|colonial|predatory|revanchist ~1 appetite|appetites|dream|dreams|hunger|ambition|ambitions|fantasies|delusions|project ~4 broken|crushed|curbed|stopped|tamed|defeated|fail|end|buried|checked|contained',
      '<RU>|aggressor|aggression ~4 must|should|can|may|cannot not ~1 prevail|win|succeed|profit|be_rewarded|triumph|pay',
      'strategic|military ~1 defeat for|of ~1 <RU>|moscow|kremlin|aggressor',
      `let|lets|letting|allow|allows|allowing|permit|permitting ~1 <RU>|kremlin|him|aggressor ~1 to? ~1 achieve|reach|attain|win|prevail|realise|realize|succeed|triumph|get_away|get_his_way|get_its_way`,
      `not|never ~2 let|allow|permit ~1 <RU>|kremlin|him|aggressor ~2 to? ~1 ${SWALLOW}`,
      `<RU>|he|kremlin|aggressor ~1 has_to|must|needs_to|should|have_to|can|will be ~1 stopped|defeated|beaten|pushed_back|contained|repelled|frustrated|thwarted`,
      `wish|desire|urge|ambition|drive|bid|dream|plan|attempt|intention to|of|at ~2 ${SWALLOW}|swallowing|erasing|destroying|conquering|subjugating|absorbing ~6 +2 stopped|frustrated|thwarted|defeated|foiled|resisted|fail|rejected|opposed`,
      `wish|desire|urge|ambition|drive|bid|dream|plan|attempt|intention to|of|at ~2 ${SWALLOW} ~3 +6 must|has_to|should|will|have_to ~1 be? ~1 stopped|frustrated|thwarted|defeated|foiled|resisted|fail|rejected|opposed`,
      `aim|aims|aiming|strive|work|working|bet|hope|hopes ~1 at|for|towards|toward|on ~2 <RU> s? ~1 defeat`,
      `<RU> s? ~1 strategic? defeat ~4 must|should|is|would|remains|as ~3 goal|aim|objective|necessary|needed|only|come|happen`,
      'only ~3 defeat|defeats ~6 end|stop|bring|finish ~3 war|fighting|peace|aggression|this',
      `only ~3 defeat|defeats of|for ~1 <RU>|kremlin`,
      `thwart|thwarting|foil|foiling|frustrate|frustrating ~3 <RU>|kremlin|his|their s? ~2 ${AIMS}`,
    ],
    accept: 'There is danger in letting Moscow achieve its aims.',
    reject: 'There is danger in letting Moscow freeze over.',
  },
  {
    name: 'none-reached',
    kind: 'position',
    pole: 'against',
    patterns: [
      `not_one|none|not_a_single|no|zero|neither|not_any of? ~4 ${AIMS} ~6 met|achieved|reached|attained|fulfilled|accomplished|realised|realized`,
      `failed|fails|failing|fail ~2 achieve|reach|attain|meet|fulfil|accomplish ~3 any|single|one|all|his|its|their ~4 ${AIMS}`,
      `${AIMS} ~4 operation|war|invasion|kremlin ~3 is|are|was|were|as? ~2 ${FRAUD}`,
      `${AIMS} of ~3 operation|war|invasion ~2 ${FRAUD}|a_fiction`,
      `<RU>|kremlin ~2 ought_to|should|must|has_to|had_to ~2 give_up|drop|abandon|renounce|shelve|scale_back ~2 them|it|its|his|${AIMS}|demands`,
      'root_causes|denazif*|demilitaris*|demilitariz* ~4 as|is|are|was|were|means|mean ~2 code|codeword|code_word|shorthand|byword|camouflage|another_word|disguise|cover|nothing_but|euphemism',
      'root_causes|root_cause +5 one|only|real|true ~1 cause ~6 putin|moscow|<RU>|imperial*|aggression|ambition|wish',
    ],
    accept: 'Not one of the objectives of the Kremlin had been met.',
    reject: 'Not one of the visitors had been met.',
  },
];
