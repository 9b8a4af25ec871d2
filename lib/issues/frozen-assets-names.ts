import type { IssueRule } from '../model/issue';
import { ASSETS } from './words';

const MONEY = `${ASSETS}|billion|pounds|euros|dollars|sums|proceeds|profits`;

/** The frozen money, the loan on it and the plan, by all their names. */
export const frozenAssetNames: readonly IssueRule[] = [
  {
    name: 'the-money-and-the-plan',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `billion|billions|money|funds|cash ~4 frozen|immobilised|immobilized|blocked|euroclear|held_in|held_at|depository|clearing_house ~2 assets|reserves|holdings|funds?`,
      'asset|assets plan|scheme|proposal|idea|loan|backed_loan',
      'asset_backed|assets_backed|reparations|reparation ~1 loan|loans|plan|scheme',
      'plan|plans|scheme|proposal|idea|move|step|decision for|over|on|to|of ~4 assets|reserves|holdings|deposits',
      '<RU> ~2 deposits|holdings|reserves|billions|savings|securities',
      'a|the|such|this|that|so_called ~1 loan',
      'repo act',
      'use|using|spend|spending|lend|lending|touch|touching|take|taking|hand|handing ~1 out? this|the|that|their|its|russian money',
      'the reserves',
      'eu_s|europe_s|brussels ~1 plans|plan for ~2 reserves|assets',
      'proceeds ~2 to|for ~2 kyiv|ukraine',
    ],
    accept: 'The asset plan has to be stopped.',
    reject: 'The city plan has to be stopped.',
  },
  {
    name: 'sums-alone',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: ['140|165|185|190|193|200|210|300 billion', 'the money'],
    accept: 'They should free up the 210 billion.',
    reject: 'They should free up the road.',
  },
  {
    name: 'matter-of-talks',
    kind: 'status',
    pole: 'for',
    patterns: [
      'question|issue|topic|subject|matter of ~2 assets|loan|reserves',
      'debate|discussion|discussions|comment|comments|talks|reports|speculation ~1 about|over|on|of ~3 assets|loan|reserves',
    ],
    accept: 'Leaders would return to the question of the assets.',
    reject: 'Leaders would return to the use of the assets.',
  },
  {
    name: 'putting-to-work',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `put|puts|putting ~8 to work|use|good_use ~2 for ~1 <UA>`,
      `touch|touching|lend|lending|draw_on|drawing_on|dip_into|dipping_into|free_up|freeing_up|repurpose|repurposing|leverage|leveraging|monetise|monetising|forfeit|forfeiting|pass|passing|spend|spending|channel|channelling|divert|diverting|make_use_of|making_use_of|redirect|redirecting|borrow_against|borrowing_against|release|releasing ~5 assets|asset|reserves|holdings|securities|proceeds|deposits`,
      `touch|touching|lend|lending|pass|passing|spend|spending|channel|channelling|divert|diverting|redirect|redirecting|release|releasing|free_up|freeing_up ~4 frozen|immobilised|immobilized|blocked|russian|sovereign|moscow_s|kremlin_s|russia_s|euroclear_s|central_bank_s ~2 ${ASSETS}`,
      `use|using|transfer|transferring|give|giving|hand|handing|pass|passing ~4 ${MONEY} ~6 frozen|immobilised|held_in|held_at|american_banks|euroclear`,
      'forfeit|forfeiting|seize|seizing|confiscate|confiscating ~2 russian ~3 plane|aircraft|yacht|yachts|jet|villa|villas',
      'release of ~3 deposits|reserves|assets to|for ~1 <UA>',
      'convert|converting|turn|turning ~3 assets|reserves ~2 into ~3 loan|weapons|arms|reparations|aid',
    ],
    accept: 'Britain would put the billions frozen in its banks to work for Ukraine.',
    reject: 'Britain would put the miners to work.',
  },
  {
    name: 'left-idle',
    kind: 'topic',
    pole: 'against',
    patterns: [
      `keep|keeping|leave|leaving|let|letting ~4 ${MONEY} ~3 idle|untouched|lie_idle|gathering_dust|gather_dust|dormant|lie|lying|sit|sitting`,
      `${MONEY} ~3 gathering_dust|gather_dust|idle|dormant`,
      'shy|shied|shying away from ~2 assets',
      'give|gives|giving|gave up ~1 the plan|loan|scheme',
      'return|returning|give_back|giving_back|hand_back|handing_back|unfreeze|unfreezing ~3 assets|reserves|money ~2 to? <RU>?',
    ],
    accept: 'Leaving 200 billion idle is absurd.',
    reject: 'Leaving the engine idle is absurd.',
  },
];
