import type { IssueRule } from '../model/issue';
import { FORCES, SENDERS } from './troop-words';

const MEN = `${FORCES}|peacekeeping|personnel|officers|crews|force|mission|presence|bundeswehr`;

const PEACE =
  'peace|ceasefire|cease_fire|truce|agreement|mandate|settlement|guns|consent|parliament|bundestag';

const YES = 'take_part|join|participate|contribute|be_there|go|be_sent|be_deployed|be_stationed|be_posted';

/** Soldiers on the ground in further wordings, and what their coming waits for. */
export const foreignTroopsTerms: readonly IssueRule[] = [
  {
    name: 'uniforms-there',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `${SENDERS} ~1 personnel|officers|crews|company|companies ~4 on_the_ground|on_ukrainian_soil|in_ukraine`,
      `${FORCES}|personnel ~1 on_the_ground ~2 <UA>`,
      `post|posts|posting|billet|billeting|quarter|quartering|garrison|garrisoning ~3 ${FORCES}`,
      `have|having|see|seeing|keep|keeping ~1 ${FORCES} ~1 there|on_the_ground|on_site`,
      `contingent|force|brigade|battalion|division|mission ~1 along|near|behind|west_of|east_of|on ~1 dnipro|dnieper|polish_border|lviv|odesa`,
      `our|its|their|his troops|soldiers ~1 in|on ~1 <UA>|ukrainian_soil|ukrainian_territory`,
      `multinational ~1 division|brigade|corps|battalion ~3 <UA>`,
      `notion|idea|plan|proposal|concept of ~2 contingent|peacekeeping_force|peace_force|multinational_force|reassurance_force`,
      `${FORCES} ~1 readied|earmarked|assembled|kept_ready|on_standby ~2 for ~1 <UA>`,
    ],
    accept: 'British personnel should be on the ground in Ukraine.',
    reject: 'British personnel should be paid in full.',
  },
  {
    name: 'ready-to-stand-there',
    kind: 'position',
    pole: 'for',
    patterns: [
      `not ~1 alien|averse|opposed|hostile|closed|allergic to ~3 contributing|sending|joining|taking_part|deploying|deployment ~5 ${MEN}`,
      `${FORCES}|force +10 how +1 not +1 whether|if`,
      `force|mission|contingent without ~2 bundeswehr|us|germany|germans|french|british|poland|europeans|america|americans ~3 unthinkable|inconceivable|impossible|unimaginable`,
      `peacekeepers|peacekeeping|mission|${FORCES} +10 idea|plan|proposal|notion|step ~2 i|we|he|she|which|that ~2 support|back|welcome|endorse|applaud|favour|favor`,
      `clear|clears|cleared|approve|approves|approved|authorise|authorised|authorized|endorsed|ordered the dispatch|deployment|sending of ~3 ${FORCES}`,
      `${FORCES} +6 advocated|favoured|recommended|urged|advocates|favours|recommends taking_part|participation|joining`,
    ],
    accept: 'A force without the Bundeswehr is unthinkable.',
    reject: 'A party without music is unthinkable.',
  },
  {
    name: 'come-what-may',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `contingent|contingents|force|soldiers|troops|peacekeepers ~1 should|must|will|would|shall ~1 deploy|go|be_deployed|be_sent|stand|be_stationed +2 whether|regardless|no_matter|even_if|come_what_may|irrespective`,
    ],
    accept: 'A European contingent should deploy whether the Kremlin likes it or not.',
    reject: 'A European contingent should deploy next week.',
  },
  {
    name: 'troops-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${MEN} +14 ${YES} ~1 once|if|after|when|provided|only|as_soon_as ~6 ${PEACE}`,
      `${FORCES}|bundeswehr ~1 can|could|may|might|would ~1 be? stationed|sent|deployed|posted|go|take_part|join ~4 when|once|if|after|provided|as_soon_as`,
      `posted|deployed|stationed|sent|dispatched ~1 there|in_ukraine|to_ukraine|in ~3 after|once|when|only ~6 ${PEACE}|riksdag|sejm|congress`,
      `if ~8 ${PEACE}|backstop +12 bundeswehr|${FORCES} ~1 can|could|may|might|will|would ~1 take_part|join|go|be_sent|participate|be_deployed`,
      `${FORCES} +24 not ~1 otherwise`,
      `no ~1 ${SENDERS} ~1 officer|soldier|soldiers|troops|unit|boots ~6 unless|until|without ~6 asked|mandate|${PEACE}|request|backstop`,
      `only under|with ~2 blue_helmet|blue_helmets|un_flag|un_mandate|united_nations_mandate|security_council_mandate`,
      `${FORCES} ~4 for ~1 <UA> ~1 once|after|when ~2 peace|ceasefire|truce`,
    ],
    accept: 'Our brigade could be stationed near Kyiv when the Poles agreed to come too.',
    reject: 'Our brigade could be stationed near Rome.',
  },
  {
    name: 'none-of-ours',
    kind: 'position',
    pole: 'against',
    patterns: [
      `western|foreign|nato|european|allied ~1 ${FORCES} ~1 must|should|shall|may|can|will not|never ~2 come|enter|appear|set_foot|turn_up|show_up`,
      `crews|${FORCES} +10 not|never ~1 set_foot ~2 <UA>`,
      `not with|by ~2 ${SENDERS} ~1 ${FORCES} ~3 stationed|there|deployed|on_the_ground`,
      'no ~1 foreign|nato|western ~1 bases|base',
      `deployment|mission|contingent|${FORCES} ~3 would|will|could ~1 overstretch|overstrain|overwhelm|overburden ~3 bundeswehr|army|forces|military|capacities`,
      `${FORCES} +6 want|wants|wanted|have|has none|no_part of ~1 it|this|that`,
      `diplomats|negotiators|mediators|doctors rather_than|not|and_not|instead_of ~1 gunners|soldiers|troops|battalions|tanks`,
    ],
    accept: 'He spoke of no foreign bases.',
    reject: 'He spoke of no foreign music.',
  },
  {
    name: 'they-would-be-targets',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `if ~4 ${FORCES} ~1 appear|appears|turn_up|show_up|arrive|come|enter|are_sent|are_deployed +26 targets|target|destroyed|destruction`,
    ],
    accept: 'If any troops appear there, they will be targets.',
    reject: 'If any troops appear there, they will be fed.',
  },
  {
    name: 'contingents-are-a-danger',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      `danger|threat|risk|menace of ~2 western|nato|european|foreign|british|french|german ~1 ${FORCES}`,
    ],
    accept: 'The danger of Western contingents near Odesa is plain.',
    reject: 'The danger of wild animals near Odesa is plain.',
  },
  {
    name: 'troops-at-whose-cost',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `who will|would pay ~2 for ~3 ${FORCES}`,
      'mission|programme|program ~1 to ~1 arm|train|equip|coordinate|supply',
    ],
    accept: 'Who would pay for such troops?',
    reject: 'Who would pay for such lunches?',
  },
];
