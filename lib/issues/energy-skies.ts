import type { IssueRule } from '../model/issue';

/** Sparing power plants, the sky over cities and the cold as words for a halt of such strikes. */
export const energySkies: readonly IssueRule[] = [
  {
    name: 'skies-spared',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'silence|truce|ceasefire|quiet ~1 in|for|of the? sky|skies|air|energy_sector|energy',
      'no missiles|drones|bombs|strikes ~4 at|on|against ~2 civilian|energy|critical ~1 infrastructure|facilities|targets|sites',
      'spare|spares|spared|sparing ~4 energy|power|ports|grid|substations|heating|civilian_infrastructure|power_plants|electricity',
      'order|command|instruction|instructions ~2 to ~1 spare|stop_hitting|not_hit|refrain|halt|cease ~4 energy|power|infrastructure|grid',
      'not|stop|refrain|abstain ~3 fire|firing|strike|striking|bomb|bombing|hit|hitting ~4 during|in|through|because_of ~2 cold|frost|winter|freeze|heating_season|extreme_cold',
      'begin|begins|start|starts|starting|beginning with ~1 energy|energy_sites|energy_and_infrastructure|infrastructure|power_plants',
      'local|localised|localized|temporary|limited ~1 halt|truce|ceasefire|ceasefires|pause ~8 plant|power_line|line|repair|repairs|repaired|zaporizhzhia|znpp|iaea',
    ],
    accept: 'He proposed silence in the sky.',
    reject: 'He proposed a walk in the park.',
  },
  {
    name: 'order-obeyed',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      'end|halt|stop to ~1 attacks|strikes ~2 on|against ~2 our|the|ukrainian? ~1 heating|energy|grid|power ~6 first|good|sign|step|welcome|start',
      'order|command ~4 spare|stop|cease|halt|refrain ~3 energy ~6 carried_out|observed|in_force|obeyed|kept|fulfilled|valid',
      'kept|keep|keeps|honoured|honored|stuck_to ~3 word|promise|part|side ~3 not_to_hit|not_to_strike|on_energy|oil_depots|energy_truce|refineries',
    ],
    accept: 'The order to spare energy facilities is being carried out.',
    reject: 'The order to spare the horses is being carried out.',
  },
  {
    name: 'energy-stays-a-target',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      'retaliation|retaliatory|strikes|attacks ~6 energy|power|fuel ~6 will|would continue|go_on|not_stop|be_continued',
      'energy|power|fuel ~5 feeds|feed|supplies|powers|serves ~3 army|military_industrial|defence_industry|war ~4 target|targets|continue|legitimate',
    ],
    accept: 'Retaliation against the energy that feeds the army would continue.',
    reject: 'Rain against the windows would continue.',
  },
  {
    name: 'a-lamp-left-on',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: ['left|light|lamp on ~1 in ~2 dark'],
    accept: 'He saw a lamp left on in a dark street.',
    reject: 'He saw a lamp in a street.',
  },
];
