const PROPOSALS =
  'idea|ideas|notion|proposal|proposals|suggestion|initiative|offer|demand|demands|request|appeal|plan|plans|project|scheme|concept|prospect|scenario|option|possibility|formula|arrangement|deal|agreement|accord|pact|package|measure|measures|step|steps|move|moves|decision';

/** What may stand between 'the' and such a noun without making it another one. */
const ORIGINS =
  '<US>|<RU>|<UA>|<EU>|<FR>|<GB>|<DE>|<TR>|<CN>|<PL>|<HU>|western|european|franco_british|allied|joint|latest|proposed|planned|new|entire|whole|very|mere|same';

/** Words that point back to what was said before. */
export const pointing: readonly string[] = [
  'this|that|it|these|such|them',
  `such a|an? ~1 ${PROPOSALS}|thing|force|deployment|mission|scheme`,
  `any|no such ~1 ${PROPOSALS}|thing|force|deployment|mission`,
  `this|that|these|the ~1 ${PROPOSALS}`,
  `the|this ${ORIGINS} ${PROPOSALS}|withdrawal|suspension|refusal|rejection|veto|exit|pullout`,
  'the|this|that withdrawal|suspension|refusal|rejection|veto|exit|pullout|deployment|mission|prospect',
  'anything|something|nothing of the|that kind|sort',
  'doing so|that|this|it',
  'such|this|that language|talk|threats|rhetoric',
];

/** Answers to a question. */
export const answers = {
  yes: [
    'yes|gladly|certainly|absolutely|naturally|definitely|sure|surely|indeed|by_all_means|of_course|why_not|with_pleasure|any_time|be_my_guest|fine_by|welcome|we_are_for|i_am_for|always',
    'the sooner the better',
    'and? why not',
    'any time|day|place , any time|day|place',
    'in any format',
    'whenever|wherever|any_time|anytime|tomorrow|today|right_away|at_once ~2 want|wants|like|likes|wish|wishes|please|pleases',
    'as soon as possible',
    'with both hands',
    'i|we would love|be_happy|be_glad|be_delighted to',
    'never say never',
    'not a|one moment too_soon|too_early',
    'high|about time',
  ],
  no: [
    'no|never|nonsense|rubbish|nyet|impossible|unacceptable|absolutely_not|certainly_not|of_course_not|not_a_chance|not_now|no_way|no_thanks|forget_it|forget_that|out_of_the_question|under_no_circumstances|god_forbid|spare_us|count_us_out|not_with_us|not_on',
    'over ~1 dead body|bodies',
    'thanks|thank_you , no|but_no|never',
    'only|not over ~1 dead body|bodies',
    'definitely|categorically|clearly|obviously|surely|naturally|simply not',
    'a? clear|firm|flat|resounding|categorical no',
    'absolutely|simply|just|completely|totally|quite|utterly|plainly impossible|unacceptable|unthinkable|wrong|absurd|out_of_the_question',
    'by no means',
    'not in a thousand|million|hundred years',
    'not in my|our lifetime|name',
    'not as_long_as|while i|we',
    'not under|on any circumstances|account|terms|conditions',
    'not at any price',
    'not for|at us|me|all',
    'not a|one chance|hope|inch|metre|meter|cent|soldier|step',
    'i|we think|believe|hope not',
    'not even in a dream|theory',
    'what for',
  ],
};

const BE = 'am|is|are|was|were|be|been|being|s|remain|remains|remained';
const READY = 'ready|willing|prepared|keen|open';
const EVER =
  'always|now|still|fully|quite|perfectly|very|already|completely|certainly|absolutely|all|entirely|of_course';

/** Verdicts that leave out what they are on; they count at the end of their clause. */
export const ellipses = {
  yes: [
    `${BE} ${EVER}? ${READY}`,
    `${BE} ${EVER}? ready|prepared|open for|to it|that|this|everything|anything|any_format`,
    `${BE} ${EVER}? in favour|favor`,
    `${BE} ${EVER}? for it`,
    `${BE} ${EVER}? not|never against|opposed`,
    `${BE} ${EVER}? not against|opposed_to|averse_to it|that|this`,
    'have|has|had|see|sees|saw|raise|raises|raised no objection|objections|problem|problems|reservations|qualms ~1 to|with|against? it|that|this?',
    'have|has|had nothing against it|that|this?',
    'do|does|did|would|will not object|mind',
    'do|does|did|would|will not object to it|that|this',
    'would|will agree|accept|consent|sign',
    'agree|agrees|agreed',
    'can|could|would live with it|that|this',
    'all for it',
    'will|would|shall ~1 continue|go_on|keep_going',
    'will|would|shall|are|am|is ~1 do|doing it|that|so',
    'it|that|this|offer still? stands|stood|holds',
    `${BE} fine|ok|okay|happy with it|that|this`,
    'rule|rules|ruled|exclude|excludes|excluded nothing out?',
    'not rule|ruling|exclude|excluding anything out?',
  ],
  no: [
    'i|we|he|she|they would|will|could|can not',
    'will|would|shall|are|am|is not ~1 do|doing it|that|so',
    `${BE} ${EVER}? not|never ${EVER}? ${READY}`,
    `${BE} ${EVER}? not|never ready|prepared|open for|to it|that|this`,
    `${BE} ${EVER}? against`,
    `${BE} ${EVER}? against it|that|this`,
    `${BE} ${EVER}? opposed`,
    `${BE} ${EVER}? opposed to it|that|this`,
    `${BE} ${EVER}? not in favour|favor`,
    `${BE} ${EVER}? not for it`,
    'object|objects|objected to it|that|this?',
    'see|sees|saw no point|sense|need|reason|use|grounds|basis|prospects ~1 in|for? it|that|this?',
    'have|has|had no intention|plans|wish|desire|appetite of|for? it|that|this?',
    'would|will|did|do|does|could|can not agree|accept|consent',
    'have|has had enough',
    'not give ~1 consent|approval|blessing|permission|green_light|signature',
    'withhold|withheld|refuse|refused|deny|denied ~1 consent|approval|blessing|signature',
  ],
};

const ABOUT = 'about|on|over|regarding|concerning|whether|if|why|how';

/** How the writer says what a statement answers. */
export const asking: readonly string[] = [
  `asked|pressed|questioned|quizzed|pushed|challenged|grilled|queried ~4 ${ABOUT}`,
  'question|questions|asked|query|queries|inquiry ~3 about|on|whether|if',
  'in|by response|reply|answer|responding|replying|answering to',
  'responding|replying|answering|reacting|commenting ~3 to|on|about',
  'on the subject|question|issue|topic|matter|prospect|idea|possibility of',
  'as for|to',
  '=On a|the|any',
  'turning|turned|asked|came to',
];

/** How the writer says afterwards what a statement was about. */
export const referring: readonly string[] = [
  'of|about|on|regarding|concerning|over|referring_to|in_reference_to|alluding_to|speaking_of|speaking_about|talking_about|commenting_on',
  'in response|reply|answer|reaction|reference to',
  `asked|pressed|questioned|quizzed ~3 ${ABOUT}`,
  'when|after ~4 raised|brought_up|mentioned',
];
