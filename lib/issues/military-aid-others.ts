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
      'buy|buys|buying|order|orders|acquire|purchase|procure ~8 for ~1 its|our|their|his own ~1 army|armed_forces|military|air_force|bundeswehr|forces|troops',
      'what|which|how_many|how_much|whose weapons|arms|ammunition|shells|missiles|systems|tanks|equipment',
      'hand|hands|handing|transfer|transferring|pass|passing ~4 initiative|scheme|programme|program ~2 over|to ~2 nato|alliance|eu|another|others',
      'ammunition|aid|arms|weapons|shells ~1 figures|data|statistics|numbers|tracker|report|reports|inventory',
      'arms|weapons|ammunition|munitions|tank|shell ~1 plant|plants|factory|factories|maker|makers|workers',
      `let|lets|letting|allow|allows|allowing|permit|permitting|authorise|authorised|authorize|authorized ~3 ${ARMS}|${SYSTEMS} ~2 hit|strike|be_used|fly|reach|cross|target`,
      `use|uses|using|used|fire|firing ~3 ${ARMS}|${SYSTEMS} ~1 across|outside|deep|within|into`,
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
      'support|supports|supporting|back|backs|backing|help|helping <UA> s? ~3 entry|accession|membership|candidacy|bid|way|path|road',
      'funding|financing|fund|finance <UA> ~8 frozen|assets|reserves|immobilised|loan',
      'loan|assets|frozen|reserves ~14 funding|financing|fund|finance <UA>',
      'support|supporting|help|helping ukraine|kyiv|ukrainians ~2 rebuild|reconstruct|recover|reform|on|join|joining|peace|diplomatically|financially|economically|politically',
    ],
    accept: 'We support Ukraine on its way into the union.',
    reject: 'We support Ukraine with arms.',
  },
];
