import type { IssueRule } from '../model/issue';
import { PRISONERS, SWAP, SWAPPED } from './captives';

const EXCHANGES = 'exchange|exchanges|swap|swaps|swapping|exchanging';

/** Words that are a stance on the exchange of prisoners by themselves. */
export const prisonerExchangePositions: readonly IssueRule[] = [
  {
    name: 'tried-not-traded',
    kind: 'position',
    pole: 'against',
    patterns: [
      'fighters|militants|azov|prisoners|soldiers|mercenaries|nazis|captives|they|operators|snipers|pilots|saboteurs ~8 not|never ~2 be exchanged|swapped|traded|handed_over|released|freed|returned',
      'no exchange|swap|trade ~2 for|of ~2 fighters|militants|azov|nazis|mercenaries|commanders|murderers|criminals|saboteurs',
      `no ~2 ${SWAPPED} ~3 be exchanged|swapped|traded|handed_over|released|freed`,
      'no|not|never ~4 sense|point|need|reason|wish|any_wish|any_sense|any_point ~2 exchange|exchanges|swap|swaps|swapping|exchanging|trading|returning_bodies|releasing',
      'not ~3 any sense|point|need|reason ~2 exchange|exchanges|swap|swaps|swapping|exchanging|returning_bodies|returning_the_bodies|releasing',
      'feed|feeding|refill|refilling|replenish|replenishing ~3 army|ranks|brigades ~2 with ~2 men|fighters|soldiers|prisoners',
      `${EXCHANGES} ~3 gone_on_long_enough|suspended|on_hold|frozen|halted|stopped`,
    ],
    accept: 'These militants must not be exchanged.',
    reject: 'These cards must not be exchanged.',
  },
  {
    name: 'everyone-home',
    kind: 'position',
    pole: 'for',
    patterns: [
      `not|never ~1 held_up|hold_up|block|blocked|delay|delayed|disrupt|disrupted|turned_down|obstructed|sabotaged ~2 ${EXCHANGES}`,
      `${EXCHANGES} ~4 too|far_too rare|few|slow|small|seldom`,
      `${EXCHANGES} can not come soon|early|quickly enough`,
      `work|works|working|fight|fighting|struggle|struggling ~4 get|getting|bring|bringing|return|freeing|free|release ~3 ${PRISONERS}|our_people`,
      `keep|keeping|carry_on|continue|continuing ~2 ${EXCHANGES} ~1 going|prisoners|captives`,
      `${EXCHANGES} ~3 must|should|will|shall|would ~1 continue|go_on|not_stop`,
      `${EXCHANGES}|release ~5 must|should|cannot|can|may not ~1 wait|be_delayed|be_put_off|stop`,
      `${EXCHANGES} ~3 will|would|shall ~2 take_place|go_ahead|happen|be_held|follow`,
      `${EXCHANGES} +12 managed|succeeded|able ~1 to|in ~1 save|rescue|saving|rescuing|salvage`,
      'of ours|our_people|our_own|our_boys ~1 are|is ~1 home|back|free|freed',
      `swap|exchange|free|release them|all_of_them|every_one|every_last_one|them_all|everybody|everyone|all_prisoners|every_prisoner|every_captive|all_captives`,
    ],
    accept: 'Exchanges had become far too rare.',
    reject: 'Visits had become far too rare.',
  },
  {
    name: 'price-of-a-swap',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `no ~1 ${SWAP} ~6 until|unless|before|without`,
      `only ~2 in_return|in_exchange ~4 ${PRISONERS}`,
    ],
    accept: 'No exchange of officers unless the pilots come first.',
    reject: 'No change of officers unless the pilots come first.',
  },
];
