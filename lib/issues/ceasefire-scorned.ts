import type { IssueRule } from '../model/issue';
import { LULL } from './pauses';
import { TRUCE } from './words';

/** A halt by any name, silence included. */
const HALT = `${LULL}|silence|quiet|halt|stop|moratorium`;

/** What a proposal for a halt is called by those who brush it off. */
const STUNT =
  'pr|pr_exercise|pr_stunt|pr_move|publicity|publicity_stunt|propaganda|theatre|theater|stunt|trick|trap|ploy|manoeuvre|maneuver|farce|game|gimmick|provocation|ruse|bluff|manipulation|hoax|show';

const AFTER =
  'root_causes|causes|reasons|settlement|goals|aims|tasks|objectives|victory|demilitaris*|demilitariz*|denazif*|peace_treaty|final|treaty|capitulation';

/** A halt scorned, put off behind the aims, or said to help one side only. */
export const ceasefireScorned: readonly IssueRule[] = [
  {
    name: 'not-before-the-causes',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `${HALT} ~4 only ~1 after|once|when|if|with ~5 ${AFTER}`,
      `only after|once|when ~8 ${AFTER} ~6 ${TRUCE}`,
      `lay_down|stop|put_down|cease|hold|silence ~4 when|once|after|only ~3 ${AFTER} ~3 gone|removed|eliminated|resolved|met|achieved|reached|fulfilled`,
      `not ~1 a|any|another ~2 ${TRUCE}|pause|respite|freeze|breather but +6 peace|settlement|end|solution`,
      `${HALT} ~4 not ~1 an? end|aim|goal in itself`,
    ],
    accept: 'A ceasefire is possible only after the root causes are gone.',
    reject: 'A visit is possible only after the rains are gone.',
  },
  {
    name: 'helps-one-side',
    kind: 'position',
    pole: 'against',
    patterns: [
      `every|any|each|such|this|a|another pause|truce|ceasefire|halt|lull|respite|standstill|freeze ~3 play|plays|played into`,
      `${HALT} ~4 play|plays|played into the? hands`,
      `${HALT} ~2 would|will|can|could|only ~1 prolong|prolongs|drag_out|lengthen|extend ~3 war|conflict|suffering|agony`,
      `${HALT} ~3 not ~2 in ~3 interest|interests`,
      `${HALT} ~3 postpone|postpones|delay|delays|put_off|defer|defers ~3 problem|war|inevitable|solution|victory|next`,
      `${HALT} ~3 suits|suited|suit|serves|served|serve|benefits|benefited|benefit|favours|favoured|favours|favors|favored|helps|helped|help|profits ~1 only|no_one_but|nobody_but|none_but|just|solely ~2 <UA>|<RU>|enemy|aggressor|one|zelensky|putin|them`,
      `${HALT} +8 only|solely|merely|just|exclusively ~3 advantage|benefit|gift|boon|present|favour|favor|help|use|suit|suits|serve|serves|benefits|helps|service ~3 <UA>|<RU>|kyiv|moscow|enemy|them|him|aggressor|occupier`,
      `${HALT} +8 suit|serve|help|benefit|favour|favor ~1 only|no_one_but|nobody_but|none_but ~2 <UA>|<RU>|enemy|them|him|aggressor`,
      `${HALT} ~3 needed|wanted|sought|desired|required ~1 by ~2 one|only|enemy|<UA>|<RU>|aggressor|losing`,
      `only ~2 <UA>|<RU>|enemy|one_side|aggressor ~1 needs|wants|need|wanted|needed|gains|profits ~1 from? ~2 ${HALT}`,
      `no|little ~1 need|use|interest|reason|sense ~2 of|for|in ~2 ${TRUCE}|pause|freeze`,
      `${HALT} ~2 would|will|could ~1 mean|leave|amount|be ~4 leaving|defeat|capitulation|betray*|surrender|regime|nazi|suicide|disaster|catastrophe|mistake|gift`,
      `${HALT} ~3 at|on|along ~3 line|lines|front ~2 would|will|could ~1 mean|leave|amount|be ~4 leaving|defeat|capitulation|betray*|surrender|regime|nazi|suicide|disaster|mistake`,
    ],
    accept: 'A truce suited only Kyiv, he wrote.',
    reject: 'The suit pleased only Kyiv, he wrote.',
  },
  {
    name: 'brushed-off',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${TRUCE} ~2 as ~2 ${STUNT}`,
      `call|calls|offer|offers|appeal|appeals|proposal|proposals|idea|demand|demands ~4 ${HALT} ~2 as ~2 ${STUNT}`,
      `call|calls|offer|offers|appeal|appeals|proposal|proposals|idea|demand|demands ~4 ${HALT} ~1 is|was|were|are ~2 ${STUNT}`,
      `${HALT} ~4 cart before`,
      `begin|beginning|start|starting ~1 with ~3 ${HALT} ~4 wrong|mistake|cart|error|back_to_front`,
      `we ~1 not ~1 fall ~1 for|into ~4 ${HALT}`,
    ],
    accept: 'He brushed aside the call for a truce as a PR exercise.',
    reject: 'He brushed aside the call for a taxi as a joke.',
  },
];
