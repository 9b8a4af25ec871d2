import type { IssueRule } from '../model/issue';
import { ROUTE } from './grain';
import { SHIPPING } from './words';

const SHIP = 'ship|ships|vessel|vessels|freighter|freighters|carrier|carriers|cargo|cargoes|convoy';

const HARBOUR = 'odesa|odessa|chornomorsk|chernomorsk|pivdennyi|yuzhny|mykolaiv';

const PACT =
  'grain_deal|grain_agreement|grain_pact|grain_initiative|grain_accord|black_sea_initiative|black_sea_deal|initiative';

const LONGER = 'extended|prolonged|renewed|resumed|revived|restored|continued';

const PROMISED =
  'ammonia|ammonia_pipeline|rosselkhozbank|agricultural_bank|fertiliser|fertilizer|fertilisers|fertilizers';

const RUIN = 'piracy|acts_of_piracy|an_act_of_piracy|sea_robbery|maritime_terrorism';

/** Sailings, terms and endings of the sea corridor, as ministries and port offices word them. */
export const blackSeaNews: readonly IssueRule[] = [
  {
    name: 'sailings',
    kind: 'topic',
    pole: 'for',
    announced: true,
    patterns: [
      'revive|reviving|resurrect|resurrecting|revival of? the accord|pact|grain_deal',
      `departure|sailing|arrival|passage of ~4 grain|wheat|maize ~1 ${SHIP}`,
      `first|next|more|grain ~2 ${SHIP} ~1 could|will|would|can|may|expected_to|ready_to|due_to ~1 leave|sail|depart ~3 ${HARBOUR}`,
      'un_chief|secretary_general|un|guterres|turkish|ankara ~2 proposal|proposals|plan|efforts|attempt|attempts to ~1 save|rescue|revive|extend|preserve|keep ~3 deal|initiative|agreement|corridor',
    ],
    accept: 'He hailed the departure of the first grain ship.',
    reject: 'He hailed the departure of the first night train.',
  },
  {
    name: 'cover-for-ships',
    kind: 'position',
    pole: 'for',
    patterns: [
      `insurance ~1 cover|scheme|fund|guarantee|guarantees|policy? ~2 for ~2 ${SHIPPING}|cargoes|shippers|shipowners`,
      'safety|freedom|security of ~1 navigation|shipping ~6 red_line|priority|vital|non_negotiable|sacred',
      `positive|favourable|favorable ~1 response|answer|reply|reaction ~5 navigation|shipping|corridor|sea`,
    ],
    accept: 'London offered insurance cover for vessels using the port.',
    reject: 'London offered insurance cover for houses near the port.',
  },
  {
    name: 'corridor-shut',
    kind: 'position',
    pole: 'against',
    patterns: [
      `corridor|${PACT} ~1 is|was|stands|declared|be? closed|shut|suspended|annulled`,
      `no need|use of|for ~1 ${PACT}`,
    ],
    accept: 'He declared the corridor closed.',
    reject: 'He declared the meeting closed.',
  },
  {
    name: 'longer-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${PACT} ~1 could|can|may|might|would|will ~1 be ${LONGER} ~2 if|once|provided|only|on_condition|when|after`,
      `no ~1 extension|renewal|prolongation ~5 unless|until|before ~6 demands|conditions|promises|met|fulfilled`,
      `participation|inspections|cooperation ~3 resume|resumed ~2 if|once|provided|when ~8 corridor|${ROUTE}`,
      `${LONGER} ~2 if|once|provided|when|after ~2 ${PROMISED}`,
    ],
    accept: 'The initiative could be extended provided the pipeline was opened.',
    reject: 'The initiative could be extended.',
  },
  {
    name: 'back-when-kept',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    conditional: true,
    patterns: [
      'do|fulfil|fulfill|honour|keep|carry_out ~1 what ~2 promised|written|agreed|signed +8 back|return|sail|resume|move',
    ],
    accept: 'Do what was promised to us, and we shall be back.',
    reject: 'Do what was promised to us.',
  },
  {
    name: 'pirates-by-moscow',
    kind: 'status',
    pole: 'for',
    side: 'RU',
    quiet: true,
    patterns: [
      `attack|attacks|strike|strikes|raid|raids|seizure|boarding ~2 ${SHIPPING} ~8 ${RUIN}|terrorism|terrorist|provocation|sabotage`,
    ],
    accept: 'Strikes on ships in neutral waters amounted to piracy.',
    reject: 'Strikes on ships in neutral waters would continue.',
  },
  {
    name: 'sea-of-confrontation',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'black sea ~3 into|become|becoming|be ~2 battlefield|arena|area|zone|theatre|theater|battleground ~1 of? ~1 confrontation|war|conflict|fighting?',
    ],
    accept: 'He warned against turning the Black Sea into a battlefield.',
    reject: 'He warned against swimming in the Black Sea.',
  },
  {
    name: 'promises-and-pirates',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `promise|promises|promised|pledges|commitments|obligations ~10 not|never ~1 been? ~1 kept|met|fulfilled|honoured|honored|implemented`,
      `attack|attacks|strike|strikes|raid|raids|seizure|seizures|boarding ~2 tanker|tankers|shadow_fleet ~6 ${RUIN}`,
      `attack|attacks|strike|strikes|raid|raids|seizure|seizures ~4 russian|shadow_fleet|russia_s ~1 oil? ~1 tanker|tankers|ships|vessels|freighters`,
    ],
    accept: 'Promises to ease exports of food had not been kept.',
    reject: 'Exports of food had been eased.',
  },
];
