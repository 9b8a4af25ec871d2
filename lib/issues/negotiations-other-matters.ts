import type { IssueRule } from '../model/issue';
import { TURNS_DOWN } from './go-between';
import { TALKS } from './words';

/** Partners and matters of talks that have nothing to do with ending this war. */
const OTHER_PARTNERS =
  'lukoil|rosneft|gazprom|imf|world_bank|company|companies|commission|european_union|china|chinese|beijing|india|delhi|japan|tokyo|korea|canada|mexico|sweden|swedish|finland|hungary|budapest|poland|warsaw|serbia|unions|doctors|teachers|farmers|coalition_partners|opposition|nato|g7|allies|allied|coalition|ministers|ambassadors|security_council|lawmakers|parliament|generals|commanders|investors|businessmen|military_leadership|leadership|governors|mayors|energy|eu|european';

const OTHER_MATTERS =
  'drone|drones|production|weapons|arms|supply|supplies|defence|defense|cooperation|reconstruction|electricity|lng|rare_earths|free_trade|truck|trucks|membership|tariff|tariffs|trade|border|accession|budget|wages|pay|gas|oil|hostages|visas|debt|fisheries|minerals|pipeline|loan|pensions|new_start|arms_control|missiles';

/** Any coming together of the two sides. */
const ENCOUNTER = `${TALKS}|meeting|meetings|summit|summits|call|conversation|encounter|round|rounds|phone_call|visit|session`;

/** What talks may end in. */
const OUTCOME =
  'settlement|solution|deal|agreement|peace_deal|peace_agreement|peace_settlement|peace_accord|compromise|peace_treaty';

/** Whose peace plans are a go-between's. */
const OTHERS =
  'jakarta_s|beijing_s|china_s|chinese|brazil_s|brazilian|african|africa_s|sino_brazilian|brazil_china|vatican_s|pope_s|india_s|indonesia_s|indonesian|turkey_s|turkish|budapest_s|hungary_s|hungarian|orban_s|xi_s|lula_s';

/** Words that sound like the talks and take no position: other talks, people, settings, what a deal must hold. */
export const negotiationOtherMatters: readonly IssueRule[] = [
  {
    name: 'people-and-settings',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'delegation|delegations|negotiators|negotiator|negotiating_team|negotiating_teams|negotiating_group|working_groups|working_group',
      `meeting|meetings of|on|about ~2 working|group|groups|children|prisoners|aid`,
      `agenda|length|duration|sidelines|purpose|framework|backdrop|timing|venue|format|topic|subject of ~3 ${TALKS}|meeting|summit`,
      `expect|expects|expected|want|wants|wanted|hope|hoped of|from ~2 ${TALKS}|meeting|summit`,
      'negotiate|negotiating from|in|through ~1 podium|public|press|media|microphone|microphones',
      'talk|talks|speak with ~2 russian|ukrainian managers|experts|engineers|colleagues|journalists|operators|doctors|students',
      'seat at the ~1 table',
      'mandate to|for ~2 negotiate|talk|talks|negotiations',
      `expect|expects|expected the|a|this|any ~1 ${TALKS}|meeting|summit|conversation to`,
      `part of ~3 ${TALKS}|meeting|meetings|summit`,
      'watch|watches|watching|monitor|monitors|monitoring|oversee|supervise ~1 over? ~1 deal|settlement|agreement',
      'put|puts|lay|lays|laid|place on the table',
      'sign|signs|signed|signing an? agreement|deal|memorandum to|with',
    ],
    accept: 'The delegation left for Geneva.',
    reject: 'The train left for Geneva.',
  },
  {
    name: 'other-talks',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `${TALKS}|deal|agreement|meeting|talk ~1 with|between ~2 ${OTHER_PARTNERS}`,
      `${TALKS}|deal|agreement|meeting ~4 on|over|about|for ~3 ${OTHER_MATTERS}`,
      `${TALKS} on|about|concerning`,
      `meeting|agreement|deal ~1 on|with ~2 children|union|prisoners|captives|bodies|law`,
      `${OTHER_MATTERS} ${TALKS}|deal|agreement|agreements`,
      `reach|reached|make|made|strike|struck|sign|signed|signing|conclude|concluded ~2 deal|deals|agreement|agreements|contract|memorandum ~1 on|with|for|to ~3 ${OTHER_MATTERS}|${OTHER_PARTNERS}`,
      'deal|deals|dealing|dealt with',
      'shuttle diplomacy',
      'negotiating cluster|clusters|chapter|chapters|framework',
      'outcome|result|part|element|terms of ~2 settlement|agreement|deal|negotiations',
      'good|great deal of|more|better|less',
      'meeting the|its|their|our ~1 demand|demands|needs|goals|targets|requirements|criteria',
      'negotiate|negotiating ~2 membership|accession',
      `china|beijing and us|washington|america|the_united_states ~4 ${TALKS}`,
      'open|opens|opened|opening of? ~1 negotiations|talks with ~1 ukraine|kyiv|moldova|chisinau|both_candidates',
      'open|opens|opened|opening of? ~1 negotiations|talks on ~2 accession|membership|entry|joining|clusters|chapters',
    ],
    accept: 'Talks with the teachers had broken down.',
    reject: 'Talks with Kyiv had broken down.',
  },
  {
    name: 'not-yet-arranged',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `no|any ~1 plans|plan|date|dates|decision|decisions|agreement|arrangement|arrangements|understanding|information|confirmation|details|timetable|timeline|clarity|word|news ~4 ${ENCOUNTER}`,
      `no|any ~1 plans|date|dates|decision|arrangements|timetable ~4 ${ENCOUNTER} ~3 presidents|leaders|putin|zelensky|zelenskyy|teams|delegations`,
      `no ~2 ${ENCOUNTER} ~6 planned|scheduled|arranged|set|fixed|on_the_agenda|in_the_works|in_preparation|in_the_diary|foreseen|envisaged|expected|agreed`,
      `${ENCOUNTER} ~5 not ~3 planned|scheduled|arranged|been_set|fixed|been_fixed|on_the_agenda|in_the_works|in_preparation|foreseen|been_agreed|been_discussed`,
      `date|dates|timing|agenda|format|details|level|composition ~1 of|for|s ~3 ${ENCOUNTER}`,
      `date|dates|timing for|of ~3 presidents|leaders ~1 ${ENCOUNTER}`,
      `say|tell|know|predict|confirm|disclose|reveal|announce|guess|speculate|comment|see ~2 how_long|how_many|how_soon|when|where|whether|if|who|on ~6 ${ENCOUNTER}`,
      `premature|too_early|too_soon|early to ~1 discuss|say|talk|speak|name ~3 ${ENCOUNTER}|date|dates|venue`,
      `premature|too_early|too_soon|early to ~1 discuss|say|talk|speak|name ~3 date|dates|venue|details|timing ~4 ${ENCOUNTER}`,
    ],
    accept: 'There are no plans for a summit so far.',
    reject: 'There are no planes for a summer so far.',
  },
  {
    name: 'what-a-deal-takes',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `no|not|nor|never ~4 ${OUTCOME} ~4 without|unless|until`,
      `once|after|when|until|before|if|till ~2 ${OUTCOME}|peace_treaty ~2 signed|reached|concluded|struck|made|in_place|in_force|agreed|found`,
      `${OUTCOME} ~2 not|impossible|unthinkable|inconceivable ~4 without|unless|until`,
      `not ~2 hope ~2 for ~2 ${OUTCOME}`,
      `long|far|distant|some way|cry|distance ~1 from ~3 ${OUTCOME}`,
      `bad|dirty|rotten|shabby|lopsided|unfair|unjust|wrong|weak|rushed|hasty|quick|dishonest|poor|botched ~1 ${OUTCOME}|deals|peace`,
      `referendum|vote|plebiscite|ballot on|about|over ~3 ${OUTCOME}|peace_plan`,
      `part|parts|element|elements|point|points|section|clause|draft|provision|provisions|core|text|version ~2 of|in ~3 ${OUTCOME}|peace_plan|plan|proposal`,
      `agree|consent|approve|accept|sign|endorse|ratify|decide ~1 to|on? any ~2 ${OUTCOME}|peace_plan`,
      `${OUTCOME} ~2 over|above|behind ~3 head|heads|back|backs`,
      `${OUTCOME} first`,
    ],
    accept: 'No settlement is possible without that pledge.',
    reject: 'No settler came without a plough.',
  },
  {
    name: 'around-the-talks',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `place|seat|voice|say|chair|representation ~3 in|at ~2 peace? ~1 ${ENCOUNTER}|negotiating_table|peace_process`,
      `make|makes|making|made|render|renders|rendering ~3 ${ENCOUNTER} ~1 impossible|harder|difficult|unlikely|easier|more_difficult`,
      `${ENCOUNTER} ~5 on|about|over ~3 syria|iran|gaza|sudan|libya|lebanon|afghanistan|taiwan|venezuela|karabakh|middle_east|climate|trade|kosovo`,
      `meeting|meetings ~1 of ~3 ${OTHER_PARTNERS}`,
      'hold|holds|held|holding|convene|convenes|convened|call|called ~3 meeting|session ~1 on|of|about|with ~1 attack|attacks|strike|strikes|council|incident|drones|her|his',
      `answer|answers|answered|reply|replies|respond|responds|response ~4 memorandum`,
      `${TURNS_DOWN} ~8 host|hosting|stage|staging|mediate|broker ~6 ${ENCOUNTER}`,
      `${OTHERS} ~1 peace plan|plans|initiative|initiatives|proposal|proposals|mission|blueprint`,
      `sign|signs|signed|signing|initial|initialled|concluded|conclude|negotiate|negotiating ~6 security|defence|defense|cooperation|bilateral|partnership|minerals|trade|drone ~3 agreement|deal|treaty|accord|pact|agreements`,
      `sign|signs|signed|signing ~6 security|defence|defense|cooperation|bilateral|partnership|minerals|trade|drone ~3 agreement|deal|treaty|accord|pact|agreements ~1 with ~1 <UA>|<RU>`,
      `talks|negotiations with ~1 kyiv|ukraine ~4 get_under_way|cluster|chapters|accession|membership`,
    ],
    accept: 'He turned down the offer to host talks.',
    reject: 'He turned down the offer of a horse.',
  },
];
