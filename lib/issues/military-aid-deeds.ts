import type { IssueRule } from '../model/issue';
import { KIT } from './military-aid-names';
import { AID, ARMS, SYSTEMS } from './words';

/** Arming, its end, and standing by or abandoning Ukraine. */
export const militaryAidDeeds: readonly IssueRule[] = [
  {
    name: 'arm',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'taurus|system|battery|patriot|howitzers ~6 be|been|being ~1 handed_over|delivered|sent|supplied|given|transferred|shipped',

      'deliver|delivers|delivering|send|sends|sending|provide|providing|supply|supplying|give|giving|produce|procure|buy|donate|ship ~5 rounds|howitzers|vehicles|helicopters|aircraft|planes|interceptors|batteries|radars|atacms|scalp|storm_shadow|missiles',
      'approve|approves|approving|clear|clearing|authorise|authorize|green_light|release|releasing|unblock ~3 taurus|atacms|patriots|f_16_s|missiles ~2 for ~1 <UA>',
      'gives|give|giving|spends|spend|spending|devote|devotes|allocate|allocates|earmark|earmarks|donate|donates|set_aside|contribute|contributes ~12 weapons|arms|ammunition|air_defence|air_defense|weaponry|shells|drones|military ~2 to|for ~1 <UA>',
      'give|gives|giving|let|letting|get ~1 <UA> ~1 have? ~2 taurus|atacms|patriots|f_16_s|gripens|mirages|leopards|storm_shadow',
      'continue|continues|keep|keep_on|go_on|carry_on ~1 arming|equipping|supplying|to_arm|to_supply|to_equip|sending ~2 <UA>|arms|weapons',
      'stock|stocking|fill|filling|replenish|replenishing|top_up|restock ~2 <UA> ~2 arsenal|arsenals|stocks|stockpiles|depots',

      'arm|arms|arming|armed|rearm|rearming|equip|equipping|re_arm ~1 <UA>|kiev_regime|kyiv_regime',
      `send|sends|sending|sent|supply|supplies|supplying|deliver|delivering|provide|providing|donate|donating|sell|selling|give|giving|ship|shipping|buy|buying|pump|pumping|transfer|flood|pour|pouring ~6 ${ARMS}|${SYSTEMS}|bullets|systems|taurus`,
      `finance|financing|fund|funding|pay|pays|paying|paid ~1 for? ~3 ${SYSTEMS}|${ARMS}`,
      '<UA>|it|country|they ~3 be|been|being armed|equipped|supplied',
      `give|gives|giving|gave|hand|handing|get|gets|getting|provide|providing|send|sending|supply|supplying|offer|deliver|ensure|has|have|had|must|should|got ~2 <UA>|them|it|ukraine_with|kyiv_with ~3 everything|whatever|what|all|anything|equipment|tools|means|weaponry ~1 it|they|he|ukraine|kyiv|our_army ~1 need|needs|needed|require|requires|asked`,
      `get|gets|getting|got|give|giving|provide|send|sending|supply ~1 <UA>|them|it ~2 ${KIT}`,
      'weapons|arms|ammunition|makers|manufacturers ~4 export|exporting|exports ~4 to ~1 <UA>',
      `hand_over|handing_over|handed_over|hand|handing|transfer|donate ~3 ${SYSTEMS}|${ARMS}`,
      'tanks|jets|weapons|shells|batteries|patriots|leopards|gripens|mirages ~3 be|been|being handed_over|handed|delivered|sent|supplied|given|transferred|shipped',
      `part|parts|parted|parting with ~2 ${SYSTEMS}|s_300_s|s_300 and ~2 ${SYSTEMS}`,
      `part|parts|parted|parting with ~4 ${SYSTEMS}|batteries|battery|missiles|weapons|s_300|launchers`,
      '<UA>|it|they|country ~4 get|gets|receive|receives|have|got ~2 what|everything|whatever|all ~2 need|needs|needed',
      'pay|paying|pays|paid ~1 for ~4 weapons|arms ~4 <UA>',
      'finance|financing|fund|funding|arm ~2 <UA> ~1 army|forces|military',
      'weapons|arms ~2 flow|flowing|keep_flowing|pouring_in',
      'pump|pumping ~2 weapons|arms',
      'train|trains|training|trained ~2 ukrainian ~1 troops|soldiers|pilots|forces?',
      'flow|supply|supplies|delivery|deliveries|shipments of ~1 weapons|arms|ammunition|tanks',
      'support|supporting|back|backing|stand_by|help|helping ~2 ukraine|kyiv|ukrainians ~6 militarily',
      'stand|standing|stood|support|supporting|help|helping|back|backing ~2 ukraine|kyiv|ukrainians ~4 long_as|it_takes|defend|fight|win',
      'help|support|all_the_help we can',
    ],
    accept: 'We will send tanks to the front.',
    reject: 'They sent letters home.',
  },
  {
    name: 'cut-off',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'stop|stops|stopped|stopping|end|ends|ended|ending|halt|halts|halted|halting|cease|ceases|ceased|suspend|suspending|freeze|freezing ~1 arming|supplying|equipping|financing|bankrolling|feeding ~2 <UA>|war|weapons|arms',
      'cut|cutting|choke|choking ~1 <UA> ~1 off ~3 weapons|arms|aid|supplies|ammunition',
      'pull|pulling|yank|yanking ~1 plug ~2 on|from ~2 aid|<UA>|weapons|support',
      'pause|freeze|suspension|cutoff|cut_off|moratorium|halt ~1 in|on|of|to ~2 military|arms|weapons|lethal ~1 aid|deliveries|shipments|supplies|assistance|support|exports',

      `starve|starves|starved|starving|deprive|depriving|strip|stripping ~1 <UA> ~1 of ~3 ${AID}|ammunition|support|help|means`,
      'shut|shutting|turn|turns|turned|turning|choke|choking|switch|switching ~1 off ~2 supply|supplies|flow|tap|taps|deliveries|spigot ~4 ukraine|kyiv|weapons|arms|aid|west',
      'shut|shutting|turn|turns|turned|turning|choke|choking|switch|switching ~1 off ~2 supply|flow|tap|deliveries ~1 of|to weapons|arms|ukraine|kyiv',
      'tap|flow|supply of ~2 weapons|arms ~3 turned|shut|switched|cut off',
      'arms|weapons embargo|blockade',
      'kill|killing|bury|burying|wind|winding ~1 down? ~2 ammunition|shell scheme|initiative',
    ],
    accept: 'Starving Ukraine of shells brings no peace.',
    reject: 'Starving the fire of oxygen puts it out.',
  },
  {
    name: 'support',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    deed: true,
    patterns: [
      'support|supporting|supports|back|backing|stand_with|stand_by|standing_by|standing_with ukraine|kyiv|ukrainians',
      'continue|continues|keep|keeps|pledge|pledges|pledged|promised|vowed|committed|ready to|on support|supporting|backing ukraine|kyiv',
    ],
    accept: 'We will go on supporting Ukraine.',
    reject: 'We will go on supporting the arts.',
  },
  {
    name: 'abandon',
    kind: 'topic',
    pole: 'against',
    quiet: true,
    patterns: [
      'abandon|abandons|abandoning|forsake|forsaking|desert|deserting|give_up_on|walk_away_from ~1 ukraine|kyiv|ukrainians',
    ],
    accept: 'Abandoning Ukraine now would be a mistake.',
    reject: 'Abandoning the house was a mistake.',
  },
];
