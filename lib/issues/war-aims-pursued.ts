import type { IssueRule } from '../model/issue';

const AIMS = 'goals|goal|aims|aim|objectives|objective|tasks|task|mission|missions';

const DONE =
  'carried_out|achieved|met|fulfilled|reached|attained|accomplished|completed|implemented|executed|realised|realized|solved|done';

const PURGE = 'denazif*|demilitaris*|demilitariz*';

const CAUSES =
  'root_causes|underlying_causes|primary_causes|original_causes|initial_causes|deep_causes|causes_of_the|denazif*|demilitaris*|demilitariz*|nazism|neo_nazism';

const END = 'end|conclusion|completion|finish|victory|victorious_end|logical_end|logical_conclusion';

/** Moscow's operation carried on to its aims, in the words of those who want it. */
export const warAimsPursued: readonly IssueRule[] = [
  {
    name: 'carried-to-the-end',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    turns: true,
    patterns: [
      `without ~3 ${PURGE} ~6 no|not|never|impossible ~4 peace|settlement|agreement|end|talks|security`,
      `no|not|never ~4 peace|settlement|agreement ~4 without ~3 ${PURGE}`,
      `${AIMS} ~3 unchanged|have_not_changed|had_not_changed|remain_the_same|remained_the_same|stay_the_same|remain_in_force|are_known|well_known`,
      `${AIMS} +12 will|would|shall|must|going_to be ~2 ${DONE}`,
      `carry|carried|bring|brought|see|seen|take|taken|fight|pursue|pursued|push ~6 through? to ~2 ${END}`,
      `press_on|presses_on|go_on|goes_on|carry_on|carries_on|push_on|proceed|proceeds|persevere|forge_ahead ~1 with ~3 operation|svo|campaign`,
      `operation|svo ~2 will|would|shall ~1 continue|go_on|be_continued|proceed|be_completed|end_in_victory|end_with_victory`,
      `carry_out|carry_through|complete|finish|bring_about|ensure|secure|achieve|implement|pursue|continue|see_through|conduct|accomplish ~4 ${PURGE}`,
      `${PURGE} ~3 going_on|under_way|underway|in_progress|proceeding|taking_place|continues|continuing|ahead|goes_on|advancing`,
      `${PURGE} +8 will|would|shall|must be ~2 ${DONE}|brought|ensured|seen_through|secured`,
      `${PURGE} ~3 is|are|was|were ~3 must|mandatory|obligatory|indispensable|essential|inevitable|non_negotiable|not_negotiable|a_condition|vital|awaits`,
      `complete|full|total|thorough|genuine|real ${PURGE}`,
      `when|until|once|after|till ~3 ${CAUSES} ~4 gone|removed|eliminated|eradicated|complete|completed|achieved|done|finished|rooted_out|resolved`,
      `liberation|liberating ~6 carried_through|continue|continues|go_on`,
      `attain|achieve|accomplish|get|reach|fulfil|fulfill ~2 all|everything|what ~4 begun|started|launched|set|intended|undertaken`,
      'buffer|security|sanitary zone|zones|strip|belt ~8 proceeding|continues|continue|goes_on|created|completed|expanded|widened|expanding|widening|being_created|under_way|underway|established|established',
      'creat*|establish*|expand*|widen* ~3 buffer|security|sanitary zone|zones|strip|belt',
      'either|whether ~4 negotiat*|talks|diplomacy|peaceful|peacefully|table or ~1 by|on|through? ~1 force|arms|military|battlefield|militarily',
      'by negotiation|talks|diplomacy ~3 or|and ~1 by force|arms|military',
    ],
    accept: 'The operation will be carried to its end.',
    reject: 'The piano will be carried to its owner.',
  },
  {
    name: 'nazis-to-go',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      'nazism|neo_nazism|nazis|neo_nazis ~6 rooted_out|eradicated|uprooted|eliminated|gone|wiped_out|destroyed|defeated|crushed|burned_out|burnt_out',
      'leave|leaving|preserve|preserving|save|saving ~3 nazi|neo_nazi|kyiv ~1 regime ~3 place|power|intact|untouched?',
      'no ~1 place for ~2 nazi|nazis|nazism|neo_nazis|neo_nazism|kyiv_regime',
      `${PURGE}|${AIMS} +20 neither|none|nothing|not_one|no_point ~3 struck|dropped|removed|trimmed|scrapped|abandoned|given_up|taken_off|pared|watered|diluted|softened|cut|changed|revised`,
    ],
    accept: 'Peace implies that neo-Nazism is rooted out.',
    reject: 'Peace implies that the tree is rooted out.',
  },
  {
    name: 'shares-moscow-s-view',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `share|shares|shared|agree|agrees|agreed|support|supports ~3 <RU> s? ~2 view|position|assessment|opinion|understanding|approach ~8 ${CAUSES}|aims|goals`,
    ],
    accept: 'He shares Moscow’s view that the root causes must go.',
    reject: 'He shares Moscow’s view that the summer was hot.',
  },
];
