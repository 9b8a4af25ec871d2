import type { Issue } from '../model/issue';
import { SHIPPING } from './words';

const DEAL = 'deal|initiative|agreement|agreements|arrangement|accord|pact';

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
        'port|ports ~2 russian_oil|crude|refugees',
        'gas_field|gas_deposit|drilling|mines|fleet|holiday|beach',
        'farmers|import_ban|import|imports|flood|flooding ~6 grain|wheat',
        'grain|wheat ~6 farmers|import|imports|flood|polish|hungarian|slovak|market',
        'harvest|sown|sowing|crop|crops',
      ],
      rules: [
        {
          name: 'deal',
          kind: 'topic',
          pole: 'for',
          patterns: [
            `ships|vessels ~4 grain|food|wheat ~4 sail|sailing|pass|leave`,
            `ships|vessels|grain|shipping ~3 sail|sailing|pass|pass_through|flow|move|navigate ~3 freely|safely|unhindered|again|unmolested`,
            `ships|vessels ~2 able|free|allowed to ~1 sail|pass|leave|move`,
            `grain|wheat|black_sea|maritime|naval|shipping|sea ~1 ${DEAL}|corridor|truce|ceasefire|exports|export|bridge`,
            `${DEAL} ~4 grain|black_sea|ukrainian_ports|wheat|cereals`,
            'truce|ceasefire|halt|pause ~3 sea|black_sea|maritime|ports|shipping|ships',
            'safe|safety|freedom|security of? navigation|shipping',
            `safe ~1 passage|route|routes|transit|corridor ~3 ${SHIPPING}|grain`,
            `open|opening|unblock|unblocking|reopen|reopening ~3 ports|sea_lanes|odesa`,
            'ports ~3 opened|unblocked|reopened|open',
            `${SHIPPING} ~6 safe|safely|secure|unhindered`,
            `leave|leaving ~3 ${SHIPPING} alone`,
            'grain|wheat|food ~3 reach|reaches|flow|get_to ~4 need|hungry|africa|world|markets|poor',
            'eliminate|eliminating|renounce|renouncing|rule_out|exclude ~2 use of force ~4 sea|black_sea',
            'safe|humanitarian|sea ~1 shipping|passage|corridor ~4 grain|food|exports|vessels',
            'corridor',
            'export|exports|exporting|ship|shipping|shipment of? ~2 grain|wheat|food|corn',
            'food security',
          ],
          accept: 'They renewed the grain deal.',
          reject: 'He ate a bowl of rice.',
        },
        {
          name: 'ships',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [
            'black sea',
            'grain',
            `${SHIPPING}|cargo|warship|warships`,
            'inspect|inspection|inspections|anchor ~3 istanbul|ships|vessels',
          ],
          accept: 'The ship left Odesa.',
          reject: 'The train left Lviv.',
        },
        {
          name: 'spare-ships',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            `stop|stops|stopping|halt|halting|end|ending|cease|refrain_from|abstain_from ~1 attack|attacks|attacking|strikes|shooting|firing|shelling|bombing ~3 ${SHIPPING}|sea|granaries|silos|grain_terminals`,
          ],
          accept: 'They will stop shooting at ships.',
          reject: 'They will stop shooting at dusk.',
        },
        {
          name: 'back-for-fertiliser',
          kind: 'position',
          pole: 'for',
          conditional: true,
          patterns: [
            `back|return|returning|rejoin|rejoining|resume|resuming ~4 ${DEAL} ~10 fertiliser|fertilisers|fertilizer|fertilizers|rosselkhozbank`,
          ],
          accept: 'We would return to the deal once our fertiliser is let through.',
          reject: 'We would return to the deal at noon.',
        },
        {
          name: 'port-attacks',
          kind: 'topic',
          pole: 'against',
          patterns: [
            `attack|attacks|attacking|strikes|strike|striking|blockade|blockading|blocking|shelling|bombing|shoot|shooting|fire|firing|missiles ~4 ${SHIPPING}|odesa|grain|granaries|silos`,
            `${SHIPPING} ~6 attacked|shelled|struck|targeted|blockaded|bombed|fired_upon|fired_on|shot_at`,
          ],
          accept: 'The blockade of the ports must end.',
          reject: 'The port is famous for its wine.',
        },
        {
          name: 'ships-as-targets',
          kind: 'position',
          pole: 'against',
          threat: true,
          patterns: [
            `${SHIPPING} ~10 regarded|considered|treated|seen|viewed|deemed as? ~3 carriers|military|hostile|enemy|legitimate|targets|target|participants`,
            `${SHIPPING} ~8 be|become|are ~1 lawful|legitimate|military ~1 target|targets`,
            `cut|cutting ~3 off ~2 from the? black? sea`,
          ],
          accept: 'All ships will be regarded as carriers of arms.',
          reject: 'All ships will be painted grey.',
        },
        {
          name: 'serves-the-rich',
          kind: 'position',
          pole: 'against',
          strength: 'hedged',
          patterns: [
            `${DEAL}|corridor|grain ~10 rich|wealthy|well_fed|richest|prosperous ~1 countries|states|nations|europe|west|ones`,
          ],
          accept: 'The grain goes to rich countries.',
          reject: 'The gold goes to rich countries.',
        },
        {
          name: 'leave',
          kind: 'topic',
          pole: 'against',
          deed: true,
          patterns: [
            `withdraw*|suspend*|suspension|leave|leaves|leaving|left|quit|quits|pull_out|pulled_out|pulling_out|terminat*|exit|exits|exiting ~6 grain|black_sea|wheat ~1 ${DEAL}`,
            'withdraw*|revok*|cancel* ~3 guarantees ~3 navigation|shipping|ships|vessels',
          ],
          accept: 'They were leaving the grain deal.',
          reject: 'They were leaving the grain store.',
        },
        {
          name: 'lapse',
          kind: 'position',
          pole: 'against',
          patterns: [
            'grain|black_sea|deal|initiative|agreement|agreements ~6 terminated|no_longer_valid|ceased_to_be_valid|expired|ended|lapsed|ceased_to_apply|over',
            'guarantees|permission ~3 navigation|ships|shipping|vessels ~4 withdrawn|revoked|ended|expired',
          ],
          accept: 'The Black Sea agreements ceased to be valid today.',
          reject: 'His passport expired.',
        },
      ],
    },
  },
};
