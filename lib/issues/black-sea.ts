import type { Issue } from '../model/issue';

export const blackSea: Issue = {
  id: 'black-sea',
  label: 'Black Sea and grain',
  proposition: 'There should be a Black Sea truce or grain corridor.',
  supportMeans: 'Backs, renews or works for the corridor or maritime truce.',
  opposeMeans: 'Refuses, suspends or leaves it.',
  rules: {
    en: {
      vetoes: [
        'red_sea|hormuz|baltic|humanitarian_corridor|lachin|azovstal|polish_farmers',
        'humanitarian|evacuation|green corridor|corridors',
        'warm|cruise|air|fleet_of_planes port',
      ],
      rules: [
        {
          name: 'deal',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'ships|vessels ~4 grain ~4 sail|sailing|pass|leave',
            'grain|black_sea|maritime|naval|shipping|sea ~1 deal|initiative|agreement|corridor|truce|ceasefire|accord|arrangement|pact|exports|export',
            'deal|initiative|agreement|accord ~4 grain|black_sea|ukrainian_ports',
            'truce|ceasefire|halt|pause ~3 sea|black_sea|maritime',
            'safe|safety|freedom|security of? navigation|shipping',
            'safe passage ~3 ships|grain|vessels',
            'corridor',
            'export|exports|exporting|ship|shipping|shipment of? ~2 grain|wheat|food|corn',
            'grain',
            'food security',
          ],
          accept: 'They renewed the grain deal.',
          reject: 'He ate a bowl of rice.',
        },
        {
          name: 'ships',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'black sea',
            'ships|ship|vessel|vessels|port|ports|cargo|warship|warships',
            'inspect|inspection|inspections|anchor ~3 istanbul|ships|vessels',
          ],
          accept: 'The ship left Odesa.',
          reject: 'The train left Lviv.',
        },
        {
          name: 'port-attacks',
          kind: 'topic',
          pole: 'against',
          patterns: [
            'attack|attacks|strikes|strike|blockade|blockading|shelling|missiles ~4 ports|port|odesa|grain|ships|vessels',
          ],
          accept: 'The blockade of the ports must end.',
          reject: 'The port is famous for its wine.',
        },
        {
          name: 'lapse',
          kind: 'position',
          pole: 'against',
          patterns: [
            'grain|black_sea|deal|initiative|agreement|agreements ~6 terminated|no_longer_valid|ceased_to_be_valid|expired|ended|lapsed|ceased_to_apply|over',
            'withdraw*|suspend*|leave|leaving|quit|pull_out|terminat* ~6 grain|black_sea ~1 deal|initiative|agreement',
            'guarantees|permission ~3 navigation|ships|shipping|vessels ~4 withdrawn|revoked|ended|expired',
          ],
          accept: 'The Black Sea agreements ceased to be valid today.',
          reject: 'His passport expired.',
        },
      ],
    },
  },
};
