import type { Issue } from '../model/issue';
import { BLOWS, ENERGY_SITES, HITTING, STRIKES } from './energy-sites';
import { energySkies } from './energy-skies';
import { energyTruceNews } from './energy-truce-news';
import { energyTrucePositions } from './energy-truce-positions';
import { energyTruceTerms } from './energy-truce-terms';
import { energyTruceWordings } from './energy-truce-wordings';
import { TRUCE } from './words';

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
        'civilian|merchant|cargo ~1 ships|vessels|shipping',
        'doctrine|arsenal|deterrent|deterrence',
        'test site|sites|range|ranges',
        'nuclear testing|reply|response|war|weapons|weapon|strike|test|tests|umbrella',
        'gas|oil price|prices|imports|purchases|supplies|embargo|ban|cap',
        'energy prices|bills|imports|market',
      ],
      rules: [
        {
          name: 'truce',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'energy truce|ceasefire|cease_fire|moratorium|pause|agreement|deal|halt',
            'energy|power ~2 truce|ceasefire|cease_fire|moratorium',
            `${TRUCE}|moratorium|pause|halt|ban|freeze ~6 ${ENERGY_SITES}|facilities|plants`,
            `moratorium on not? ~1 ${HITTING}|${BLOWS} ~3 ${ENERGY_SITES}|facilities`,
            'air|oil|refinery|grid|winter truce',
            `silence|quiet|reprieve|immunity ~6 ${ENERGY_SITES}`,
            'energy|week_long|winter|heating reprieve',
            `neither|no side|party|country|one ~2 use|strike|target|hit|attack|fire|touch|touches|strikes|bomb ~8 ${ENERGY_SITES}`,
            `without ~1 ${BLOWS} ~2 ${ENERGY_SITES}`,
            `order|pledge|promise|undertaking|commitment|directive on|about|concerning ~2 ${ENERGY_SITES}`,
            `off_limits|out_of_bounds ~4 ${ENERGY_SITES}`,
            `${ENERGY_SITES} ~4 off_limits|out_of_bounds|be_left_alone|left_in_peace`,
            'facilities|infrastructure ~8 halt|pause|moratorium|ban in|on|to strikes|attacks',
            'ceasefire|truce in_the_air|in_the_sky|in_the_skies',
            'protect|protecting|protection|immunity ~3 energy|grid|power_plants|critical_infrastructure',
            `spare|sparing|not_touch|not_to_touch ~4 ${ENERGY_SITES}`,
            `leave|leaving ~4 ${ENERGY_SITES} ~1 alone|in_peace`,
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
            `hold_off|holding_off|desist|desisting|abstain|abstaining|refrain|refraining|halt|halting|stop|stopping|suspend|suspending|end|ending|cease|pause|pausing|avoid|avoiding|give_up ~6 ${BLOWS}|${HITTING}|firing ~6 ${ENERGY_SITES}|facilities|nuclear_plant|nuclear_power`,
            `hold_off|holding_off|desist|desisting|abstain|abstaining|refrain|refraining|halt|halting|stop|stopping|suspend|suspending|end|ending|cease|pause|pausing|avoid|avoiding|give_up ~3 ${STRIKES}|${HITTING} ~4 kyiv|cities|civilian`,
            `end|halt|stop|ban ~1 to|on|of ~2 ${BLOWS} ~4 ${ENERGY_SITES}`,
            `stay_away|staying_away|keep_away|hands_off ~5 ${ENERGY_SITES}`,
            `${ENERGY_SITES}|facilities ~5 not ~1 be? attack|attacked|hit|struck|strike|targeted|bombed|touched`,
            `not ~2 strike|attack|hit|fire|target|bomb|touch ~6 ${ENERGY_SITES}|plants|kyiv|cities|nuclear_plant`,
          ],
          accept: 'They should stop the attacks on the power grid.',
          reject: 'They should stop at the gate.',
        },
        {
          name: 'strikes',
          kind: 'topic',
          pole: 'against',
          patterns: [
            `${BLOWS}|${HITTING}|bomb|target|destroy|burn|cripple ~6 ${ENERGY_SITES}|nuclear_plant`,
            'energy|power|electricity|grid|infrastructure ~4 strike|strikes|attack|attacks|hit|targeted|bombed|struck|shelled|legitimate',
            'weaponis*|weaponiz* ~2 winter|cold|energy',
            'plunge*|freeze|freezing ~4 dark|darkness|cold|civilians|to_death',
          ],
          accept: 'The strikes on the grid are a crime.',
          reject: 'Workers went on strike.',
        },
        {
          name: 'violations',
          kind: 'status',
          pole: 'for',
          patterns: [
            'violat*|breach|breached|breaches|breaching|break|breaks|broke|broken|breaking ~6 moratorium|energy_truce|energy_ceasefire',
            `violat*|breach|breached|breaching|break|breaks|broke|broken|breaking ~3 moratorium ~4 ${ENERGY_SITES} strikes|attacks|infrastructure|facilities?`,
            'kept|keeps|adhered|adheres|abided|abides|complied|complies|observed|stuck|adhering ~2 to|by|with|the ~2 moratorium|energy_truce|energy_moratorium',
            'never|not ~1 taken|took ~4 moratorium ~2 seriously',
            'moratorium ~3 violation|violations|breaches|violated|breached|broken',
          ],
          accept: 'Kyiv has broken the moratorium, he said.',
          reject: 'The windows of the power plant were broken.',
        },
        {
          name: 'moratorium',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          fallback: true,
          patterns: ['a|any|the|this|such|second|new|another moratorium'],
          accept: 'He saw no point in such a moratorium.',
          reject: 'He saw no point in such a monument.',
        },
        {
          name: 'other-moratorium',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [
            'a|any|the|this|such|second|new|another moratorium on ~3 deployment|deploying|missiles|tests|testing|executions|debt|sanctions|strikes_on_ships',
            `not ~1 begin|start|initiate|open|launch ~3 ${BLOWS} ~4 ${ENERGY_SITES}`,
            `strike|attack|strikes|attacks|drones ~3 druzhba|cpc|caspian_pipeline ~3 station|pipeline?`,
            'truce|ceasefire|pause in_the_air|in_the_sky ~1 and at_sea',
          ],
          accept: 'They did not begin the attacks on power plants.',
          reject: 'They will not begin the meal.',
        },
        {
          name: 'energy-sites',
          kind: 'status',
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
        ...energyTrucePositions,
        ...energyTruceTerms,
        ...energyTruceWordings,
        ...energySkies,
        ...energyTruceNews,
      ],
    },
  },
};
