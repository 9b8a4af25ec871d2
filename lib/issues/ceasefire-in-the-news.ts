import type { IssueRule } from '../model/issue';
import { FIGHTING, TRUCE } from './words';

const NOW =
  'at_once|now|today|tonight|immediately|right_now|tomorrow|this_minute|this_very_day|straight_away';

/** A halt that can begin tonight, and a truce only spoken of, in the plain wording of the news. */
export const ceasefireInTheNews: readonly IssueRule[] = [
  {
    name: 'this-very-night',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${TRUCE} ~1 can|could|should|must ~1 start|begin|take_effect|come|be_declared|hold ~3 ${NOW}`,
      `${FIGHTING}|guns|war ~2 needed_to|needs_to|need_to|must|had_to|has_to|have_to|should ~1 end|stop|cease|fall_silent|be_halted|be_stopped|be_silenced`,
      `guns|${FIGHTING}|war|drones|missiles ~1 can|could|should|must ~1 be_stopped|stop|be_silenced|fall_silent ~2 ${NOW}`,
      `order|orders|ordering|tell|telling ~2 troops|army|soldiers|forces|men to ~1 stop|cease|hold_fire|halt ~3 ${NOW}|shooting|firing|fighting|fire`,
      `combat_operations|military_operations|hostilities|military_actions|${FIGHTING} ~2 will|would|are_to|is_to|shall ~1 cease|stop|be_halted|be_suspended|be_stopped ~2 from|at|until|between|for`,
      `only|sole|best ~1 way|path|road|exit|answer ~2 is|was|remains|are|lies|lay ~4 ${TRUCE}|halt`,
      `agreement|consent|assent|adherence ~1 to the|a|an|any|this|that ~2 ${TRUCE}`,
      `${TRUCE} +10 was what ~4 want|wants|wanted|asked_for|called_for|demanded`,
    ],
    accept: 'A full truce can start at once.',
    reject: 'A full lunch can start at once.',
  },
  {
    name: 'why-wait',
    kind: 'position',
    pole: 'for',
    strength: 'hedged',
    threat: true,
    patterns: ['why ~5 wait|waiting ~1 until|till|for +14 peace|truce|ceasefire|silence'],
    accept: 'He asked why anyone should wait until May if Moscow wanted peace.',
    reject: 'He asked why anyone should wait until May if Moscow wanted trams.',
  },
  {
    name: 'not-while-this-lasts',
    kind: 'position',
    pole: 'against',
    patterns: [
      `freeze|freezing|${TRUCE} ~3 no|not ~1 peace`,
      `no ~1 ${TRUCE} ~2 possible|conceivable|thinkable while|as_long_as|so_long_as`,
    ],
    accept: 'No truce was possible while drones attack.',
    reject: 'No trip was possible while drones attack.',
  },
  {
    name: 'truce-spoken-of',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `news|fact|truth|trouble|problem is that ~4 no ~2 ${TRUCE}`,
      `not|never call|describe|regard ~3 ${TRUCE}`,
      `${TRUCE} ~1 would|will ~1 expire|end|lapse|run_out at|on|by`,
      `${TRUCE} ~2 around|near|at|over ~4 plant|station|reactor|dam`,
      `resolutions|resolution|talks|sanctions|appeals|efforts|summits ~3 failed|fail ~1 to ~1 stop|end|halt ~2 ${FIGHTING}|war`,
    ],
    accept: 'The truce would expire at midnight.',
    reject: 'The truce would help at midnight.',
  },
];
