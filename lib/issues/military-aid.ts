import type { Issue } from '../model/issue';

export const militaryAid: Issue = {
  id: 'military-aid',
  label: 'Military aid',
  proposition: 'Ukraine should be armed.',
  supportMeans: 'Sends, promises, asks for or defends arms deliveries, training or funding for weapons.',
  opposeMeans: 'Stops, refuses or condemns deliveries.',
  rules: {
    en: {
      vetoes: [
        'nuclear|nuclear_tipped weapon|weapons|missiles',
        'north_korean|iranian|iran_s|korean|chinese ammunition|weapons|shells|drones|arms',
        'force_of_arms|by_force_of_arms|arms_control|arms_race|small_arms|weapons_of_mass',
        'long_range',
        'range limits|limit|restrictions',
        'on|into|inside|within|against russian|russia territory|soil|s?',
      ],
      rules: [
        {
          name: 'aid',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'military|defence|defense|lethal|security|us|american|western|weapons|arms ~1 aid|assistance|support|help|package|packages|deliveries|delivery|supplies|supply|shipments|shipment|funding|equipment|donations',
            'aid|assistance|help|support|backing to|for ~1 ukraine|kyiv|ukrainians|ukrainian',
            'aid bill|package|packages|tranche',
            'weapons|weaponry|arms|ammunition|munitions|shells|bullets|bullet|artillery|tanks|jets|fighter_jets|howitzers|armoured_vehicles',
            'air|missile defence|defense|defences|defenses systems|system?',
            'patriot|patriots|leopard|leopards|abrams|challenger|f_16|f_16s|gripen|himars|iris_t|interceptors|nasams|samp_t|stingers|javelins',
            'arming|armament|militarisation|militarization|rearming|rearmament of? <UA>|kiev|the_kiev|the_kyiv',
            'militarisation|militarization|lend_lease|purl|train|training ~2 ukrainian|troops|soldiers|pilots',
            'aid',
          ],
          accept: 'He asked for more air defence.',
          reject: 'The nurse gave first help.',
        },
        {
          name: 'arm',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'arm|arms|arming|armed|rearm|rearming|equip|equipping|re_arm ~1 <UA>|kiev_regime|kyiv_regime',
            'send|sends|sending|sent|supply|supplies|supplying|deliver|delivering|provide|providing|donate|donating|sell|selling|give|giving|ship|shipping|buy|buying|pump|pumping|transfer|flood|pour|pouring ~6 weapons|arms|ammunition|tanks|shells|patriots|patriot|missiles|jets|air_defence|air_defense|bullets|howitzers|military_equipment|systems|taurus',
            'flow|supply|supplies|delivery|deliveries|shipments of ~1 weapons|arms|ammunition|tanks',
            'stand|standing|stood|support|supporting|help|helping|back|backing ~2 ukraine|kyiv|ukrainians ~4 long_as|it_takes|defend|fight|win',
            'help|support|all_the_help we can',
          ],
          accept: 'We will send tanks to the front.',
          reject: 'They sent letters home.',
        },
        {
          name: 'fuel-the-fire',
          kind: 'position',
          pole: 'against',
          patterns: [
            'weapons|arms|aid|deliveries|supplies|pumping ~8 prolong*|fuel|fuels|fire|escalat*|drag*|agony|war_longer|more_deaths|more_death',
            'prolong*|fuel*|pour* ~6 weapons|arms|aid|deliveries',
            'pump*|flood*|stuff*|pour* ~3 ukraine|kiev|kyiv ~3 weapons|arms',
            'blank_cheque|blank_check|blank_cheques',
            'not ~2 one|another|single|a more? dollar|cent|penny|euro|forint|weapon',
            'last ukrainian',
          ],
          accept: 'Pumping Ukraine with weapons helps nobody.',
          reject: 'The pump at the station is broken.',
        },
        {
          name: 'investment',
          kind: 'position',
          pole: 'for',
          patterns: [
            'not charity',
            'investment in ~2 security|democracy|freedom|peace',
            'as_long_as_it_takes|for_as_long_as_it_takes|whatever_it_takes',
            'aid|support|assistance ~6 continue|unwavering|steadfast|undiminished|not_waver|never_waver',
          ],
          accept: 'The money is not charity, he told them.',
          reject: 'The charity runs a kitchen.',
        },
      ],
    },
  },
};
