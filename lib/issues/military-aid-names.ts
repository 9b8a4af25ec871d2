import type { IssueRule } from '../model/issue';
import { ARMS, SYSTEMS } from './words';

/** What else an army is given, where Ukraine is named as the one who gets it. */
export const KIT =
  'guns|rifles|radars|batteries|launchers|equipment|kit|gear|materiel|materials|hardware|vehicles|armour|armor|bombs|mines|mortars|grenades|cannons|drones|planes|helicopters|missiles|munitions|interceptors|guns_and_shells';

/** Military aid by all its names. */
export const militaryAidNames: readonly IssueRule[] = [
  {
    name: 'aid',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'military|weapons|arms|lethal|defence|defense ~1 aid|assistance|support|deliveries|supplies|shipments|packages|package for|to|of ~1 <UA>',
      'weapons|arms|ammunition|weaponry|tanks|jets|shells|air_defence|air_defense ~1 for|to ~1 <UA>',

      'package|packages|tranche|batch|consignment|shipment|load ~1 of ~3 materiel|equipment|hardware|kit|gear|weapons|arms|ammunition|vehicles|munitions',
      'defence|defense|military ~1 materiel|material|hardware|kit|gear',
      'defence|defense|military|weapons|arms|lethal|patriot ~1 package|packages|tranche|consignment|shipments|donation',
      'means|tools|wherewithal|instruments|systems to ~1 defend|shoot_down|shoot|intercept|protect|repel|fight|resist',
      'interceptors|interceptor|glide_bombs|jammers|radars|minesweepers|mine_clearance|demining_vehicles|bridging',
      'artillery|mortar|155mm|tank|million|thousand ~1 rounds',
      'drone|drones ~2 deal|coalition|co_production|production ~3 <UA>',
      'priority|prioritised prioritized ~1 ukraine ~1 requirements|list',
      'steel_porcupine|porcupine_strategy|steel_hedgehog',
      'army|armed_forces of ~1 800000|800|700|600',

      'funding|bankrolling|paying_for ~3 ukraine|kyiv|war|conflict',
      'financing|financing_of ~3 war|conflict|army|weapons',
      `${KIT} ~2 for|to|in ~1 <UA>`,
      'package|packages|tranche|tranches|gifts|donations|delivery|deliveries|supply|supplies|shipments|transfers|exports|weapons_exports ~1 for|to ~1 <UA>',
      `${KIT} <UA>|they|it needs|need|needed`,
      'ammunition|shell|shells|drone|artillery scheme|initiative|programme|program|coalition|project',
      'cluster munitions|bombs|shells',
      's_300|s_300_s|s_200|s_200_s|hawk_systems|crotale|skynex|bmp|t_72|t_72_s|su_25|su_25_s',
      'interceptors|interceptor_missiles|interceptor_drones|batteries|battery ~4 <UA>',
      'patriot|air_defence|air_defense|missile battery|batteries',
      'military|defence|defense ~1 needs of <UA>',
      'army|military stores|stocks|depots|stockpiles ~3 <UA>',
      `billion|million|euros|dollars|funds|money for|in ~3 drones|army|${ARMS}`,
      'western|military|nato ~1 hardware|equipment',
      'jets|rockets for|to ~1 <UA>',
      'ukraine|kyiv|ukrainians militarily',
      'us|american|western|german|british|european ~1 aid|assistance|weapons|arms|arms_deliveries',
      'military|defence|defense|lethal|security|weapons|arms ~1 aid|assistance|support|help|package|packages|deliveries|delivery|supplies|supply|shipments|shipment|funding|equipment|donations',
      'aid|assistance|help|support|backing to|for ~1 ukraine|kyiv|ukrainians|ukrainian',
      'aid bill|package|packages|tranche',
      'weapons|weaponry|arms|ammunition|munitions|shells|bullets|bullet|artillery',
      'air|missile defence|defense|defences|defenses systems|system?',
      SYSTEMS,
      'arming|armament|militarisation|militarization|rearming|rearmament of? <UA>|kiev|the_kiev|the_kyiv',
      'lend_lease|purl|training_mission',
      'militarisation|militarization ~2 ukrainian|ukraine',
      'aid',
    ],
    accept: 'He asked for more air defence.',
    reject: 'The nurse gave first help.',
  },
  {
    name: 'held-shipments',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: ['shipments|deliveries'],
    accept: 'Some shipments had been held back.',
    reject: 'Some ships had been held back.',
  },
  {
    name: 'defend-itself',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: [
      '<UA> ~12 ability|able|capability|capacity|means|capable to|of ~1 defend|defending itself|themselves',
    ],
    accept: 'Ukraine must have the means to defend itself.',
    reject: 'The accused has the right to speak for himself.',
  },
];
