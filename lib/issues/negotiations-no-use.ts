import type { IssueRule } from '../model/issue';
import { TALKS } from './words';

const MEETING = `${TALKS}|meeting|summit|call|conversation|encounter|gathering|conference|round|rounds`;

const SETTLEMENT = 'settlement|deal|agreement|peace_deal|peace_agreement|peace_accord|peace_treaty|treaty';

/** Talks refused as useless, and talks with a price. */
export const negotiationNoUse: readonly IssueRule[] = [
  {
    name: 'no-use-in-talks',
    kind: 'position',
    pole: 'against',
    patterns: [
      `run|running|chase|chasing|go|going ~1 after|begging ~4 ${TALKS}|meeting`,
      `not ~6 beg|begging|plead|pleading|implore ~2 for ~3 ${TALKS}|meeting`,
      'phone_call|phone_calls|call|calls|visit|visits|trip|trips ~1 to|with ~1 kremlin|moscow|putin ~6 feed|feeds|reward|rewards|legitimise|legitimize|embolden|emboldens|encourage|encourages|weaken|weakens|useless|pointless|mistake|wrong|nothing',
      `no ~1 grounds|reason|reasons|basis ~1 for|in|to|of ~1 resuming|resume|restarting|reviving ~3 it|them|${MEETING}`,
      `${TALKS} +10 no ~1 grounds|reason|reasons|point|sense|basis ~1 for|in|to ~1 resuming|resume|continuing|continue|restarting|reviving it|them`,
      `${TALKS}|talking|negotiating|conversations|conversation|meeting|calls ~8 waste of`,
      `waste|wasting|wasted|wastes ~1 time|breath|effort|energy ~2 on|with|in ~3 ${TALKS}|talking|negotiating|meetings`,
      'makes|made|make no|little sense ~2 to|in ~2 talk|talking|negotiate|negotiating|waste|sit|meet',
      'not|never ~1 negotiate|talk|sit_down|bargain with|to ~1 terrorists|terrorist|nazis|murderers|war_criminals|war_criminal|butcher|butchers|killers|dictator|aggressor|puppets|puppet',
      `not|no|hardly ~3 partner|interlocutor|counterpart|negotiating_partner ~2 for ~3 ${TALKS}|peace`,
      `${MEETING} ~3 with ~3 criminals|criminal|terrorists|murderers|puppets|puppet|nazis|liars|liar|butcher ~6 pointless|useless|waste|out_of_the_question|impossible|unthinkable`,
      `not ~2 end|ended|ending|settled|settle|solved|solve|resolved|stopped|stop|won ~1 by|with|through ~2 chats|chatting|phone_calls|telephone_calls|calls|talks|talking|negotiations|conversations|niceties|summits`,
      'what ~2 there|was_there|is_there|left|remained|remains ~3 to talk|discuss|negotiate ~1 about|with?',
      `${MEETING} ~6 without ~1 purpose|point|sense|substance|meaning|result`,
      `illusion|delusion|naive|naivety|folly|foolish|fantasy|mistake|error|fool|foolishness ~3 think|thinking|believe|believing|imagine|suppose|hope|hoping|thinks|believes ~6 negotiate|negotiating|talk|talks|negotiations|talking|bargain|dialogue`,
      `yet to be ~1 persuaded|convinced ~4 use|usefulness|point|value|sense|need|wisdom|merit ~4 ${MEETING}`,
      `recall|recalls|recalled|withdrew|withdraw|withdrawn|calls_home|called_home|pulled_out|send_home|sent_home ~2 negotiators|negotiating_team|delegation|envoys ~4 for_good|permanently|indefinitely|altogether`,
      `as_long_as|so_long_as|while ~3 regime|putin|he|zelensky|zelenskyy|junta ~4 +1 ${TALKS}|negotiating|talking|meeting ~2 is|are|was|were|makes|make ~2 pointless|senseless|useless|meaningless|futile|impossible|out_of_the_question|no_sense`,
      `as_long_as|so_long_as|while ~4 bombs|missiles|drones|rockets|shells ~6 +1 no|little|makes_no|made_no ~1 sense|point|use ~2 talk|talking|talks|negotiate|negotiating|negotiations`,
      `slam|slammed|slams|shut|shuts|closed|closes ~2 door ~2 to|on ~3 ${TALKS}`,
    ],
    accept: 'This war will not be ended by chats with Putin.',
    reject: 'This war will not be ended by winter.',
  },
  {
    name: 'price-of-talks',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${MEETING} ~2 without ~6 would|will|can|could|is|makes ~3 empty|pointless|photo|useless|meaningless|waste|no_sense|worthless|futile`,
      `${MEETING} ~6 had_to|has_to|must|should|can_only ~1 crown|be_the_culmination|be_the_final|finalise|finalize`,
      `price of|for ~1 any|a|the|every ~1 settlement|agreement|treaty|${TALKS}|meeting|summit`,
      `first ~1 let|they|must|should|he|moscow|kyiv|russia|ukraine +12 then ~8 talk|negotiate|meet|sit_down|talks|negotiations`,
      'then|only_then ~1 let us|the_two|them|we ~1 meet|talk|sit_down|negotiate',
      `only then ~6 talk|negotiate|sit_down|${MEETING}`,
      `must|should|has_to|have_to|had_to ~1 come|happen|be_done|precede|be_settled|be_agreed|be_in_place before ~8 treaty|${MEETING}|settlement|signature ~4 drafted|begin|begins|start|starts|signed|held|takes_place|can|resume|resumes`,
      'come|attend|fly|travel|turn_up +18 otherwise ~4 stay|not_come|not_go|at_home|not_attend|not_travel',
      `not ~2 sit|negotiate|talk|join|attend ~4 table|talks|meeting|summit ~3 without|from_which|where|at_which|that ~4 missing|absent|excluded|not_present|not_represented|left_out|invited`,
      'negotiate|talk|speak|talks|negotiations|dialogue ~6 when|once ~2 right|proper|appropriate|suitable ~1 moment|time|conditions|hour ~1 comes|come|has_come|is_right|are_right|ripe|met|arrives',
      `until|unless|before|till ~3 annuls|annul|lifts|lift|cancels|cancel|repeals|repeal|rescinds|rescind|revokes|revoke|drops|withdraws|strikes_out ~3 decree|ban|law|prohibition +12 no|not|never ~6 ${MEETING}|talk|negotiate`,
    ],
    accept: 'First let them hold fire, then we will see who is ready to talk.',
    reject: 'First let them eat, then we will see who is ready to sleep.',
  },
  {
    name: 'talks-by-the-way',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'no compromise|compromises on|with|about|over',
      'can be no compromise|compromises on|with|about|over',
      `foundation|cornerstone|pillar|ingredient|element|component|linchpin of|for any|a|the|every|future ~2 ${SETTLEMENT}`,
      `${MEETING} ~2 not? ~1 far_off|likely|unlikely|imminent|round_the_corner|around_the_corner`,
      'second|third|first|another|final|last day of ~2 talks|consultations|negotiations',
      `through|by|via|at talks|negotiations|negotiation|diplomacy or ~2 otherwise|by_force|force|arms|war`,
      'by negotiation|negotiations|talks ~2 or|and ~1 by? force|arms',
      'by negotiation|negotiations|talks|diplomacy if possible',
      'received|got|seen|read|receive ~2 memorandum|proposal|draft',
      `kept|saved|reserved|keep|save|held_back|lever|leverage|card|trump|bargaining_chip for|in ~2 ${SETTLEMENT}|${TALKS}|negotiations`,
      'talk peace and|while|whilst',
      `ahead_of|prejudge|prejudging|preempt|pre_empt|anticipate|comment_on|commentary_on|running_commentary ~3 ${MEETING}`,
      `vote|votes|voting|election|elections|ballot|poll ~4 before|after|prior_to|ahead_of ~3 ${SETTLEMENT}`,
      `doubt|doubts|doubted|question|questions|questioned|know|knew ~1 whether|if ~6 ${MEETING}|${SETTLEMENT}`,
    ],
    accept: 'There can be no compromise on this.',
    reject: 'They found a compromise at night.',
  },
];
