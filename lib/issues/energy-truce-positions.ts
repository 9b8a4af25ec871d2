import type { IssueRule } from '../model/issue';
import { BLOWS, ENERGY_SITES, HITTING, SITES } from './energy-sites';
import { TRUCE } from './words';

const LAWFUL = 'lawful|legitimate|legal|military|fair|justified|proper|valid|permissible|priority|prime';

const HALT = 'halt|end|stop|truce|ceasefire|moratorium|pause|silence';

/** What sparing the other side's lights is called by those who would not. */
const FOLLY =
  'idiocy|folly|madness|mistake|stupid|stupidity|nonsense|weakness|naive|treason|luxury|error|blunder|crime|surrender|pointless|gift|foolish|senseless|absurd|wrong|weak|mad|suicidal|suicide|unwise|insane|criminal';

/** Words that are a stance on an energy truce by themselves. */
export const energyTrucePositions: readonly IssueRule[] = [
  {
    name: 'lapsed',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${BLOWS} ~6 ${ENERGY_SITES} ~6 will|would|shall|must|should|had_to|have_to continue|go_on|intensify|carry_on|be_stepped_up|not_stop|not_be_stopped`,
      `${BLOWS} ~6 ${ENERGY_SITES}|oil_trade|oil_revenues ~6 resumed|been_resumed|were_resumed|carry_on|will_go_on|continue_regardless`,
      `moratorium ~2 expired|lapsed|is_over|was_over|ended|no_longer_in_force|no_longer_in_effect|no_longer_valid|no_longer_applies|run_out|not_extended|not_renewed`,
      `energy|power|grid ~2 ${TRUCE}|pause|moratorium ~5 expired|lapsed|is_over|was_over|ended|no_longer_in_force|no_longer_valid|no_longer_applies|run_out`,
      `retaliat*|respond|response|answer|reply ~8 ${BLOWS}|${HITTING} ~6 ${ENERGY_SITES}`,
      `no|not ~2 agreement|deal|promise|commitment|obligation|intention|plan|plans ~3 spare|stop|halt|refrain ~6 ${ENERGY_SITES}|hitting|striking`,
      `no ~1 deal|truce|pause|moratorium|mercy|let_up|respite|ceasefire|immunity on|for|over ~2 ${ENERGY_SITES}`,
      `moratorium|energy_truce ~3 useless|senseless|pointless|worthless|dead|buried`,
      `pause|moratorium|${TRUCE} ~4 let|allow|allows|help|helps|enable|enables|give|gives|used_by ~5 mend|repair|fix|restore|patch_up ~3 ${ENERGY_SITES}`,
      `pause|moratorium|${TRUCE} ~2 used|use ~1 to ~1 mend|repair|fix|restore|patch_up ~3 ${ENERGY_SITES} ~4 for|before|ahead_of`,
    ],
    accept: 'The moratorium has expired, he said.',
    reject: 'His visa has expired.',
  },
  {
    name: 'not-spared',
    kind: 'position',
    pole: 'against',
    patterns: [
      `sparing|spare ~4 ${ENERGY_SITES} ~5 ${FOLLY}`,
      `refusing|refusal|failing|failure|not ~2 hit|hitting|strike|striking|bomb|bombing|target|targeting ~6 ${ENERGY_SITES} +10 ${FOLLY}`,
      `not ~1 spare|sparing ~4 ${ENERGY_SITES}`,
      `${ENERGY_SITES}|depots ~3 go_on|keep|keep_on|continue|will|would|shall ~2 burning|burn|blaze|blazing|smoulder|explode|exploding`,
      'burning depots|refineries|terminals|refinery',
      `for ~1 every|each ~2 ${ENERGY_SITES} +2 a|an|one|two|ten|three ~2 ${ENERGY_SITES}`,
      `no_longer|not ~3 bound ~3 moratorium|energy_truce|pause`,
      `moratorium|energy_truce +16 no_longer|not ~3 bound`,
      `blackout|darkness|light|power|winter for blackout|darkness|light|power|winter`,
      `not ~1 begin|start|initiate|open|launch ~3 ${BLOWS} ~4 ${ENERGY_SITES} +16 reply|respond|answer|retaliate|response`,
      `not ~1 begin|start|initiate|open|launch ~3 ${BLOWS} ~4 ${ENERGY_SITES} +16 in_kind|mirror`,
    ],
    accept: 'Sparing their grid was idiocy, he wrote.',
    reject: 'Sparing their feelings was idiocy, he wrote.',
  },
  {
    name: 'strikes-must-end',
    kind: 'position',
    pole: 'for',
    patterns: [
      `${BLOWS} ~6 ${ENERGY_SITES} ~9 must|should|has_to|have_to|had_to|need_to|ought_to ~2 end|stop|cease|not|never|be_halted|be_stopped|be_left|be_avoided|be_excluded|be_outlawed|be_banned`,
      `stop|end|halt ~1 ${HITTING} ~4 ${ENERGY_SITES}`,
      `${BLOWS}|bombing ~6 ${ENERGY_SITES} ~3 end|stop|cease`,
      `${HALT} ~6 ${ENERGY_SITES} ~6 first|beginning|start|step|opening|breakthrough`,
      `military targets ~3 rather_than|instead_of|than|and_not|not ~4 ${ENERGY_SITES}`,
      `no more|further ~2 ${BLOWS} ~3 ${ENERGY_SITES}`,
      `no_one|nobody|not ~2 aiming|aim|shooting|shoot at ~3 ${ENERGY_SITES}`,
      'heat|heating|light|pipeline|pipelines|plant|electricity|candles|darkness|blackouts +16 these|such|the attacks|strikes|bombardments|raids ~2 cease|stop|end|be_stopped|be_halted',
      `granted|grant|met|honoured|honored|accepted ~3 request|plea|wish|appeal|suggestion ~3 spare|sparing|not ~4 ${ENERGY_SITES}|energy`,
    ],
    accept: 'Attacks on the power grid must stop.',
    reject: 'Attacks on the power grid went on.',
  },
  {
    name: 'lawful-targets',
    kind: 'position',
    pole: 'against',
    patterns: [
      `${ENERGY_SITES}|plants|facilities ~6 ${LAWFUL} ~1 target|targets|objective|objectives`,
      `${ENERGY_SITES} +16 target|targets ~2 ${LAWFUL}`,
      `${ENERGY_SITES} +16 ${LAWFUL} target|targets`,
      `${ENERGY_SITES} ~6 fair_game`,
      `${ENERGY_SITES} ~2 will|would|shall ~1 burn|be_hit|be_struck|be_under_fire|be_targeted|be_destroyed`,
      `answer|respond|retaliate|reply in_kind|symmetrically ~6 ${ENERGY_SITES}`,
      `${BLOWS} ~3 ${ENERGY_SITES} ~3 most|very|highly effective`,
      `${BLOWS} ~4 ${ENERGY_SITES} ~4 retribution|revenge|retaliation|response|answer|reply|justified|payback`,
      `best|most_effective|fastest|long_range|strongest sanctions +10 ${ENERGY_SITES}|fires`,
      `hit|strike|burn|attack ~3 ${ENERGY_SITES} ~5 until_the_last|every_night|harder|again_and_again`,
    ],
    accept: 'Power plants are a lawful military target.',
    reject: 'Power plants were rebuilt.',
  },
  {
    name: 'strikes-go-on',
    kind: 'position',
    pole: 'against',
    turns: true,
    threat: true,
    patterns: [
      `keep|keeps|keep_on|go_on|goes_on|carry_on|continue|continues|continuing|step_up|stepping_up|intensify ~2 ${HITTING}|${BLOWS} ~4 ${ENERGY_SITES}|${SITES}`,
    ],
    accept: 'They will keep striking energy sites.',
    reject: 'They will keep the lights on.',
  },
];
