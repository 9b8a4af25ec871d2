import type { IssueRule } from '../model/issue';
import { ENERGY_SITES, HITTING } from './energy-sites';
import { TRUCE } from './words';

const HALT = `halt|pause|moratorium|stop|freeze|${TRUCE}`;

const SITES = `${ENERGY_SITES}|thermal_plants|nuclear_sites`;

const DEAL = 'deal|agreement|truce|promise|word|accord';

const IF = 'if|once|provided|when|as_soon_as|on_condition|only|unless';

/** Barrages on power plants, pleas to spare them and a halt on terms, as spokesmen word them. */
export const energyTruceNews: readonly IssueRule[] = [
  {
    name: 'barrages',
    kind: 'topic',
    pole: 'against',
    patterns: [`barrage|barrages|onslaught|salvo|salvos|assault|assaults|wave ~4 ${SITES}`],
    accept: 'He condemned the barrage on thermal plants.',
    reject: 'He condemned the barrage of questions.',
  },
  {
    name: 'asked-not-to-hit',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `ask|asks|asked|urge|urges|urged|beg|begged|implored|told|request|requested ~6 not to ~1 hit|strike|bomb|attack|shell|target|touch ~4 ${SITES}`,
    ],
    accept: 'He had asked his counterpart not to hit the power plants.',
    reject: 'He had asked his counterpart not to visit the power plants.',
  },
  {
    name: 'dark-serves-a-purpose',
    kind: 'position',
    pole: 'against',
    patterns: [
      'blackouts|blackout|outages|darkness ~4 serve|serves|served ~3 purpose|aim|military|goal',
      `right|entitled|free to ~1 hit|strike|attack|target|continue_hitting|${HITTING} ~4 ${SITES}`,
    ],
    accept: 'Blackouts served a military purpose, he said.',
    reject: 'Blackouts served as an excuse for bakers, he said.',
  },
  {
    name: 'halt-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `moratorium|energy_truce|energy_ceasefire ~1 could|can|may|might|would|will ~1 be? ~1 extended|prolonged|renewed|resumed|resume|continue ~2 ${IF}`,
      `agree|agrees|agreed|accept|join|observe ~2 on_condition|provided|only_if ~8 ${HALT} ~4 ${SITES}`,
    ],
    accept: 'The moratorium could be extended once Kyiv ended its violations.',
    reject: 'The moratorium could be extended.',
  },
  {
    name: 'order-in-force',
    kind: 'position',
    pole: 'for',
    patterns: [
      `order|command|instruction ~2 not? to ~1 hit|strike|attack|touch|spare ~4 ${SITES} +12 given|being_carried_out|being_obeyed|remained_in_force|remains_in_force|is_in_force|was_in_force|still_in_force|stands`,
    ],
    accept: 'The order not to hit power plants remained in force.',
    reject: 'The order not to sell power plants remained in force.',
  },
  {
    name: 'damage-told',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `drone|drones|missile|missiles|rockets|debris had|have|has ~1 hit|struck|damaged|set ~4 ${SITES} ~1 facility|facilities|plant|plants|station|stations|substation|depot|depots|terminal|site|sites`,
      `a|the|large|massive fire|blaze ~1 has|had? broke|broken|erupted|started ~3 ${SITES}`,
      `broken|broke|violated|breached|breaking|violating ~2 ${DEAL} ~1 by|with ~1 ${HITTING} ~3 ${SITES}`,
    ],
    accept: 'Drones had hit a power plant in the night.',
    reject: 'Drones must not hit the plant.',
  },
];
