import type { IssueRule } from '../model/issue';
import { AID, ARMS } from './words';

/** Anything an army is sent, by its plain name. */
const GOODS = `${AID}|guns|shells|rounds|bullets|armour|armor|vehicles|drones|planes|batteries|launchers|interceptors|armaments|helicopters`;

const FLOW =
  'flow|delivery|deliveries|supply|supplies|shipment|shipments|donation|donations|transfer|transfers|gift|gifts';

const STOPPING =
  'stop|stopping|ending|halting|cutting|cutting_off|suspending|ceasing|freezing|pausing|cessation_of|end_of|an_end_to|end_to|halt_to|suspension_of|freeze_on';

/** Deliveries under way, promised or broken off, in the plain wording of the news. */
export const militaryAidCourse: readonly IssueRule[] = [
  {
    name: 'on-the-way',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${GOODS} +5 will|would|shall go|be_on_the_way|be_on_their_way|be_shipped|be_delivered|be_sent|be_handed_over|arrive ~2 to|in|for ~1 <UA>`,
      `weapons|arms|shells|ammunition|howitzers|batteries|tanks|jets|patriots|interceptors|leopards|new_missiles|gripens ~1 will|would|shall ~1 be delivered|handed_over|shipped|dispatched`,
      `<UA> ~1 will|would|shall ~1 get|receive ~4 ${GOODS}`,
      `${FLOW} of ~3 ${GOODS} ~6 go_on|goes_on|continue|continues|keep_flowing|keep_coming|keep_up|be_kept_up|be_maintained|be_stepped_up|be_speeded_up|be_increased|be_doubled|be_accelerated`,
      `${GOODS} ~2 at_last|finally|at_long_last ~1 arrived|delivered|arriving|here|come|reached`,
      'set_aside|earmarked|allocated|budgeted|ring_fenced|put_aside|found ~8 for ~1 <UA> s? ~1 defence|defense|army|military|armed_forces|war_effort',
      'what ~2 left|remains|have|had ~2 will|would|must|should ~1 go|be_sent|be_given ~2 to ~2 <UA>|front',
      'remain|remains|remained|stay|stays ~6 biggest|largest|main|leading|second_biggest|second_largest ~2 supplier|donor|backer',
      'what ~1 <UA>|they|we ~1 need|needs|needed|lack|lacks ~2 is|are|was|were ~4 patriots|patriot|air_defence|air_defense|weapons|ammunition|shells|interceptors|artillery|weaponry|arms|tanks|jets',
      'support|aid|help|assistance +2 will|would|must|shall ~1 go_on|carry_on|not_stop|not_waver|not_falter',
      'pays|pay|paying ~4 for ~2 weapons|arms|equipment|missiles ~3 we|us ~1 send|sell|ship|deliver',
      `right ~1 of? ~1 <UA> s? ~1 to ~1 arm|buy|be_armed|obtain|receive`,
      'strong|stronger|strengthening|well_equipped|capable|building_up|rebuilding of? ~1 ukrainian|ukraine_s|kyiv_s ~1 army|armed_forces|military ~4 core|heart|backbone|cornerstone|foundation|first_guarantee|best_guarantee|main_guarantee',
    ],
    accept: 'The flow of shells to Kyiv ought to go on.',
    reject: 'The flow of visitors to Kyiv ought to go on.',
  },
  {
    name: 'as-long-as-needed',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `as_long_as|for_as_long_as|while ~1 <UA> ~1 needs|need|wants|asks +8 will|shall|would ~1 get|receive|have|send|supply|deliver|support|provide|arm`,
      `until ~1 <UA> ~1 has|have|wins|win|prevails ~1 won|prevailed|victory? +8 ${FLOW} of ~1 ${GOODS}`,
    ],
    accept: 'As long as Ukraine needs shells, Ukraine will get shells.',
    reject: 'As long as Ukraine needs rain, farmers will wait.',
  },
  {
    name: 'weapons-handed-over',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'hand|give|gives|giving|provide|providing|supply|supplying|send|sending|deliver|delivering ~1 <UA> ~3 long_range ~2 weapons|missiles|drones ~1 it|they|he|we needs|need|asks|asked|requires|require',
      'finance|financing|fund|funding|buy|buying|pay_for|paying_for|order|ordering ~3 long_range ~1 drones|weapons|missiles ~2 <UA>|so_that|for',
      'promise|promises|promised|promising|pledge|pledged|offer|offered|vow|vowed <UA> ~2 rockets|missiles|guns|shells|drones|weapons|howitzers|tanks|jets|interceptors|ammunition|planes',
      '<UA> s? ~1 armaments|weaponry|rearmament|arms_purchases|weapons_purchases',
      'armaments|weaponry|rearmament for|of ~1 <UA>',
      'mission|command|centre|center|headquarters in? ~1 wiesbaden',
      'train|trains|training ~2 and ~1 equip|equips|equipping ~3 <UA>',
      'ease|easing|relax|relaxing|loosen|loosening|lift|lifting ~3 rules|ban|restrictions|law|limits ~2 on|for ~2 re_exporting|re_export|re_exports|exporting|exports|export ~3 arms|weapons|ammunition|materiel|<UA>',
      'european_peace_facility|peace_facility|epf',
      'money|taxpayers|budget|funds ~1 now? ~1 buys|finances|pays_for ~3 missiles|drones|weapons|guns|howitzers|shells',
      'strengthening|bolstering|beefing_up|equipping|modernising|modernizing|reinforcing of? ~1 <UA> s? ~1 army|armed_forces|military|forces|defences|defenses',
    ],
    accept: 'Ottawa promised Kyiv the rockets.',
    reject: 'Ottawa promised Kyiv the moon.',
  },
  {
    name: 'left-without',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'leave|leaves|leaving|left ~1 <UA> ~1 without|short_of ~4 ammunition|shells|weapons|arms|interceptor|interceptors|air_defence|air_defense|missiles|patriots|cover',
      `${GOODS} ~3 stuck|held_up|gathering_dust|languishing|stalled|rusting|sitting ~2 in|at|since|for|on`,
      'strip|strips|stripping|strip_out|slash|slashing|zero_out|axe|axing|claw_back ~2 money|funds|funding|aid|billions|credits ~2 for ~1 <UA> s? ~2 weapons|arms|army|military|defence|defense',
      `exports|export|sales|sale|re_export|re_exports|transit of ~2 ${ARMS}|howitzers|shells that|which ~5 <UA>`,
    ],
    accept: 'She blamed them for leaving Ukraine without a single interceptor.',
    reject: 'She blamed them for leaving Ukraine without a goodbye.',
  },
  {
    name: 'no-more-of-it',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${STOPPING} ~3 arms|weapons|military|lethal ~1 aid|supplies|deliveries|shipments|assistance|flow ~2 to? ~1 <UA>? ~3 would|is|was|will|could|must ~4 contribution|step|way|path|key|condition|precondition|prerequisite|basis|road ~4 peace|settlement|talks|truce|ceasefire|solution`,
      `dependent|conditional|contingent|depends|depend|hinges ~1 on|upon ~9 end|halt|stop|cessation|freeze|suspension|ban ~9 arms_supplies|arms_deliveries|weapons_supplies|weapons_deliveries|military_aid|arms|weapons`,
      `instead_of|rather_than|in_place_of buying|sending|giving|spending|delivering|shipping|financing|paying_for ~4 ${GOODS}`,
      `instead_of|rather_than|in_place_of|in_lieu_of yet|ever|still? more|another|further|new|fresh|additional ${GOODS}`,
      'not|no ~1 one|single ~9 will|would|shall ~1 go|be_sent|be_delivered|be_given|be_handed_over ~2 to ~1 <UA>',
      `no|none ~3 ${GOODS} +3 will|would|shall go|be_sent|be_delivered|be_given|be_handed_over ~2 to ~1 <UA>`,
      'pumping|flooding|stuffing|pouring of ~3 weapons|arms|weaponry ~2 into|to',
      'weapons|arms|aid|deliveries|supplies ~8 delay|delays|delaying|postpone|postpones|put_off|puts_off ~2 inevitable|defeat|end',
      'arms|weapons|deliveries|supplies|arming ~6 complicit|accomplices|accomplice|co_belligerents',
      'enough weapons|arms|ammunition enough',
      'weapons|arms|money|aid|billions ~1 for|to ~2 corrupt|neo_nazi|nazi|criminal|bandit ~1 regime|junta|clique|government',
      `no ~1 urgency|need|hurry|rush|appetite ~1 for|about|to ~4 ${GOODS}`,
      `time|moment not ~1 ripe|right ~2 for|to ~1 deliver|delivering|send|sending|supply|supplying|hand_over ~4 ${GOODS}`,
      `${GOODS} +2 which|that he|she|they|it|we ~1 would|will|wants_to stop|end|halt|block|scrap|suspend`,
      'stocks|stockpiles|arsenals|depots|inventories|warehouses ~3 too low|thin|depleted|empty|small ~2 to|for ~6 arm|arming|give|share|spare|send|sending',
      'does|do|will|would|can|shall not ~1 send|supply|deliver|sell|export ~2 arms|weapons|ammunition ~1 to ~1 anyone|anybody|belligerents|warring|nobody|<UA>',
    ],
    accept: 'Instead of buying shells for Kyiv the state would build roads.',
    reject: 'Instead of buying milk for the cat the state would build roads.',
  },
  {
    name: 'without-western-arms',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      'without ~2 western|american|foreign|nato ~1 arms|weapons|aid|support ~4 over|ended|end|finished|collapse|fall ~3 weeks|days|months|long_ago|hours',
      'those|countries ~2 who|that|which deliver|deliver_them|supply|supply_them|send|send_them ~4 accomplices|complicit|co_belligerents|criminals',
    ],
    accept: 'Without Western arms it would all be over in two weeks.',
    reject: 'Without Western music it would all be dull.',
  },
];
