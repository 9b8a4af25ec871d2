import type { Issue } from '../model/issue';
import { negotiationPositions } from './negotiations-positions';
import { TALKS } from './words';

/** Partners and matters of talks that have nothing to do with ending this war. */
const OTHER_PARTNERS =
  'imf|world_bank|company|companies|commission|european_union|china|chinese|beijing|india|delhi|japan|tokyo|korea|canada|mexico|sweden|swedish|finland|hungary|budapest|poland|warsaw|serbia|unions|doctors|teachers|farmers|coalition_partners|opposition';

const OTHER_MATTERS =
  'drone|drones|production|weapons|arms|supply|supplies|defence|defense|cooperation|reconstruction|electricity|lng|rare_earths|free_trade|truck|trucks|membership|tariff|tariffs|trade|border|accession|budget|wages|pay|gas|oil|hostages|visas|debt|fisheries|minerals|pipeline|loan|pensions|new_start|arms_control|missiles';

export const negotiations: Issue = {
  id: 'negotiations',
  label: 'Peace negotiations',
  proposition: 'Talks to end the war should be held now.',
  supportMeans:
    'Calls for, agrees to, praises or offers talks, a summit or a negotiated end to the war, without a prior condition.',
  opposeMeans:
    'Refuses talks, calls them pointless, bans or breaks them off, or says the war must be settled on the battlefield.',
  rules: {
    en: {
      vetoes: [
        'nato|g7|g20 summit',
        'summit ~3 hague',
        'oman|muscat',
        'tariff|tariffs|customs deal|agreement|talks',
        'new|form|forming|coalition ~2 government|cabinet',
        'trade|nuclear|tariff|coalition|budget|grain|climate|minerals|mineral talks|negotiations|deal',
        'strategic partnership',
        'accession|membership|cluster talks|negotiations|consultations',
        'gas|oil|wage|debt talks|negotiations|contract',
      ],
      rules: [
        {
          name: 'talks',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'conversation|conversations|communication|meeting|meetings|encounter with ~4 <RU>|<UA>|regime',
            'meet|meeting ~3 leadership|leader|president|delegation|regime|side',
            'second|next|another|peace|new|further summit|conference',
            'continue|resume|restart|maintain conversation|contacts|communication',
            'direct|bilateral|first|second|third|next|highest|top|high ~1 contacts|format|formats',
            'contacts at ~2 highest|top|high level',
            'conference ~8 peace|formula|kyiv|ukraine|settlement',
            'channel|channels|line|lines|contact|contacts of|to|with ~2 communication|dialogue|kremlin|moscow|putin|kyiv|russia',
            'lines|channels open',
            'engage|engaging|re_engage|reengage|engagement ~1 with <RU>|<UA>',
            'diplomatic channel|channels|track|process|path|solution|means|ways|efforts|route|engagement|resolution|off_ramp',
            'come|reach|find ~2 terms|understanding|common_ground with ~1 <RU>|<UA>',
            'talks|negotiations|negotiation|dialogue|diplomacy|negotiating_table|bargaining_table',
            'peace|direct|bilateral|trilateral|face_to_face|high_level|technical|indirect|substantive|serious|real talks|negotiations|meeting|meetings|discussions|contacts|format',
            'negotiating|negotiation|peace process|track|effort|efforts',
            'round of talks|negotiations|meetings',
            `${TALKS} with ~2 <UA>|<RU>`,
            'talk|talking about? peace',
            'face_to_face with <UA>|<RU>',
          ],
          accept: 'The minister called for talks at once.',
          reject: 'He chats a lot about football.',
        },
        {
          name: 'negotiate',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'into|in the_same|one|a room',
            'sit|sits|sat|sitting|seat|bring|get|put ~6 one|same|a|the|negotiating|bargaining table',
            'negotiate|negotiates|negotiated|negotiating',
            'talk|talking|talks|speak|speaking|sit_down|sitting_down|sit to|with ~1 <RU>|<UA>|them|each_other|him',
            'ready|willing|prepared to meet|talk',
            'want|wants to meet',
            'sit|sits|sitting down',
            'come|comes|coming|return|returning|get|sit ~3 to|at|down_at the ~1 table',
            'make|makes|making|reach|reaching|strike|get|cut|do a|the|an? ~1 deal|agreement|compromise|settlement',
          ],
          accept: 'We will negotiate when the time comes.',
          reject: 'They crossed the river at night.',
        },
        {
          name: 'settlement',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'diplomatic|political|peaceful|negotiated|peace|final|viable|comprehensive|lasting|long_term|sustainable ~2 settlement|solution|resolution|end|outcome|way_out|path',
            'settlement of|to the ~2 conflict|crisis|war',
            'negotiated|diplomatic peace',
            'any|final settlement|agreement|deal',
            'agreement|deal|settlement is|are|was|be|will|would|possible|impossible',
            'resolve|resolving|settle|settling ~4 peacefully|diplomatically|politically|at_the_table|through_diplomacy|by_diplomatic|by_peaceful|by_political',
            'peace plan|proposal|proposals|formula|framework|initiative|summit|conference|roadmap|blueprint|memorandum',
            `deal|agreement|talks with ~1 <RU>|<UA>`,
            'agreement|deal|compromise ~3 end|ending the|this war|conflict',
          ],
          accept: 'A political settlement is the only way.',
          reject: 'The settlement lies twenty kilometres from the river.',
        },
        {
          name: 'peace-deal',
          kind: 'topic',
          pole: 'for',
          outcome: true,
          patterns: [
            'peace deal|agreement|accord|accords|treaty|settlement',
            'deal|agreement on peace|ending',
          ],
          accept: 'He wants a peace deal by spring.',
          reject: 'He found peace in the garden.',
        },
        {
          name: 'leaders-meeting',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'meeting|summit|meet|talks|encounter|call|conversation|sit_down ~3 leaders|presidents|putin|zelensky|zelenskyy',
            'leaders|presidents|putin|zelensky|zelenskyy ~4 meeting|summit|meet',
            'leaders_summit|peace_summit|summit_of_the_leaders|summit_of_the_presidents|summit_between|leaders_meeting|trilateral|three_way_meeting|two_presidents',
            'meet|meeting|sit_down with him|putin|zelensky|zelenskyy|them|the_russian|the_ukrainian',
          ],
          accept: 'He proposed that the two presidents meet.',
          reject: 'The cabinet sat until midnight.',
        },
        {
          name: 'agreement',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          fallback: true,
          patterns: [
            'agreement|deal|agreements|settlement|compromise|meeting',
            'a|any|the|such|this|another summit',
          ],
          accept: 'We want a deal.',
          reject: 'The dealer sold the car.',
        },
        {
          name: 'delegation',
          fallback: true,
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: [
            'delegation|delegations|negotiators|negotiating_team|negotiating_teams|negotiating_group|working_groups',
            'consultations|memorandum|two_part_memorandum|next_meeting|contacts',
            'further|another|next|new|second|third|fourth round',
          ],
          accept: 'The delegation is on its way.',
          reject: 'The team won the cup.',
        },
        {
          name: 'other-talks',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [
            `${TALKS}|deal|agreement|meeting|talk ~1 with|between ~2 ${OTHER_PARTNERS}`,
            `${TALKS}|deal|agreement|meeting ~4 on|over|about|for ~3 ${OTHER_MATTERS}`,
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
            'open|opens|opened|opening of? ~1 negotiations|talks with|on',
          ],
          accept: 'Talks with the teachers had broken down.',
          reject: 'Talks with Kyiv had broken down.',
        },
        ...negotiationPositions,
      ],
    },
  },
};
