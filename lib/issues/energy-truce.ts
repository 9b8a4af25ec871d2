import type { Issue } from '../model/issue';

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
            'moratorium|truce|ceasefire|pause|halt|ban|freeze ~6 energy|power|grid|infrastructure|facilities|plants',
            'air truce',
            'facilities|infrastructure ~8 halt|pause|moratorium|ban in|on|to strikes|attacks',
            'ceasefire|truce in_the_air|in_the_sky|in_the_skies',
            'protect|protecting|protection ~3 energy|grid|power_plants|critical_infrastructure',
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
            'hold_off|holding_off|refrain|refraining|halt|halting|stop|stopping|suspend|suspending|end|ending|cease|pause|pausing ~6 strike|strikes|striking|attacks|attacking|fire|firing|hitting|shelling|bombing ~6 refineries|oil_depots|energy|power|grid|infrastructure|facilities|kyiv|cities|civilian',
            'refrain from further? attacks|strikes',
            'not ~2 strike|attack|hit|fire|target|bomb ~6 energy|power|grid|infrastructure|plants|kyiv|cities',
            'hold off strikes|attacks',
          ],
          accept: 'They should stop the attacks on the power grid.',
          reject: 'They should stop at the gate.',
        },
        {
          name: 'strikes',
          kind: 'topic',
          pole: 'against',
          patterns: [
            'strike|strikes|striking|attack|attacks|attacking|hit|hitting|hits|bomb|bombing|shelling|target|targeting|drones ~5 energy|power|grid|electricity|substations|thermal|infrastructure|heating|refineries|gas_storage',
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
            'strikes|attacks ~6 energy|power|grid|infrastructure ~4 will|would|shall continue|go_on|intensify',
            'moratorium|truce|pause ~5 expired|lapsed|is_over|was_over|ended|no_longer_in_force|run_out',
            'energy|power|grid|plants|infrastructure ~6 legitimate target|targets',
            'retaliat*|response|answer|reply ~4 strikes|attacks ~6 energy|power|refineries',
          ],
          accept: 'The moratorium has expired, he said.',
          reject: 'His visa has expired.',
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
            'strike|strikes|attack|attacks|shelling|bombing ~6 energy|power|grid|electricity|substations|infrastructure|heating ~3 must|should|has_to|have_to|need_to ~2 end|stop|cease',
            'stop|end|halt ~1 bombing|attacking|striking|hitting|shelling ~4 energy|power|grid|electricity',
          ],
          accept: 'Attacks on the power grid must stop.',
          reject: 'Attacks on the power grid went on.',
        },
        {
          name: 'lawful-targets',
          kind: 'position',
          pole: 'against',
          patterns: [
            'energy|power|grid|plants|infrastructure|facilities|refineries ~6 lawful|legitimate|legal|military ~1 target|targets',
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
            'keep|keeps|kept|continue|continues|continued ~2 striking|hitting|attacking|targeting|strikes|attacks ~4 energy|power|grid',
          ],
          accept: 'They will keep striking energy sites.',
          reject: 'They will keep the lights on.',
        },
      ],
    },
  },
};
