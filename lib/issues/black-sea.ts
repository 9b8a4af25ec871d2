import type { Issue } from '../model/issue';
import { blackSeaNews } from './black-sea-news';
import { blackSeaPositions } from './black-sea-positions';
import { blackSeaRoute } from './black-sea-route';
import { blackSeaWordings } from './black-sea-wordings';
import { AT_SEA, GRAIN_DEAL, ROUTE } from './grain';
import { SHIPPING, TRUCE } from './words';

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
        'gas_field|gas_deposit|drilling|coal_mines|holiday|beach',
        'farmers|import_ban|import|imports|flood|flooding ~6 grain|wheat',
        'grain|wheat ~6 farmers|import|imports|flood|polish|hungarian|slovak|market',
        'ammunition initiative',
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
            `${AT_SEA} ~1 ${GRAIN_DEAL}|${ROUTE}|truce|ceasefire|moratorium|pause|halt|exports|export`,
            `prolong|prolonging|renew|renewing|extend|extending|extension_of|rejoin|rejoining|revive|reviving|resurrect|back_in|renewal_of ~1 the|a|that|this ~1 deal|arrangement|initiative`,
            `humanitarian|food bridge|lifeline`,
            `unhindered|uninterrupted|undisturbed|unimpeded|free|safe|secure|open|unblocked ~1 shipping|navigation|sea_lanes|sea_lane|sea_routes|trade_routes|merchant|exports|sailing`,
            `safety|security|navigation|navigational assurances|guarantees ~2 for|of|to ~1 ${SHIPPING}|navigation|traffic`,
            'ban|halt|end|stop|moratorium ~1 on|to|of naval|maritime|sea strikes|attacks|operations|hostilities',
            `${TRUCE}|ceasefire +5 at sea`,
            `keep|keeping|kept ~3 ${ROUTE} ~2 open|free|safe`,
            `naval|joint|coastal patrol|patrols|convoy|convoys ~10 sea|black_sea|shipping|lane|lanes|corridor|exporters`,
            'deliver|deliveries|delivery|supply|supplies of? ~2 grain|wheat|food ~4 africa|world|markets|poor|hungry|asia|countries',
            `${GRAIN_DEAL} ~4 grain|black_sea|ukrainian_ports|wheat|cereals`,
            'truce|ceasefire|halt|pause ~5 sea|black_sea|maritime|ports|shipping|ships|odesa_port',
            'silence|quiet|calm ~3 at_sea|on_the_sea|in_the_black_sea',
            `routes|route|lane|lanes|passage for ~3 ${SHIPPING}`,
            'safe|safety|freedom|security of? navigation|shipping',
            `safe ~1 passage|route|routes|transit|corridor ~3 ${SHIPPING}|grain`,
            `open|opening|unblock|unblocking|reopen|reopening ~3 ports|sea_lanes|odesa`,
            'ports|strait|straits ~3 opened|unblocked|reopened|open',
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
            'truce|ceasefire|pause in_the_air|in_the_sky ~1 and at_sea',
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
          name: 'leave',
          kind: 'topic',
          pole: 'against',
          deed: true,
          patterns: [
            `withdraw*|suspend*|suspension|leave|leaves|leaving|left|quit|quits|pull_out|pulled_out|pulling_out|terminat*|exit|exits|exiting ~6 grain|black_sea|wheat|export|exports|sea|maritime ~1 ${GRAIN_DEAL}`,
            `bar|barred|bars|barring|close|closed|closing|block|blocks|blocked ~2 merchant|shipping|traffic|vessels|sea|grain ~6 ports|port|sea|odesa`,
            'withdraw*|revok*|cancel*|taken_back|took_back|take_back ~3 guarantees|assurances ~3 navigation|shipping|ships|vessels',
          ],
          accept: 'They were leaving the grain deal.',
          reject: 'They were leaving the grain store.',
        },
        ...blackSeaPositions,
        ...blackSeaWordings,
        ...blackSeaRoute,
        ...blackSeaNews,
      ],
    },
  },
};
