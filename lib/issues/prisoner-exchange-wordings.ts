import type { IssueRule } from '../model/issue';
import { PRISONERS, SWAP, SWAPPED } from './captives';

const CAPTIVITY = 'captivity|camps|camp|prisons|prison|cells|cell|jails|jail|dungeons|detention|colonies';

const FREED =
  'go_home|return|return_home|come_home|be_freed|be_released|be_exchanged|be_swapped|be_handed_over|be_returned|be_handed_back|cross|walk_free|leave';

const LOVED = 'boys|sons|men|husbands|fathers|brothers|soldiers|daughters|relatives|loved_ones';

const GIFTS = 'lists|list|names';

/** Captives and the fallen on their way home, by the words of staffs, families and go-betweens. */
export const prisonerExchangeWordings: readonly IssueRule[] = [
  {
    name: 'may-they-come-home',
    kind: 'position',
    pole: 'for',
    turns: true,
    threat: true,
    patterns: [
      `put_forward|proposed|prepared|compiled|drawn_up|agreed|approved|exchanged ~2 ${GIFTS} +6 swap|exchange|captives|prisoners|prisoner`,
      `bring|get|fight|return ~1 back? ~1 every|each|all ~1 one? ~1 of? ours|our_own|our_people|our_men|our_soldiers`,
      'may ~3 they|all|everyone|prisoners|captives ~2 be? ~1 exchanged|freed|released|return|returned|come_home|back',
      `free|release|swap|hand_over|give_up|return|trade|exchange|give ~8 in_exchange|in_return|in_a_swap ~1 for ~5 ${SWAPPED}|own|ours|captives|those_held`,
      `call|calls|called|urge|urges|ask|asks ~1 for|that|to ~2 handover|transfer|repatriation|return|exchange ~4 carried_out|completed|bodies|fallen|go_ahead|take_place`,
      `send|sent|sends|hand|handed|submitted|passed|gave|presented|delivered ~3 ${GIFTS} +6 swap|exchange|captives|prisoners|prisoner`,
      `ready|prepared|willing|keen to ~2 exchange|swap|continue ~3 all|everyone|exchanges|swaps|any_number|any_time|without_conditions`,
      `humanitarian ~1 track|work|agreements|exchange ~4 continue|go_on|proceed|without_interruption|be_carried_out`,
      `every|each|single ~2 ${PRISONERS} ~3 must|should|will|has_to ~2 home|back|free|freed|returned|released|exchanged`,
    ],
    accept: 'May they all be exchanged and see their families.',
    reject: 'May they all be happy and see their families.',
  },
  {
    name: 'sent-home',
    kind: 'topic',
    pole: 'for',
    announced: true,
    patterns: [
      `defenders|soldiers|servicemen|captives|warriors|prisoners|marines|guardsmen|fighters ~2 had|have|has|were|was|are ~1 been? ~1 brought|returned|freed|swapped ~1 back|home|free`,
      `total|full|complete|general|comprehensive|big|major|large_scale ~1 exchange|swap ~1 of ~2 ${PRISONERS}`,
      `${LOVED} ~4 home|back|freed|released ~2 from ~2 ${CAPTIVITY}`,
      `${LOVED} ~3 back from ~2 ${CAPTIVITY}`,
      `bring|brings|bringing|brought|returned|got ~1 home ~6 men|soldiers|servicemen|boys|fighters|captives|prisoners|defenders`,
      'exchange|swap|handover|return|repatriation|transfer of ~3 dead|bodies|fallen|remains',
      `exchang*|swap|swapped|swapping|trade|trading|release|releasing ~5 accomplices|gunmen|terrorists|murderers|killers|perpetrators|saboteurs`,
      `group|batch|party|column|bus|buses of ~2 ${PRISONERS}`,
    ],
    accept: 'They want their sons sent home from the camps.',
    reject: 'They want their sons sent home from the fair.',
  },
  {
    name: 'freed-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${SWAPPED} ~3 could|can|will|would|may|might|are_to|ready_to ~1 ${FREED} ~6 after|once|if|only|provided|on_condition|in_return|in_exchange|as_soon_as|against`,
      `${SWAPPED} ~3 could|can|would|may|might ~1 ${FREED} +1 but ~1 only|against|not_before|after|if`,
      `swap|swaps|exchange|exchanges ~2 on_condition|provided|providing|only_if|if|as_long_as|unless`,
      `${SWAP}|swap|release|hand_over|releasing ~5 +1 against|in_return_for ~2 written|promise|guarantee|pledge|undertaking`,
      `ready|willing|prepared ~2 ${SWAP}|swap|exchange ~6 if|provided|once|on_condition`,
    ],
    accept: 'The captives could go home after Kyiv had released the villagers.',
    reject: 'The tourists could go home after Kyiv had closed the bar.',
  },
  {
    name: 'off-the-list',
    kind: 'position',
    pole: 'against',
    patterns: [
      'not|never ~2 on|in|to|for ~2 exchange|swap ~1 list|lists|fund',
      `must|should|will|shall ~2 rot|sit|stay|remain|serve|hang|answer ~4 prison|jail|cells|cell|sentence|sentences|court|bars|life ~2 +2 not|never|instead ~4 exchange|exchanged|swap|swapped|traded`,
      `no ~1 exchange|swap|trade|mercy|deal ~2 for ~2 murderers|killers|terrorists|saboteurs|nazis|criminals|executioners`,
    ],
    accept: 'They must sit in prison and not on the exchange lists.',
    reject: 'They must sit in class and not on the stairs.',
  },
  {
    name: 'exchanges-by-the-way',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      `refused|refuses|refusing|declined|unwilling|failed ~1 to ~1 take|take_back|accept|receive|collect|take_in ~6 prisoners|bodies|captives|soldiers|fallen|remains|men|them`,
      'useful|fruitful|frank|constructive|good|productive|warm|brief|detailed|open|cordial|first|lively|candid|academic|cultural|student ~1 exchange|exchanges',
      `number|numbers|tally of ~3 ${PRISONERS}`,
      `access|visits|parcels|letters to ~3 ${PRISONERS}|captives|pows`,
    ],
    accept: 'They had refused to take back a thousand of the captives.',
    reject: 'They had agreed to take back the captives.',
  },
];
