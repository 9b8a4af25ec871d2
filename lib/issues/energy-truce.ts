import type { Issue } from '../model/issue';
import { ENERGY, TRUCE } from './words';

/** Blows at a target, as noun and as verb. */
const BLOWS =
  'missile|missiles|rockets|bombs|strike|strikes|attack|attacks|hit|hits|shelling|bombing|bombardment|raids|fire|drones';
const HITTING =
  'bombarding|setting_fire_to|burning|striking|hitting|attacking|targeting|bombing|shelling|destroying|going_after';

const LAWFUL = 'lawful|legitimate|legal|military|fair|justified';

export const energyTruce: Issue = {
  id: 'energy-truce',
  label: 'Energy truce',
  proposition: 'Strikes on energy infrastructure should be halted.',
  supportMeans: 'Proposes, accepts or orders a halt to strikes on energy sites.',
  opposeMeans: 'Refuses such a halt, defends such strikes, or says it has lapsed.',
  rules: {
    en: {
      vetoes: [
        'build|building|built|construct|constructing ~6 power|plants|plant',
        'akkuyu|paks',
        'energy prices|bills|imports|market|company|companies',
      ],
      rules: [
        {
          name: 'truce',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'energy truce|ceasefire|cease_fire|moratorium|pause|agreement|deal|halt',
            'energy|power ~2 truce|ceasefire|cease_fire|moratorium',
            `${TRUCE}|moratorium|pause|halt|ban|freeze ~6 ${ENERGY}|facilities|plants`,
            `moratorium on not? ~1 ${HITTING}|${BLOWS} ~3 ${ENERGY}|facilities`,
            'air truce',
            'facilities|infrastructure ~8 halt|pause|moratorium|ban in|on|to strikes|attacks',
            'ceasefire|truce in_the_air|in_the_sky|in_the_skies',
            'protect|protecting|protection|immunity ~3 energy|grid|power_plants|critical_infrastructure',
            `spare|sparing|not_touch|not_to_touch ~4 ${ENERGY}`,
            `leave|leaving ~4 ${ENERGY} ~1 alone|in_peace`,
            `mutual|reciprocal|30_day|thirty_day|partial ~1 moratorium`,
          ],
          accept: 'He proposed a moratorium on strikes against power plants.',
          reject: 'The power of the wind grew.',
        },
        {
          name: 'stop-strikes',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            `hold_off|holding_off|refrain|refraining|halt|halting|stop|stopping|suspend|suspending|end|ending|cease|pause|pausing|avoid|avoiding|give_up ~6 ${BLOWS}|${HITTING}|firing ~6 ${ENERGY}|facilities|kyiv|cities|civilian|nuclear_plant|nuclear_power`,
            `stay_away|staying_away|keep_away|hands_off ~5 ${ENERGY}`,
            `${ENERGY}|facilities ~5 not ~1 be? attack|attacked|hit|struck|strike|targeted|bombed|touched`,
            `not ~2 strike|attack|hit|fire|target|bomb|touch ~6 ${ENERGY}|plants|kyiv|cities|nuclear_plant`,
          ],
          accept: 'They should stop the attacks on the power grid.',
          reject: 'They should stop at the gate.',
        },
        {
          name: 'strikes',
          kind: 'topic',
          pole: 'against',
          patterns: [
            `${BLOWS}|${HITTING}|bomb|target|destroy|burn|cripple ~6 ${ENERGY}|nuclear_plant`,
            'energy|power|electricity|grid|infrastructure ~4 strike|strikes|attack|attacks|hit|targeted|bombed|struck|shelled|legitimate',
            'weaponis*|weaponiz* ~2 winter|cold|energy',
            'plunge*|freeze|freezing ~4 dark|darkness|cold|civilians|to_death',
          ],
          accept: 'The strikes on the grid are a crime.',
          reject: 'Workers went on strike.',
        },
        {
          name: 'lapsed',
          kind: 'position',
          pole: 'against',
          patterns: [
            `${BLOWS} ~6 ${ENERGY} ~4 will|would|shall|must|should|had_to|have_to continue|go_on|intensify|be_stepped_up`,
            'moratorium|truce|pause ~5 expired|lapsed|is_over|was_over|ended|no_longer_in_force|no_longer_in_effect|no_longer_valid|no_longer_applies|run_out',
            `retaliat*|respond|response|answer|reply ~8 ${BLOWS}|${HITTING} ~6 ${ENERGY}`,
            `no|not ~2 agreement|deal|promise|commitment|obligation|intention ~3 spare|stop|halt|refrain ~6 ${ENERGY}|hitting|striking`,
          ],
          accept: 'The moratorium has expired, he said.',
          reject: 'His visa has expired.',
        },
        {
          name: 'violations',
          kind: 'status',
          pole: 'for',
          patterns: [
            'violat*|breach|breached|breaches|breaching|break|breaks|broke|broken|breaking ~6 moratorium|energy_truce|energy_ceasefire',
            `violat*|breach|breached|breaching|break|breaks|broke|broken|breaking ~3 moratorium ~4 ${ENERGY} strikes|attacks|infrastructure|facilities?`,
            'moratorium ~3 violation|violations|breaches|violated|breached|broken',
          ],
          accept: 'Kyiv has broken the moratorium, he said.',
          reject: 'The windows of the power plant were broken.',
        },
        {
          name: 'energy-sites',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'energy infrastructure|facilities|sites|system|sector|facility',
            'power grid|plants|stations|plant',
            'nuclear plant safety',
          ],
          accept: 'The power plants were discussed.',
          reject: 'The plants need water.',
        },
        {
          name: 'strikes-must-end',
          kind: 'position',
          pole: 'for',
          patterns: [
            `${BLOWS} ~6 ${ENERGY} ~9 must|should|has_to|have_to|had_to|need_to ~2 end|stop|cease|not|never|be_halted|be_stopped|be_left|be_avoided|be_excluded|be_outlawed|be_banned`,
            `stop|end|halt ~1 ${HITTING} ~4 ${ENERGY}`,
            `${BLOWS}|bombing ~6 ${ENERGY} ~3 end|stop|cease`,
            `halt|end|stop|truce|ceasefire|moratorium|pause ~6 ${ENERGY} ~6 first|beginning|start|step|opening|breakthrough`,
            `military targets ~3 rather_than|instead_of|than|and_not|not ~4 ${ENERGY}`,
          ],
          accept: 'Attacks on the power grid must stop.',
          reject: 'Attacks on the power grid went on.',
        },
        {
          name: 'lawful-targets',
          kind: 'position',
          pole: 'against',
          patterns: [
            `${ENERGY}|plants|facilities ~6 ${LAWFUL} ~1 target|targets|objective|objectives`,
            `${ENERGY} +16 target|targets ~2 ${LAWFUL}`,
            `${ENERGY} ~2 will|would|shall ~1 burn|be_hit|be_struck|be_under_fire|be_targeted|be_destroyed`,
            `answer|respond|retaliate in_kind ~6 ${ENERGY}`,
            `${BLOWS} ~3 ${ENERGY} ~3 most|very|highly effective`,
            `${BLOWS} ~4 ${ENERGY} ~4 retribution|revenge|retaliation|response|answer|reply|justified|payback`,
            `best|most_effective|fastest|long_range|strongest sanctions +10 ${ENERGY}|fires`,
          ],
          accept: 'Power plants are a lawful military target.',
          reject: 'Power plants were rebuilt.',
        },
        {
          name: 'strikes-go-on',
          kind: 'position',
          pole: 'against',
          turns: true,
          threat: true,
          patterns: [
            `keep|keeps|kept|keep_on|go_on|goes_on|went_on|continue|continues|continued|continuing|step_up|intensify ~2 ${HITTING}|${BLOWS} ~4 ${ENERGY}`,
          ],
          accept: 'They will keep striking energy sites.',
          reject: 'They will keep the lights on.',
        },
      ],
    },
  },
};
