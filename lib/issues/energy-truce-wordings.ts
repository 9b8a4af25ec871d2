import type { IssueRule } from '../model/issue';
import { BLOWS, ENERGY_SITES, HITTING, SITES, STRIKES } from './energy-sites';
import { TRUCE } from './words';

const PLANTS = `${ENERGY_SITES}|${SITES}|plants`;

const PAUSED =
  'energy_truce|energy_ceasefire|energy_moratorium|moratorium|energy_pause|air_truce|truce_on_energy';

const SPARE = 'leave|leaves|spare|spares|stop|stops|halt|halts|touch|hit';

/** Sparing the lights, wanted, refused or offered for a like return. */
export const energyTruceWordings: readonly IssueRule[] = [
  {
    name: 'halted-or-offered',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `keep|keeping|stay|staying ~2 fire|fighting|shells|drones|weapons|away|clear ~2 from|of|away_from ~3 ${PLANTS}|power_lines`,
      `${PLANTS} ~6 declared|made|be|considered ~1 off_limits|untouchable|out_of_bounds|no_go|immune|inviolable`,
      `refrain|abstain|desist ~2 from ~2 ${BLOWS}|${HITTING} ~4 ${PLANTS}`,
      `${STRIKES} ~8 ${PLANTS} ~3 were|was|have_been|has_been|had_been|been|are|is|will_be|would_be ~1 halted|suspended|stopped|paused|ceased|put_on_hold|frozen`,
      `propose|proposes|proposed|offer|offers|offered|suggest|suggested|agreed|ready|accept ~6 to|on? ~1 stop|halt|end|cease|suspend|pause|stopping|halting|suspending|pausing ~3 ${BLOWS}|${HITTING} ~4 ${PLANTS}`,
      `${PLANTS} ~4 covered|protected|spared|included|listed ~2 by|under|in ~3 moratorium|ban|pause|truce`,
      `day|days|night|nights|week|weeks|month without ~2 ${HITTING}|${BLOWS} ~6 power|${PLANTS}`,
      `moratorium|energy_truce|energy_ceasefire +14 keep|stick|adhere|hold|abide|extend|prolong|renew ~1 to|by? it|this|them`,
      `keep|keeping|take|taking|leave|leaving|remove|removing|strike ~4 ${PLANTS} ~2 off|out_of ~2 list|lists|targets|target|war|crosshairs|line_of_fire`,
      `mutual|reciprocal|joint|complete|immediate ~1 stop|halt|end|suspension|cessation ~1 to|of|on|in ~2 ${BLOWS} ~4 ${PLANTS}`,
      `no ~2 civilian|civilians|child|family ~3 should|must|ought ~3 dark|cold|freeze`,
    ],
    accept: 'Strikes on energy sites were halted until February.',
    reject: 'Works on energy sites were halted until February.',
  },
  {
    name: 'one-for-the-other',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'energy|power|light for|in_exchange_for|in_return_for|against energy|power|light',
      `they|he|<RU>|<UA>|you|kyiv|moscow ~1 ${SPARE} ~3 ${PLANTS} ~2 +1 and|then|so? we|they|you|moscow|kyiv|russia|ukraine ~2 ${SPARE}`,
      `they|he|you|<RU>|<UA> ~1 leave|leaves ~6 alone|in_peace|be +2 we|they|you ~2 leave|spare|stop|will`,
      `lights|electricity|turbines|heating|heat|refineries|substations|boiler_houses|grid ~4 left|burn|burning|undisturbed|turn|run|on|holiday|rest|peace|breather ~4 if|once|when|provided|in_exchange|in_return`,
      `no ~1 more ~1 drones|strikes|attacks +10 ${PLANTS} ~3 left|spared|alone|in_peace`,
      `reciprocity|mutuality|symmetry +10 ${PLANTS}`,
    ],
    accept: 'Energy in exchange for energy, he said.',
    reject: 'Energy is dear in winter, he said.',
  },
  {
    name: 'one-sided-truce',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `drones|missiles|rockets ~3 keep|continue|will|would|shall to? ~1 visiting|visit|burning|burn|reach|reaching|hitting|hit|strike|striking|find ~4 ${ENERGY_SITES}`,
      `${PAUSED} ~3 suits|suited|suit|serves|served|serve|benefits|benefit|favours|favour|helps|help|profits ~1 only|no_one_but|nobody_but|just|solely ~2 <UA>|<RU>|enemy|one|kyiv|moscow`,
      `${PAUSED} ~3 only|solely|merely ~2 suit|suits|serve|serves|benefit|benefits|help|helps|give|gives`,
      `no ~2 right to ~2 ask|beg|complain|whine|demand|expect ~3 mercy|pity|respite|truce|pause`,
      `hit|struck|attacked|shelled|bombed ~6 ${PLANTS} ~2 have|has no ~1 right`,
      `${PLANTS} ~5 destroyed|knocked_out|wiped_out|razed|crippled|flattened|annihilated|finished_off ~2 before|by|for|once|entirely|completely`,
      `no ~1 reason|need|point|sense|grounds ~1 to|in ~1 spare|sparing|halt|stop|stopping|halting ~4 ${PLANTS}|${BLOWS}`,
    ],
    accept: 'An energy truce would suit only Kyiv.',
    reject: 'An energy bill would suit only Kyiv.',
  },
  {
    name: 'blows-defended',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      `power|energy|electricity|grid|heating ~1 system|grid|network|sector|supply|industry? ~4 brought|bring|driven|pushed ~2 to ~1 collapse|its_knees|standstill|ruin`,
      `plunge|plunged ~3 in|into ~1 darkness|dark`,
      `leave|left|keep|kept ~3 in_darkness|in_the_dark|without_power|without_light|without_heat|without_heating|without_electricity`,
      'blackouts|blackout|darkness|outages ~4 will|shall ~1 go_on|continue|get_longer|get_worse|deepen',
      `nothing|not ~1 shameful|wrong|criminal|illegal|unlawful|immoral about|in|with ~2 ${HITTING}|${BLOWS} ~4 ${PLANTS}`,
      `${STRIKES} ~6 ${PLANTS} ~2 that|which|serving|supplying|feeding|powering|supporting ~4 arms|military|defence|defense|industry|complex|army|factories`,
      `${PLANTS} ~2 that|which ~1 feed|feeds|serve|serves|supply|supplies|power|powers|support ~4 arms|military|defence|defense|industry|complex|army|factories`,
    ],
    accept: 'There is nothing shameful about striking substations.',
    reject: 'There is nothing shameful about building substations.',
  },
  {
    name: 'fires-and-repairs',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `${TRUCE} in_the_air|in_the_sky +2 at_sea +2 land|ground`,
      `${TRUCE} in_the_air|in_the_sky +2 land|ground`,
      `${TRUCE} on|at ~1 land|ground|sea +3 air|sky`,
      `intelligence|targeting|targeting_data|satellite_data|range|help|missiles ~3 for|on|against|to ~3 strikes|attacks|hit|strike|hitting|striking ~6 refineries|refinery|oil|energy|depots`,
      `<UA> ~1 strikes|attacks|drones|drone|raids|missiles|hits ~4 reach|reaches|hit|on|at|against|that ~3 <RU>? ~1 refineries|refinery|oil_depots|oil_terminals|oil|energy|depots ~2`,
      'pause|truce|ceasefire|window at|around|near ~3 plant|station ~4 repair|repairs|mend|fix|reconnect|restore',
    ],
    accept: 'They share intelligence for strikes on refineries.',
    reject: 'They share bread with the refinery workers.',
  },
];
