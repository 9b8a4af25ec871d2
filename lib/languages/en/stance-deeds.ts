import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

/** Deeds that bring about or end what they govern. */
export const deeds: readonly OperatorRule[] = [
  {
    kind: 'perform',
    patterns: [
      `${forms('send hand submit pass exchange present deliver give')} ~2 over|to|in? list|lists|names of|for|with`,
      forms('countersign cosign initial lodge file dispatch'),
      'impose*|imposing|introduc*|adopt*|tighten*|toughen*|strengthen*|increas*|step_up|stepped_up|stepping_up|ramp_up|ramping_up|boost*|expand*|intensif*|accelerat*|speed_up|fast_track',
      'send|sends|sent|sending|deliver|delivers|delivered|delivering|supply|supplied|supplying|provide|provides|provided|providing|issue|issues|issued|issuing|giv|give|gives|gave|given|giving|transfer|transferred|transferring|donat*|shipped|shipping|allocat*|earmark*|contribut*|funds|funded|funding|financed|financing|hand_over|hands_over|handed_over|handing_over',
      'sign|signs|signed|signing|ratif*|conclude*|concluding|announce|announces|announced|announcing|declare|declares|declared|declaring|launch|launches|launched|launching|initiat*|organis*|organiz*|arrang*|host|hosts|hosted|hosting|conven*|hold|holds|held|holding|conduct*|carry_out|carried_out|carrying_out',
      'get|gets|got|getting ~1 back',
      'flow|flows|flowed|flowing',
      'go|goes|went|gone|carry|carries|carried on|ahead',
      forms(
        'bankroll bolster consolidate deepen disburse dispatch distribute treble triple quadruple enact ' +
          'erect expedite finalise finalize formalise formalize fortify galvanise hasten hike inaugurate institute invoke kickstart ' +
          'ratchet reactivate reestablish reimpose reinstate rejoin relaunch reopen replenish resurrect rush ' +
          'sponsor subsidise subsidize supplement underwrite unleash upgrade blacklist penalise penalize ' +
          'honour fulfil fulfill airlift ferry equip furnish spearhead broaden widen deepen multiply ' +
          'reinforce buttress cement entrench enshrine perpetuate entrust',
      ),
      `${forms('beef prop shore scale set draw speed step ramp ratchet stump pony crank')} up`,
      `${forms('kick')} off`,
      'raise|raises|raised|raising its|their|our|his|the_level_of|the_amount_of',
      `${forms('hammer roll carry dole hand send parcel give')} out`,
      `${forms('press push forge move go')} ahead|on|forward with?`,
      `${forms('bring put push')} ~4 into_force|into_effect|in_place|into_practice`,
      `${forms('pick take')} ~1 up_the_thread|thread|the_thread_of|up_again`,
      `${forms('clamp crack')} down on`,
      `${forms('slap clap')} ~4 on|upon`,
      `${forms('dust')} off`,
      `${forms('breathe inject')} ~2 life into`,
      `${forms('make')} good_on`,
      `${forms('live')} up_to`,
      `${forms('free unlock release')} up`,
      `${forms('top')} up`,
      `${forms('vote wave push rush rubber_stamp')} ~1 through`,
      `${forms('usher')} in`,
      `${forms('work carry press soldier')} on`,
      'start|starts|started|starting|begin|begins|began|beginning|begun|open|opens|opened|opening|resum*|restart*|reviv*|renew*|restor*|return_to|returned_to|return|returns|returned|returning|come_to|came_to|coming_to|sit_down|sat_down|engage*|engaging|enter_into|get_back_to',
      'extend*|extending|extension|prolong*|renewal|roll*_over|maintain*|keep|keeps|kept|keeping|preserv*|uphold*|upheld|continu*|retain*|stay_in|remain_in',
      'achieve*|achieving|attain*|reach|reaches|reached|reaching|secure|secures|secured|securing|fulfil*|completes|completed|completing|implement*|observe|observes|observed|observing|respect|respects|respected|respecting|honour*|honor|comply|complies|abide*|adhere*',
      'uses|using|seiz*|confiscat*|tap|taps|tapped|tapping|mobilis*|mobiliz*|unlock*|repurpos*|lend|lent',
      'allow*|permit*|let|lets|letting|grant|grants|granted|granting|enabl*|grants|free_up',
      'recognis*|recogniz*|conced*|acknowledg*',
      'bring|brings|brought|bringing back|home|about',
      'free|frees|freed|freeing|releas*|reunit*|repatriat*|evacuat*',
      'deploy|deploys|deployed|deploying|station|stationed|stationing|send_in',
      'push_through|pass|passes|passed|join|joins|joined|joining',
      'investigate|investigates|investigated|prosecute|prosecutes|prosecuted|arrest|arrested|punish|punished|try_them|set_up|establish*|creat*|build|builds|built|building',
    ],
  },
  {
    kind: 'end',
    patterns: [
      'lift|lifts|lifted|lifting|eas|ease|eases|eased|easing|relax*|waiv*|loosen*|scrap|scraps|scrapped|scrapping|repeal*|revok*|rescind*|undo|unfreez*|remove*|removing|removal',
      'weaken|weakens|weakened|weakening|soften*|dilut*|water_down|watering_down|chip_away_at',
      'withdraw|withdraws|withdrew|withdrawn|withdrawing ~2 application|bid|request|offer|support|proposal',
      'turn|turns|turned|turning ~1 back|backs on',
      forms(
        'bury scupper torpedo wreck derail hamper hinder impede foil stymie unravel dismantle erode gut dump ditch discard ' +
          'breach flout squander ignore forfeit sacrifice annul nullify dissolve quash axe abrogate disregard',
      ),
      'break|breaks|broke|broken|breaking|sink|sinks|sank|sunk|sinking|tear|tears|tore|torn|tearing ~1 up?',
      'rip|rips|ripped|ripping up|apart',
      `${forms('back retreat walk shy turn move step pull flinch')} ~1 away|back|down|out from|of|on`,
      'walk|walks|walked|walking back',
      'roll|rolls|rolled|rolling|wind|winds|wound|winding|phase|phases|phased|phasing|choke|chokes|choked|choking back|down|out|off',
      'has|have|had changed|shifted',
      'part|parts|parted|parting with',
      'deprive|deprives|deprived|depriving|strip|strips|stripped|stripping|rob|robs|robbed|starve|starves|starved ~4 of',
      'put_off|puts_off|putting_off|defer|defers|deferred|deferring|hold_up|holding_up',
      'end|ends|ended|ending|end_to|halt*|stop*|cease|ceases|ceased|ceasing|terminat*|discontinu*|break_off|broke_off|breaking_off|broken_off|call_off|called_off|calling_off|cancel*|abandon*|drop|drops|dropped|dropping|forgo|forgoes|forgone|forgoing|forego|renounc*|give_up_on|gave_up_on|give_up|giving_up|gave_up|given_up|relinquish*|walk_away_from|walk_away|walks_away_from|pull_out_of|pulled_out_of|pulling_out_of|quit|quits|leave_behind',
      'suspend*|suspension|paus*|freez*|froze|frozen_its|put_on_hold|postpon*|delay*|stall*|slow|slows|slowed|slowing|shelv*|cut|cuts|cutting|cut_off|slash*|reduc*|limit|limits|limiting|restrict|restricts|restricting|curb|curbs|curbing|withhold*|withheld|hold_back|held_back|hold_off|scale_back|scaled_back|drag_out|dragging_out|drag*_its_feet|disrupt*|withdraw_from|withdrew_from|withdrawing_from|withdrawal_from',
      'avoid*|evad*|circumvent*|bypass*|skirt|escap*|reverse|reversed|backtrack*|absence_of|lack_of|lacks|lacking',
      'is|are|was|were ~1 missing',
      'review|reviews|reviewed|reviewing|reconsider|reconsiders|rethink|rethinks|abandon|abandons|drop|drops|change|changes|changing ~2 policy|stance|decision of|not',
      'restriction|restrictions|limit|limits|curbs|ban on|to|against',
    ],
  },
];
