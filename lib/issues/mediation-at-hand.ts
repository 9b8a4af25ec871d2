import type { IssueRule } from '../model/issue';
import { GO_BETWEEN, THIRD_PARTY } from './go-between';

const SIDES =
  'enemies|sides|parties|adversaries|foes|presidents|leaders|capitals|governments|belligerents|warring|both|two|they|them|russia|ukraine|moscow|kyiv';

const TALKS =
  'talk|talks|peace|negotiate|negotiations|sit_down|dialogue|settlement|table|solution|end_the_war|agree';

const SERVE =
  'mediate|mediating|host|hosting|chair|chairing|facilitate|facilitating|broker|brokering|act|acting|serve|step_in|go_between';

/** A go-between's services offered, praised, asked for, or lent on terms. */
export const mediationAtHand: readonly IssueRule[] = [
  {
    name: 'house-open-to-both',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `offer|offers|offered|offering ~2 its|his|our|their|any ~1 help|assistance|support|contribution ~3 to|in|for ~2 bring|bringing|end|ending|settle|peace|find|mediat* ~4 ${SIDES}|positions|peace|war|conflict|settlement|solution`,
      `ready|willing|prepared ~2 shoulder|take_on|assume|undertake ~2 any|every|a|its|our|this ~1 task|role|responsibility|part|burden ~5 peace|settlement|talks|dialogue|war|conflict`,
      `bring|bringing ~1 positions|views|sides|parties|capitals ~1 together|closer|nearer`,
      `contribute|contributing|contribution ~2 to ~3 peace|settlement|mediation|dialogue ~4 between|process|talks`,
      `spare|spares|sparing ~1 no effort ~4 ${SIDES}|peace|together|closer|mediat*`,
      `stand|stands|stood|standing ~1 ready ~6 good_offices|mediate|host|facilitate|venue|services`,
      `with ~2 good_offices|good_services`,
      `build|building|builds bridge|bridges ~2 between ~4 ${SIDES}|east`,
      `talk|talks|speak|speaks|line|lines ~1 to|with both ~1 sides|capitals|presidents|leaders|moscow|kyiv ~8 help|useful|bring|peace|role|mediat*`,
      `${TALKS} +6 ready|willing|prepared|happy|glad|open to ~1 help|assist|contribute|facilitate`,
      `available|disposal|offer|offers|offered|provide|provides|open|lend|lends ~3 place|venue|house|room|roof|space|ground|platform|address ~2 where|for|of ~4 ${SIDES}|meet|meeting|talk|dialogue`,
      `place|house|room|roof|ground ~1 where ~3 ${SIDES} ~3 meet|talk|sit|look|speak|negotiate`,
      `${THIRD_PARTY}|holy_see ~3 at their|your|both|the ~2 disposal|service`,
      `at the service|disposal of ~3 ${SIDES}`,
      `help|helping|helps ~3 ${SIDES} ~2 meet|talk|sit|speak|agree|look|negotiate|reconcile|reach|find|settle`,
      `honoured|honored|delighted|proud|pleased|keen|eager|happy|glad|privileged ~1 to host|mediate|facilitate|organise|organize|welcome ~4 talks|meeting|summit|leaders|negotiations|them|it|sides?`,
      `readiness|willingness|offer|desire|eagerness|preparedness ~2 to ~1 host|mediate|facilitate|act_as|serve_as|broker`,
      `arrange|organise|organize|set_up|convene|broker ~2 meeting|summit|talks|call|conversation|encounter ~3 between|of|in|with ~3 presidents|leaders|two|both|sides|turkey|turkiye|istanbul|ankara|zelensky|putin`,
      `offering|offered|offers|offer|lending|lends|placed|put ~3 mediation|good_offices|offices|auspices`,
      `let|letting ~1 ${THIRD_PARTY}|us|others ~1 help|mediate|try`,
      `play|plays|played|playing host to? ~2 talks|meeting|summit|negotiations|delegations?`,
      'playing|played|plays host',
      'special ~1 envoy|representative|negotiator ~1 of|from|for ~3 neutral|europe|eu|union',
      `arranged|facilitated|secured|brokered|mediated ~1 by ~2 ${THIRD_PARTY}|holy_see`,
    ],
    accept: 'We offer a place where enemies can talk.',
    reject: 'We offer a plate where cakes can cool.',
  },
  {
    name: 'services-go-on',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'go_on|goes_on|continue|continues|keep|keeps|carry_on|keep_on to? ~1 hosting|host|mediating|mediate|facilitating|facilitate|brokering',
    ],
    accept: 'We would go on hosting talks for as long as they want.',
    reject: 'We would go on waiting for as long as they want.',
  },
  {
    name: 'services-prized',
    kind: 'position',
    pole: 'for',
    patterns: [
      `value|values|valued|appreciate|appreciates|appreciated|grateful|welcome|welcomes|welcomed|thank|thanks|thanked|praise|praises|praised ~10 as|of|by ~2 ${GO_BETWEEN}`,
      `${GO_BETWEEN} ~3 with|for ~2 breakthrough|success|release|progress|exchange|result|agreement`,
      `${GO_BETWEEN} +8 welcome|useful|valuable|effective|needed|trusted|respected|successful|reliable ~1 one`,
      'noble ~1 mission|efforts|aim|work ~6 end|hostilities|peace|settlement',
      'peace|peacemaking|peace_making mission|efforts|work of|by ~6 ~2 colleagues|friends|partners|countries|states',
      `credit|credits|credited|owe|owes|owed|thanks_to ~5 ${GO_BETWEEN}|mediation`,
      `no|not ~2 better ~2 place|venue|${GO_BETWEEN}|host ~2 than ~2 ${THIRD_PARTY}`,
      `${THIRD_PARTY} ~3 right|good|natural|ideal|best|suitable|trusted|acceptable ~2 place|venue|host|${GO_BETWEEN}`,
    ],
    accept: 'Moscow values the efforts of the administration as mediator.',
    reject: 'Moscow values the efforts of the administration as donor.',
  },
  {
    name: 'if-both-ask',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `mission|efforts|initiative|mediation|role ~3 could|can|would|might ~1 help|helpful|useful|welcome|succeed|work ~2 if|provided|once`,
      `${SERVE}|mediation ~4 solely|only|exclusively|strictly? at|on ~1 request|invitation|wish|bidding`,
      `${SERVE}|mediation ~6 solely|only|exclusively ~1 at|on|if|when|with ~3 request|invitation|wish|consent|agreement|blessing`,
      `would|will|could|can|may|might|ready_to|prepared_to|willing_to ~2 ${SERVE} ~9 if|provided|once|when|on_condition|should|providing|assuming ~5 both|sides|parties|asked|two|kyiv|moscow|invited|russia|ukraine|invitation|alike`,
      `${THIRD_PARTY} ~3 ${SERVE} ~4 solely|only|exclusively ~1 at|on ~1 request|invitation|wish of ~3 capitals|sides|parties|governments`,
      `if|once|when|as_soon_as +14 could|can|might|may|would ~1 play|act|serve|be|become|qualify ~5 ${GO_BETWEEN}`,
      `offer|offers|offered|provide|lend|open ~3 venue|house|place|services|good_offices ~3 if|provided|once|on_condition`,
    ],
    accept: 'We would mediate solely at the request of both capitals.',
    reject: 'We would wait solely at the gate of both capitals.',
  },
];
