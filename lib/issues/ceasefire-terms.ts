import type { IssueRule } from '../model/issue';
import { LULL } from './pauses';
import { FIGHTING, TRUCE } from './words';

/** How a halt has to be watched and secured before one would agree to it. */
const SECURED =
  'nuances|details|modalities|monitoring|monitored|control|verification|supervision|mechanism|guarantees|security_guarantees|technicalities|questions|ban|arms|weapons|deliveries|mobilisation|mobilization|supplies|rearmament';

/** What a halt is said to be by those who scorn it. */
const WORTHLESS =
  'farce|joke|pointless|worthless|meaningless|useless|sham|intermission|trap|impossible|fiction|scrap_of_paper|empty';

/** Words that set the terms, the order or the hour of a ceasefire. */
export const ceasefireTerms: readonly IssueRule[] = [
  {
    name: 'once-secured',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${TRUCE} ~2 impossible|not_possible|inconceivable|unthinkable|unrealistic|out_of_the_question|excluded|premature until|without|unless|before|till ~6 ${SECURED}`,
      `no ~1 ${TRUCE} ~3 until|without|unless ~4 ${SECURED}`,
      `without ~4 ${SECURED} +10 ${TRUCE} ~3 be|is|was|remain|means|make ~4 ${WORTHLESS}`,
      `${TRUCE} without ~4 ${SECURED} ~4 be|is|was|means ~4 ${WORTHLESS}`,
      `condition|conditions|precondition|prerequisite for|of|to ~3 ${TRUCE}|halt|halting|pause|end_to_the_fighting|stopping`,
      `${TRUCE} only in_return|in_exchange|under`,
      `${TRUCE} must|should|has_to|would_have_to ~3 accompanied|linked|tied|coupled ~1 by|to|with`,
    ],
    accept: 'A truce is impossible until the details are settled.',
    reject: 'A truck is impossible until the details are settled.',
  },
  {
    name: 'causes-first',
    kind: 'position',
    pole: 'against',
    patterns: [
      `first|firstly ~6 causes|root_causes|settlement|conditions|agreement|treaty|reasons|terms|peace +6 then|and_then|only_then|after_that ~5 ${TRUCE}|silence|pause|halt`,
      `no|not|without order|orders|decision|plans|instruction|instructions|intention ~2 to|on|of ~1 prolong|extend|renew|prolonging|extending|renewing ~4 ${LULL}`,
      `no ~1 extension|prolongation|renewal of|to|for ~3 ${LULL}`,
      `${LULL} ~8 not ~1 suit|satisfy|interest ~1 us|russia|ukraine|moscow|kyiv|anyone|them`,
      `stop|stopping|pausing|halting|pause|halt now ~1 would|will|means|is|be ~6 hand|handing|give|giving|gift|betray|betrayal|mistake|folly|suicide|treason|crime|madness|defeat`,
      `${TRUCE} +2 would|will|is|was|be|means ~3 betray|betrayal|treason|insult|dishonour|disgrace|suicide|surrender|capitulation`,
    ],
    accept: 'First the causes, then a truce.',
    reject: 'First the clauses, then a treat.',
  },
  {
    name: 'now',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `${TRUCE} ~1 is|was|remains ~1 possible ~1 today|now|tonight|tomorrow|at_once|immediately|right_now`,
      `propose|proposes|proposed|suggest|suggests|suggested|demand|demands|urge|urges|insist|insists that ~2 ${FIGHTING}|guns|war ~1 stop|stops|cease|ceases|end|be_halted|be_stopped`,
      `to ~3 ${TRUCE} ~2 and|so|which he|she|they|it|russia|moscow|putin|kyiv should|must|ought_to`,
      `purpose|aim|goal|objective|target|task|priority ~8 is|was|remains|be ~4 ${TRUCE}|end_to_the_fighting`,
      `${TRUCE} +6 would|will|could|might be ~2 blessing|godsend|relief|welcome|step_forward|breakthrough|first_step|good_thing|gift_to_us_all`,
    ],
    accept: 'A truce is possible today, he said.',
    reject: 'A trip is possible today, he said.',
  },
];
