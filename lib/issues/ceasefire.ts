import type { Issue } from '../model/issue';
import { ENERGY, FIGHTING, PAUSE, TRUCE } from './words';

/** What an army is said to do with a pause. */
const REGROUP =
  'rearm|re_arm|regroup|re_group|re_equip|resupply|re_supply|breather|breathing_space|breathing_room|breathing_spell|respite|replenish|reconstitute|recuperate|recover_strength|catch_its_breath|catch_his_breath|catch_their_breath|lick_its_wounds|lick_their_wounds|buy_time|win_time|gain_time|play_for_time|prepare_a_new|prepare_for_a_new|prepare_another|new_attack|new_offensive|next_attack|next_war|pump_up';

const GIVES =
  'let|allow|allows|help|helps|enable|enables|give|gives|giving|gave|hand|hands|offer|offers|buy|buys|permit|permits|grant|grants';

const LULL = `${TRUCE}|pause|freeze|lull|respite|a_halt|halt_in|halt_to|halt_of`;

export const ceasefire: Issue = {
  id: 'ceasefire',
  label: 'Ceasefire',
  proposition: 'There should be a ceasefire or truce now.',
  supportMeans: 'Calls for, accepts or declares a halt to fighting without prior conditions.',
  opposeMeans: 'Rejects a truce, or puts it off behind a full settlement or the removal of "root causes".',
  rules: {
    en: {
      vetoes: [
        'pkk|kurdish|farc|eln',
        'energy|power ~2 truce|ceasefire|moratorium',
        'energetic|air|maritime|naval|sea|black_sea truce|ceasefire|moratorium',
        `${TRUCE}|halt|pause ~3 covering|for|on|protecting ~2 ${ENERGY}|ports|shipping|ships`,
        'israel|hamas|gaza|hezbollah|thai|cambodia* ~6 truce|ceasefire',
        'freeze|freezing|frozen|halt|pause|break ~5 hiring|bank|assets|aid|deliveries|funds|weapons|arms|trade|payments|accounts|reserves',
        'trade|tariff|political|coalition truce',
      ],
      rules: [
        {
          name: 'ceasefire',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'weapons|arms|guns|cannons|artillery ~3 silent|silenced|put_down|laid_down|laid_aside',
            'silence|quiet at|on|along ~2 front|fronts|frontline|frontlines|line',
            'respect|respects|observe|observes|mirror|keep|offer|declare ~2 silence',
            `${TRUCE}|cessation of? hostilities?`,
            `${PAUSE}|end|moratorium ~1 of|to|in|on ~2 ${FIGHTING}`,
            `${FIGHTING}|guns ~3 cease|stop|fall_silent|silent`,
            `${FIGHTING}|guns be|being|been|is|are ~1 stopped|halted|suspended|paused|frozen`,
            'day|days|week|hour|hours|humanitarian|temporary|easter|christmas|operational|so_called pause|silence|halt|lull',
            'minsk 3|iii|three|4',
            'extend|extending|prolong the? silence',
          ],
          accept: 'They called for a 30-day ceasefire.',
          reject: 'They fired at the bridge.',
        },
        {
          name: 'freeze',
          kind: 'topic',
          pole: 'for',
          patterns: [
            'frozen conflict|war|front',
            'freeze|freezing|freezes|frozen ~3 conflict|war|front|lines|line|fighting|hostilities|situation',
            'stop|stopping|stay|stand|remain where they|we|you|it are|stand|stay|is',
            'conflict|war|front|line|lines ~2 frozen|freeze',
            'conflict|war|front ~2 put_on|on hold|ice|pause',
          ],
          accept: 'Freezing the conflict would help nobody.',
          reject: 'It was freezing in the trenches.',
        },
        {
          name: 'freeze-at-large',
          kind: 'topic',
          pole: 'for',
          fallback: true,
          quiet: true,
          patterns: ['a|any|such|this|the freeze', 'any|such freezing', 'a|any|such pause'],
          accept: 'We shall not go along with any freeze.',
          reject: 'Water will freeze tonight.',
        },
        {
          name: 'stop-fighting',
          kind: 'topic',
          pole: 'for',
          deed: true,
          patterns: [
            'stop|stops|stopping|halt|halting|end|ending|cease ~1 the|this|all? bloodshed|slaughter|carnage|bloodletting',
            'halt|halts|halting|stop|stops|stopping|pause|suspend|suspending|end|cease ~2 offensive|advance|offensives|military_operations|combat_operations',
            `stop|stops|stopping|halt|halting|cease|ceasing|end|ending|suspend|suspending|pause|pausing ~2 ${FIGHTING}|fire|shelling|military_action`,
            'lay|laying|put down their|its|the? arms|weapons',
            'silence|silencing the guns|weapons',
            'hold_fire|hold_their_fire|cease_firing',
            'stop|stopping|halt|halting|freeze|freezing ~1 war|conflict ~2 along|on|at ~4 line|lines|front',
            'stop|stopping|halt|halting|freeze|freezing ~2 at|along|on ~3 line|lines|front',
          ],
          accept: 'Stop the fighting, he wrote.',
          reject: 'The fighting went on at night.',
        },
        {
          name: 'go-on-fighting',
          kind: 'topic',
          pole: 'against',
          quiet: true,
          patterns: [
            `continue|continues|continuing|prolong|prolonging|drag_out|dragging_out ~1 ${FIGHTING}|hostilities|military_action`,
          ],
          accept: 'There is no reason to prolong the killing.',
          reject: 'There is no reason to prolong the meeting.',
        },
        {
          name: 'time-to-rearm',
          kind: 'position',
          pole: 'against',
          patterns: [
            `${LULL} ~8 ${REGROUP}`,
            `${REGROUP} ~10 ${TRUCE}|pause`,
            `${LULL} ~3 would|will|can|could|to ~1 be ~1 used|exploited|abused|misused ~2 by|to ~2 <UA>|<RU>|enemy|aggressor`,
            `${LULL}|it ~8 ${GIVES} ~2 <UA>|<RU>|them|him|his|enemy|aggressor|army|both_sides|the_other_side ~4 time|chance|opportunity|opportunities|mobilise|mobilize|mobilisation|recruit|rest|recover|arm|strengthen|prepare|dig|build_up|reinforce|return|strike|attack|stockpile|breath|hand`,
            `${LULL} ~8 lock_in|lock|locks|cement|cements|consolidate|consolidates|ratify|ratifying|legitimise|legitimize|reward|rewards ~6 gains|gained|seized|conquest|conquests|occupation|annexation|aggression|aggressor`,
            `${LULL} ~6 trap|trick|ploy|delusion|illusion|meaningless|pointless|worthless|theatre|theater|theatrical|performance|show|farce|charade|spectacle|stunt|sham|hypocrisy|manipulation|imitation`,
            `farce|charade|sham|fake|theatrical|cynical|so_called ~1 ${TRUCE}`,
            `${TRUCE} ~1 what_for|why +6 dig|trenches|rest|recover|refill`,
            `${LULL} ~4 merely|only|just|simply ~4 before|between ~3 war|wars|attack|attacks|offensive|invasion`,
            'it|this|that ~2 would|will|only|just ~4 rearm|regroup|breather|breathing_space|replenish|reconstitute|buy_time',
            'minsk +16 buy|gain|win|bought|gained time',
            'there|will|would be? no minsk',
          ],
          accept: 'A truce would only let them regroup.',
          reject: 'The brigade withdrew to regroup.',
        },
        {
          name: 'matter-of-talks',
          kind: 'status',
          pole: 'for',
          quiet: true,
          patterns: [`talks|negotiations|discussions|consultations on|about|over|toward|towards ~3 ${TRUCE}`],
          accept: 'Talks on a truce will begin on Monday.',
          reject: 'A truce will begin on Monday.',
        },
        {
          name: 'violations',
          kind: 'status',
          pole: 'for',
          patterns: [
            `violat*|breach|breached|breaches|breaching|break|breaks|broke|broken|breaking|disrupt* ~4 ${TRUCE}|silence`,
            `${TRUCE} ~3 violation|violations|breaches|violated|breached|broken`,
          ],
          accept: 'They had broken the truce again.',
          reject: 'They had broken the window.',
        },
        {
          name: 'first-ceasefire',
          kind: 'position',
          pole: 'for',
          patterns: [
            'both|two|warring? sides|parties ~2 need|needed|must|should|have_to|has_to ~2 stop|cease|halt ~1 shooting|fighting|firing|killing|fire',
            'no|not|any ~2 reason|reasons|grounds|excuse ~3 put_off|delay|postpone|refuse|reject|wait ~3 ceasefire|truce',
            'first|firstly ~2 ceasefire|truce',
            'ceasefire|truce first|comes_first',
          ],
          accept: 'First a truce, and then we can talk.',
          reject: 'First we eat, then we talk.',
        },
        {
          name: 'after-settlement',
          kind: 'position',
          pole: 'against',
          patterns: [
            `no ${TRUCE} ~2 until|before|without|while ~6 settled|settlement|resolved|root_causes|demands|conditions|peace|victory|defeat|defeated|capitulation|capitulates|surrender|goals`,
            `peace|settlement|treaty ~3 not|rather_than|instead_of ~3 ${TRUCE}|pause|freeze`,
            `not ~4 ${TRUCE}|freeze ~6 but ~3 peace|settlement|end`,
            `not ~2 ${TRUCE}|freeze ~1 but ~2 lasting|durable|long_term|final|just|real ~2 peace|settlement|solution`,
          ],
          accept: 'We want peace, a lasting treaty rather than a truce.',
          reject: 'He wants a truce before winter.',
        },
      ],
    },
  },
};
