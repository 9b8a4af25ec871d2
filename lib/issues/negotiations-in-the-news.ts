import type { IssueRule } from '../model/issue';
import { TALKS } from './words';

const ENCOUNTER = `${TALKS}|meeting|meetings|summit|round|rounds|conference`;

const TOWNS =
  'istanbul|geneva|ankara|riyadh|abu_dhabi|jeddah|doha|budapest|anchorage|alaska|vienna|minsk|turkey|turkiye|türkiye|switzerland|saudi_arabia|the_emirates|the_vatican|miami|london|washington';

const TEAM = 'team|delegation|negotiators|envoys|negotiating_team|negotiating_group|representatives';

const PRAISED =
  'great|fantastic|terrific|wonderful|superb|successful|worthwhile|valuable|promising|business_like|very_good|good|important|frank_and_useful|worth_the_flight|worth_the_journey|worth_it';

const OUTCOME =
  'settlement|solution|deal|agreement|peace|peace_deal|peace_agreement|peace_accord|peace_treaty';

/** Talks wanted, praised and refused in the plain wording of the news. */
export const negotiationsInTheNews: readonly IssueRule[] = [
  {
    name: 'sent-to-talk',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `send|sends|sending|dispatch|dispatching ~2 ${TEAM} ~8 to ~2 ${TOWNS}`,
      `bring|brings|bringing|get|getting ~3 sides|parties|leaders|presidents|enemies|belligerents ~1 together ~1 for|at ~3 talks|discussion|discussions|dialogue|table|meeting`,
      'come_together|get_together again',
      'further|renewed|continued engagement|contact',
      'diplomatic breakthrough|push|drive|offensive|engagement|surge|sprint',
      'immediate|early|urgent|swift|quick summit',
      'hotline|back_channel|backchannel|direct_line ~1 with|to ~1 <RU>|<UA>',
      `efforts|initiatives|steps|moves|endeavours|endeavors ~1 conducive_to|towards|toward|aimed_at ~4 peace|settlement|resolution`,
    ],
    accept: 'He wants to send his team to Geneva.',
    reject: 'He wants to send his luggage to Geneva.',
  },
  {
    name: 'forward-at-the-table',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    patterns: [
      'steps|step|stride|strides ~1 towards_each_other|toward_each_other|towards_one_another|closer_to_peace',
      'solid|concrete|real|substantial|good steps|step|strides forward',
      'close|closer|near|nearer to ~2 real|final|good|concrete|tangible ~1 result|results|outcome|breakthrough|finish',
      `${TALKS}|round|session ~4 was|were|is|are|been ~1 ${PRAISED}`,
      `meeting|conversation|call|phone_call|discussion ~1 with ~3 <RU>|<UA>|putin|zelensky|zelenskyy|him ~2 was|were|is|been ~1 ${PRAISED}`,
      `meeting|conversation|call|phone_call|discussion ~1 with ~3 <RU>|<UA>|putin|zelensky|zelenskyy|him ~1 went|gone|go ~2 well`,
      `${TALKS}|round|session ~4 went|gone|going ~2 well`,
      `${TALKS}|round|session|meeting|call ~4 made|make|making|produced|brought ~1 real|good|some|great|solid|substantial ~1 headway|progress`,
      `${TALKS}|meeting|conversation|call|dialogue|round ~2 anything_but|far_from|not|hardly ~1 useless|pointless|fruitless|wasted|futile`,
      `${TALKS}|meeting|conversation|call|round|discussion +6 in ~2 positive|constructive|good|friendly|cordial|businesslike|warm|open|frank ~1 atmosphere|spirit|mood|tone`,
      'good|frank|open and constructive|productive|useful|positive',
      'serve|serves|act|acts ~1 as ~2 skeleton|framework|blueprint ~2 for|of ~3 settlement|agreement|peace|deal|treaty',
      `got|gotten|get ~1 more ~1 done ~3 than ~3 months|weeks|years`,
    ],
    accept: 'He spoke of two steps towards each other.',
    reject: 'He spoke of two steps at the door.',
  },
  {
    name: 'ready-in-any-form',
    kind: 'position',
    pole: 'for',
    patterns: [
      'ready|prepared|open|willing|readiness ~1 for|to ~1 any|all|every ~1 format|formats|constellation',
      'waiting|waits|wait ~1 for ~3 at ~2 table',
      'meet|talk_to|speak_to|talk_with|speak_with|sit_down_with ~1 anyone|anybody|whoever|everyone|everybody ~4 war|peace|end',
      'trilateral|bilateral|three_way|leaders meeting|summit will|would ~1 happen',
      `${TOWNS} is|was|remains|stands|stays open ~1 for|to ~4 ${ENCOUNTER}`,
      `window|door ~3 opened|open|reopened ~1 in|at ~1 ${TOWNS}`,
      `leave|left|entrust|entrusted ~1 to ~3 meeting|summit|talks|negotiators ~3 leaders|presidents|putin|zelensky|zelenskyy|between|two`,
      'should|must|have_to|has_to|need_to|ought_to sit together|down_together',
      'has_to|have_to|must|should|need_to|needs_to|ought_to talk|speak ~1 to|with both|all_sides|all_parties',
      'readiness|willingness to ~1 discuss|consider|study ~5 proposals|proposal|peace_plan|settlement',
      `war|violence|fighting|bloodshed|escalation|more_weapons ~1 is|was|are|be|can_be not|never|no ~1 solution|answer|way_out|way_forward`,
      `never|not ~2 enough ~2 ${TALKS}|peace_talks`,
      `only|sole|best ~1 way|path|road|exit|answer ~2 is|was|remains|are|lies|lay ~7 ${TALKS}|peace_talks`,
      'more|takes ~2 strength|courage|bravery ~6 sit_down|talk|negotiate ~6 than|to_go_on',
      'sides|parties|delegations|teams ~6 looked|looking|searched|searching|seeking ~1 for ~3 way|path|road ~3 finish|peace|settlement|end|agreement',
    ],
    accept: 'We are ready for any format with leaders.',
    reject: 'We are ready for any weather with friends.',
  },
  {
    name: 'ready-to-meet-him',
    kind: 'position',
    pole: 'for',
    patterns: [
      'prepared|ready|willing|happy|glad ~1 to ~1 meet ~1 putin|zelensky|zelenskyy|the_russian_president|the_ukrainian_president|the_russian_leader|the_ukrainian_leader',
    ],
    accept: 'The president was prepared to meet Zelensky.',
    reject: 'The president was prepared to meet voters.',
  },
  {
    name: 'talks-on-moscow-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `ready|open|prepared|willing ~3 ${TALKS} ~1 that|which ~1 take|takes|took|respect|reflect|recognise ~5 realities|interests|concerns`,
      `only ~1 one that ~1 proceeds|takes|reflects|starts ~4 realities|interests`,
    ],
    accept: 'Russia is ready for negotiations that take account of the new realities.',
    reject: 'Russia is ready for negotiations that take two days.',
  },
  {
    name: 'talks-serve-the-enemy',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${TALKS} +12 would|will be|mean to ~1 freeze|reward|legitimise|legitimize|bless ~3 war|conflict|occupation|aggressor|aggression|pain|seizure`,
      `format|process|summit|${TALKS} ~3 real_estate|photo_opportunity|photo_op|circus|puppet_show|sideshow`,
      'not|never|hardly|nor|neither|no_longer ~2 prepared|ready|willing|happy|glad ~1 to ~1 meet ~1 putin|zelensky|zelenskyy|the_russian_president|the_ukrainian_president|the_russian_leader|the_ukrainian_leader',
      'no|not ~2 partner|partners|interlocutor ~1 in ~1 moscow|kyiv|kiev|kremlin',
      `${TALKS} ~1 lost|lose|loses ~2 meaning|sense|purpose|point`,
      '<UA>|<RU>|he|they ~2 incapable|unable|unfit ~1 of|to ~1 negotiating|negotiate|agreement|talking|agree',
      'nothing|little ~1 remained|remains|left|is_left|was_left ~2 to ~1 be? discussed|discuss|negotiated|negotiate|said ~1 with',
      'negotiating|negotiation|diplomatic ~1 track|process ~2 outlived|dead|exhausted|run_its_course',
    ],
    accept: 'To allow talks now would be to freeze the war.',
    reject: 'To allow talks now would be to please the guests.',
  },
  {
    name: 'talks-merely-spoken-of',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `${ENCOUNTER} ~7 ended|end|ends|concluded|closed|finished|broke_up ~1 without|with ~2 result|results|breakthrough|agreement|outcome|progress|decision|nothing`,
      `no|any ~1 deadline|deadlines|time_frame|timeframe|time_limit|cut_off ~9 ${ENCOUNTER}|${OUTCOME}|memorandum|accord`,
      `negotiating|talking|talks|negotiations|negotiate under|amid|at ~2 bombs|fire|gunpoint|shelling|missiles|drones|attack|barrel`,
      'communique|communiqué|declaration|statement|conclusions of ~3 summit|conference|meeting',
      `sink|sinks|kill|kills|wreck|wrecks|ruin|torpedo|scupper|undermine|undermines|jeopardise|endanger|hamper|hinder|complicate ~3 chance|chances|prospect|prospects|hope|hopes|effort|efforts ~5 ${TALKS}|${OUTCOME}`,
      `make|makes|making|made ~1 peace|diplomatic|negotiating ~2 efforts|effort|process|talks|track ~10 difficult|harder|impossible`,
      'megaphone diplomacy',
      `${TEAM} ~6 by|via|on ~2 route|plane|train|flight`,
      'no|any ~1 deadline|deadlines|time_frame|timeframe ~9 memorandum ~6 peace_accord|peace_deal|peace|settlement',
      `candidate|entry|enlargement ${TALKS}`,
      `consultations|meeting|session|talks ~1 under|on|of ~2 article_4|article_four|article_5|north_atlantic|council`,
      `consultations|${TALKS}|conversation|call|meeting ~1 with ~2 polish|hungarian|swedish|finnish|romanian|moldovan|baltic|chinese|indian|korean|japanese|swiss|german|french|british`,
      `meet|meets|meeting ~1 with? ~1 chinese|indian|french|german|british|polish|turkish|hungarian|saudi|brazilian|japanese|south_african ~1 president|leader|premier|counterpart|prime_minister|chancellor|minister|foreign_minister ~2`,
      'telephone|phone ~1 conversation|call|talk ~1 with ~1 his|her ~1 <UA>|<RU>|turkish|american ~1 counterpart|colleague ~2',
      `good|great|fair deal vaguer|worse|harder|easier|longer|further|cheaper|stronger|weaker|bigger|smaller|faster|slower|different`,
      `<EU>|europeans|we|ukraine|kyiv ~1 must|should|has_to|have_to|ought_to|needs_to ~1 sit|be|have_a_seat ~1 at the ~1 table`,
      'lukoil|rosneft|minerals|grain ~14 deal|agreement|negotiations',
      'negotiations|talks with lukoil|rosneft +9 deal|agreement',
    ],
    accept: 'The conference ended without any result.',
    reject: 'The conference should open at once.',
  },
];
