import { TRUCE } from './words';

/** Words for a halt that say by themselves nothing of what is halted. */
export const BARE_PAUSE =
  'pause|pauses|halt|breather|breathers|breathing_space|breathing_spell|lull|lulls|respite|standstill|let_up';

/** What stands before such a word where the statement means the war. */
export const BEFORE_PAUSE =
  'a|an|any|such|this|no|the|some|mere|short|brief|long|longer|early|instant|immediate|tactical|operational|temporary|local|unconditional|thirty_day|30_day|three_day|month_long|week_long|holiday|easter|christmas|winter|battlefield|military';

/** A halt to the fighting by any of its names. */
export const LULL = `${TRUCE}|pause|freeze|lull|respite|breather|standstill|a_halt|any_halt|halt_in|halt_to|halt_of|halt_that|freezing|frozen_conflict|frozen_war`;

/** Where and how the war is fought, as something that can pause. */
export const BATTLE =
  'war|conflict|front|fronts|battlefield|battle|battles|frontline|ground|attacks|offensive|offensives|assaults|invasion|advance|military_action|military_operations|combat_operations|military_activity|fire';

/** What an army is said to do with a pause. */
export const REGROUP =
  'rearm|re_arm|rearming|regroup|re_group|regrouping|re_equip|resupply|re_supply|breather|breathing_space|breathing_room|breathing_spell|respite|replenish|reconstitute|recuperate|recover_strength|catch_its_breath|catch_his_breath|catch_their_breath|lick_its_wounds|lick_their_wounds|lick_his_wounds|buy_time|win_time|gain_time|play_for_time|prepare_a_new|prepare_for_a_new|prepare_another|new_attack|new_offensive|next_attack|next_war|pump_up|patch_up|refit|restock|dig_in|entrench';

/** What a pause is said to do for an army. */
export const GIVES =
  'let|lets|letting|allow|allows|allowing|help|helps|enable|enables|give|gives|giving|gave|hand|hands|offer|offers|buy|buys|permit|permits|grant|grants|leave|leaves|spare|spares';

/** What an army does with the time it is given. */
export const RECOVERS =
  'time|chance|opportunity|opportunities|mobilise|mobilize|mobilisation|recruit|rest|recover|arm|strengthen|prepare|dig|build_up|reinforce|return|come_back|strike|attack|stockpile|breath|hand|patch_up|repair|refit|refill|restock|rebuild|rotate|regain|train|fortify|entrench|gather|pull_up|bring_up|free_to';
