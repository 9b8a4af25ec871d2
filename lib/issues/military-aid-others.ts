import type { IssueRule } from '../model/issue';
import { AID, ARMS, SYSTEMS } from './words';

/** Arms and aid that are no aid to the Ukrainian army: of others, for others, or of another kind. */
export const armsOfOthers: readonly IssueRule[] = [
  {
    name: 'arms-of-others',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'drop|drops|dropped|dropping|launch|launches ~3 bombs|glide_bombs',
      'use|mention|resort_to ~4 such|these weapons',

      'contingent|force|mission|soldiers|troops|peacekeepers +3 with ~1 weapons|arms',
      'instead_of|rather_than ~1 shells|bullets|bombs|arms|weapons',
      `worth of ~1 ${AID}`,

      'long_range ~1 missiles|weapons|drones|arms|capabilities|systems|rockets|strikes|weapon',
      'send|sending|deliver|delivering|supply|supplying|provide|providing|give|giving|transfer ~6 long_range ~1 missiles|weapons|drones|rockets|systems',
      'hunger|food|grain|energy|gas|winter|cold|migration|migrants|famine ~4 weapon|weapons',
      'weapon of|against|in',
      'humanitarian|economic|financial|budget|budgetary|macro_financial|development|medical|diplomatic|political|moral aid|assistance|support|help|backing to|for? ~1 <UA>?',
      `${AID} ~3 to either|any|both ~1 side|sides|party|parties`,
      `${AID} ~3 for|to|of|by|in|with its|their|our|his|s ~1 own? army|armed_forces|military|troops|bundeswehr`,
      `own ${ARMS}|${SYSTEMS}`,
      'stop|stops|stopped|stopping|halt|halting ~1 tanks|missiles|rockets|shells|drones|jets',
      'come|comes|coming|came|spring|rush ~1 to ~3 aid|assistance|help|rescue',
      `${SYSTEMS} crew|crews|pilot|pilots|parts`,
      `depot|depots|warehouse|warehouses|arsenal|train|convoy ~4 ${ARMS}`,
      `imports|import|export|use of ~2 ${ARMS}|munitions`,
      `use|uses|using|used|aim|aims|aiming|aimed|fire|firing|fired ~3 ${ARMS}|${SYSTEMS} ~3 against|at|on|in|inside|over|beyond`,
      'eu|european_union|union|brussels|financial|budget|macro_financial ~1 help|aid|support|assistance|money|funding|financing|loan to|for ~1 <UA>',
      `<RU> ~4 ${AID}`,
      `buy|buys|bought|order|ordered|purchase|purchased ~3 ${SYSTEMS} ~4 own|nato|itself`,
      `shoot|shot|shooting|down|destroy|destroyed|intercept|intercepted|launched|fired ~3 missiles|rockets|shells|tanks|jets`,
    ],
    accept: 'We never gave weapons to either side.',
    reject: 'We never gave weapons to that government.',
  },
  {
    name: 'support-for-something-else',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'support|supporting|supports|back|backing|help|helping ukraine|kyiv s',
      'to support|help|back ukraine|kyiv',
      'support|supporting|help|helping ukraine|kyiv|ukrainians ~2 rebuild|reconstruct|recover|reform|on|join|joining|peace|diplomatically|financially|economically|politically',
    ],
    accept: 'We support Ukraine on its way into the union.',
    reject: 'We support Ukraine with arms.',
  },
];
