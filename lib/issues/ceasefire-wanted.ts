import type { IssueRule } from '../model/issue';
import { FIGHTING, TRUCE } from './words';

const HALT = `${TRUCE}|silence|halt|pause|standstill|respite`;

const DEPLOYED =
  'troops|peacekeepers|soldiers|force|forces|deploy|deployed|deployment|deploying|mission|presence|guarantee|guarantees|contingent|dispatch|boots|reassurance|security|patrols|monitors|observers';

/** A halt wanted by words that say so themselves, and a halt that is another matter's hour. */
export const ceasefireWanted: readonly IssueRule[] = [
  {
    name: 'his-turn',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `${TRUCE} +8 ball ~4 court`,
      'ball ~4 court +8 truce|ceasefire|cease_fire',
      'killing|killings|bloodshed|dying|slaughter|carnage|madness|fighting|shooting ~8 has_to|must|had_to|should|have_to|needs_to ~1 stop|end|cease',
      'gone on ~3 too long ~4 stop|end|cease',
      'too many ~4 died|dead|killed|dying|lost ~8 stop|end',
      'stop|end|cease ~1 the? killing|dying|bloodshed|slaughter|carnage|madness',
      `${TRUCE} +4 <RU>|<UA>|he|it|they|the_other_side|the_aggressor ~1 should|must|has_to|needs_to|have_to|ought_to|can ~2 do_the_same|do_so|follow|follow_suit|reciprocate|accept|agree|say_yes|likewise|answer|respond|sign`,
      `<RU>|his|its s? ~2 refusal|reluctance|unwillingness|failure ~4 ${TRUCE} +10 way_of_peace|obstacle|show|shows|showed|prove|proves|proved|proof|demonstrates|demonstrated|unserious|not_serious|not_want|does_not|real_intentions|true_face|who`,
      `<RU>|his|its s? ~2 refusal|reluctance|unwillingness|failure to|of|at ~3 ${TRUCE} ~4 unacceptable|shameful|disgrace|outrage|cynical|regrettable|disappointing`,
      `${TRUCE} +10 is what ~3 want|wants|ask|asks|call|calls|demand|demands|need|needs|seek|seeks|propose|proposes|insist|insists`,
      `what ~3 want|wants|ask_for|call_for|demand|need|needs|propose is ~2 ${TRUCE}`,
      `${TRUCE} +18 something|what we|i|he ~2 offered|want|proposed|wanted`,
      `nobody|no_one wants|want|needs|desires ~3 ${HALT}|end|calm|quiet ~3 more than`,
      `resolution|statement|text|draft|appeal|letter|petition ~1 calling|urging|demanding|asking ~3 for ~4 ${TRUCE}`,
      `${HALT} ~4 not ~1 an? end|aim|goal in itself ,? but|it_is|only ~2 step|way|path|road|start|beginning|bridge|means`,
      `${TRUCE} ~4 without ~1 ifs|conditions|preconditions|ifs_or_buts|delay`,
    ],
    accept: 'Ukraine has accepted a ceasefire and Moscow should do the same.',
    reject: 'Ukraine has accepted a gift and Moscow should do the same.',
  },
  {
    name: 'shall-stop',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `like|love|want|wants|wish|hope|hopes|prefer ~1 to? ~1 see ~2 ${FIGHTING}|war|guns ~2 end|stop|cease|over|halt`,
      `${FIGHTING}|military_action|combat_operations|attacks ~8 are_to|is_to|shall|are_ordered_to stop|cease|end|be_halted|be_stopped`,
      `${HALT} +9 prolong|extend|renew|prolonged|extended|renewed it|them`,
      `prolong|extend|renew ~3 ${TRUCE}|silence|quiet|calm`,
    ],
    accept: 'All hostilities along the line are to stop on Saturday.',
    reject: 'All buses along the line are to stop on Saturday.',
  },
  {
    name: 'silence-named',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'silence|silencing|muzzle ~1 guns|weapons|cannons|artillery|drones',
      'silence|quiet of|for ~2 days|hours|weeks|day|week|month',
      `a|an|any|the|such|this|immediate|instant|early|complete|full|unconditional|temporary|general ~1 halt|pause|break|stop|end|cessation|freeze ~1 of|to|in|on ~2 ${FIGHTING}`,
      'down|ground|downing tools_of_war|weapons|arms',
      'stop|end to the fire|firing|shooting',
      'cessation of ~1 hostilities|fire|combat',
    ],
    accept: 'He put forward a plan with an immediate halt to the fighting.',
    reject: 'He put forward a plan with an immediate halt to the hiring.',
  },
  {
    name: 'on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `many|several|open|unanswered|serious|unresolved|number_of ~1 nuances|questions|details|ifs|issues ~6 ${TRUCE}`,
      `${TRUCE} ~6 many|several|open|unanswered|serious|unresolved|number_of ~1 nuances|questions|details|ifs`,
      'ready|prepared|willing ~2 to ~1 stop|cease|halt|silence ~3 if|once|as_soon_as|provided ~2 <RU>|<UA>|they|he|enemy|other',
      `${TRUCE} ~2 dependent|conditional|contingent ~1 on|upon`,
      `any ~1 ${TRUCE} ~4 require|requires|required|presupposes|depends|depended|demands|demanded|hinges|hinged`,
      `${TRUCE} +10 on one|the|a ~1 understanding|condition|proviso`,
      `${HALT} ~4 possible|conceivable|thinkable|imaginable ~2 as_part_of|part_of|within|in ~1 package|framework|settlement`,
      `stop|halt to ~3 fire|fighting|shooting ~2 possible|conceivable ~2 as_part_of|part_of|within`,
      'if|when|once they|he|<RU>|<UA> ~1 stop|stops|cease|ceases ~2 shooting|firing|attacking? +1 we|our ~2 stop|cease|will_stop|hold_fire',
      'if|when|once they|he|<RU>|<UA> stop +1 we stop',
      'leave|withdraw|go|get_out|pull_back +2 and ~1 we ~1 stop|cease|hold_fire|will_stop',
      'stop|cease ~1 shooting|firing? when|if|once they|he|<RU>|<UA> ~1 stop|stops|do|does|cease',
    ],
    accept: 'He made any truce dependent on an end to mobilisation.',
    reject: 'He made any trip dependent on the weather.',
  },
  {
    name: 'hour-of-something-else',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `with|under ~2 ${TRUCE} ~1 in_force|in_place|in_effect|holding`,
      `provided|providing ~2 ${TRUCE} ~1 comes_first|holds|is_in_place|takes_hold|is_agreed`,
      `only after ~1 ${TRUCE} and with|under`,
      `${TRUCE} +4 only after_that|then|afterwards ~8 ${DEPLOYED}`,
      `${TRUCE} +4 and only after_that|then ~8 ${DEPLOYED}`,
      `assertion|assertions|claim|claims|report|reports|suggestion|suggestions|rumour|rumours|rumor|allegation|allegations that ~4 asked|requested|sought|begged|agreed|proposed|rejected|refused ~4 ${TRUCE}`,
      `doubt|doubts|doubted|question|questions|questioned ~1 that|whether|if ~5 ${TRUCE}`,
      `${TRUCE} ~2 if ~2 signed|signs|sign one|it`,
      `keep|honour|honor|respect|abide_by ~1 a|any|the ${TRUCE} ~1 if`,
      `prospect|prospects|chance|chances|likelihood|hope|hopes of|for ~3 ${TRUCE} ~1 dim|fade|faded|slim|poor|remote`,
      'freeze ~4 more than',
    ],
    accept: 'Peacekeepers could come with a ceasefire in force.',
    reject: 'Peacekeepers could come with a cook in force.',
  },
];
