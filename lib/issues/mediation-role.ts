import type { Issue } from '../model/issue';
import { GO_BETWEEN, THIRD_PARTY, TURNS_DOWN } from './go-between';
import { mediationAtHand } from './mediation-at-hand';
import { mediationNews } from './mediation-news';
import { mediationOffered } from './mediation-offered';
import { mediationRefused } from './mediation-refused';
import { mediationUnwanted } from './mediation-unwanted';
import { mediationVenues } from './mediation-venues';

export const mediationRole: Issue = {
  id: 'mediation-role',
  label: 'Third-party mediation',
  proposition: 'A third party should mediate.',
  supportMeans: 'Offers, accepts, thanks for or asks for mediation or hosting.',
  opposeMeans: 'Rejects a mediator or the role, or calls a mediator biased.',
  rules: {
    en: {
      vetoes: [
        `${TURNS_DOWN} ~8 host|hosting|stage|staging`,
        'bring|brought|bringing ~6 to_justice',
        'iran|gaza|hamas ~6 mediat*',
        'mediat* ~6 with_israel|iran|gaza|hamas',
        'mediat*|broker* ~4 hostages',
        'lukoil',
        'summit|conference|meeting ~2 of ~4 coalition|donors|allies|return_of',
        'tehran|iranian|nuclear_file|atomic_file ~8 services|mediat*|intermediary|go_between',
        'host|hosts|hosting|hosted ~3 tribunal|court|register|recovery_conference|factory|troops|soldiers|refugees|children|inspections|inspection|base|bases|missiles|production|plant|tournament|games|exercise|exercises|hub|wounded|logistics|branch|depot|workshop',
        'truce|ceasefire ~1 with|between ~2 india|pakistan|iran|hamas|hezbollah|israel|thailand|cambodia|armenia|azerbaijan|houthis',
      ],
      twins: ['ethiopia|egypt|egyptian|kashmir|karabakh|sharm|yerevan|baku|armenian|azeri|sudan|quad'],
      rules: [
        {
          name: 'mediation',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'mediation|mediator|mediators|mediatory|good_offices|honest_broker|go_between|intermediary|intermediaries|go_betweens|shuttle_diplomacy|peacemaker|peacemakers|peacemaking|back_channel|facilitator|facilitators',
            'broker|brokers|brokering|brokered ~4 peace|deal|talks|agreement|ceasefire|truce|by|end|settlement|exchange|swap',
            'arbiter|arbiters|umpire|umpires|honest_brokers',
            'venue|platform|platforms|site for ~2 talks|negotiations|meeting|summit',
            'vatican|istanbul|geneva|doha|riyadh|budapest|vienna|country|city ~3 place|venue|platform ~3 meet|talks|negotiations|enemies|meeting',
            'use|uses|using|exert|exerting|lend ~3 influence|leverage|weight ~1 on|over|with <RU>',
            '<US>|<TR>|<CN>|<BR>|<IN>|vatican|saudi|emirati ~2 efforts ~6 end|settle|resolve|settlement|peace|resolution',
            'efforts of|by|from ~2 <US>|<TR>|<CN>|<BR>|<IN>|vatican ~8 end|settle|resolve|settlement|peace|resolution',
            'offer|offers|offered|provide|providing ~2 venue|platform',
            `offer|offers|invitation|bid to|of hold|stage|organise|organize|holding ~4 talks|meeting|summit|negotiations|conference in|at ${THIRD_PARTY}`,
            'shuttle work|visits|trips|missions|talks|negotiations',
            `his|papal|vatican|african|brazilian|hungarian|self_appointed|saudi|turkish|chinese|indian ~2 peace mission`,
            `mission|missions ~1 to|for ~1 end|ending|stop|peace|stopping`,
            'meeting place',
            `${THIRD_PARTY}|its|his|their|s services ~1 as? ~1 broker|mediator|host|intermediary|venue`,
            `${THIRD_PARTY}|its|our|holy_see s services|offer|roof`,
            `as ~2 ${GO_BETWEEN}|venue|meeting_place`,
            'neutral|unbiased|impartial|honest host|venue|broker|ground|mediator',
            'third country|countries|party|parties ~2 mediat*|broker|host|help|involved|role',
            'through|via a? third country|countries|party|parties',
            'facilitate|facilitates|facilitated|broker ~2 contacts|talks|dialogue|negotiations|meeting',
            'facilitating|mediating|mediatory|intermediary|bridging role|function|part|efforts',
            'mediating|mediation|mediator role|efforts|effort|mission|offer',
            'sino|chinese|brazilian|african ~2 proposal|proposals',
            'chinese|african|brazilian|brazil_china|vatican|turkish|saudi|indian ~2 peace_plan|peace_initiative|peace_mission|mediation|initiative',
          ],
          accept: 'He offered mediation.',
          reject: 'She likes meditation.',
        },
        {
          name: 'mediate',
          kind: 'topic',
          pole: 'for',
          deed: true,
          announced: true,
          patterns: ['mediated|mediating|mediate|mediates|brokered|brokering'],
          accept: 'The prince mediated the release.',
          reject: 'The prince rode home.',
        },
        {
          name: 'envoys-sent',
          kind: 'topic',
          pole: 'for',
          quiet: true,
          patterns: ['his|her|its|our|my|trump_s|personal|special|peace envoy|envoys to'],
          accept: 'He will send his envoy to Moscow.',
          reject: 'He will send his regards to Moscow.',
        },
        {
          name: 'envoys',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [
            'envoy|envoys|special_envoy',
            'technical teams',
            `everyone|everybody|all|each ~2 wants|want|eager|rush|queue ~4 ${GO_BETWEEN}`,
            `no|any|received|get|got ~2 request|requests|invitation|appeal ~1 to|for mediate|mediation|host|broker`,
            'during|amid|while|in ~2 brokering|mediation',
          ],
          accept: 'The envoy is on his way.',
          reject: 'The baker is on his way.',
        },
        ...mediationOffered,
        ...mediationRefused,
        ...mediationAtHand,
        ...mediationUnwanted,
        ...mediationVenues,
        ...mediationNews,
      ],
    },
  },
};
