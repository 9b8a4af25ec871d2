import type { IssueRule } from '../model/issue';

/** Halts called quiet, a day of peace or combat stopped, and the line to stop on. */
export const ceasefireQuiet: readonly IssueRule[] = [
  {
    name: 'quiet',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'stop|halt|end|cessation|let_up to|of|in the? killing|dying|slaughter|bloodletting',
      'stop|stops|stopping|cease|quit the? shooting|killing|firing|shelling|bombing ~2 this_minute|now|today|at_once|immediately|tonight',
      'quiet|silence|calm from|until|over|during ~1 midnight|may|easter|christmas|thirty|30|days|weeks|front|line|holiday|holidays|orthodox|victory',
      'days|day|month|weeks|week|night|hours of ~1 quiet|silence|calm',
      'a day of peace',
      'observe|observes|keep|honour|declare|declares|announce|announces|introduce ~2 quiet|silence|regime_of_silence|silence_regime',
      'silence|quiet ~2 be ~1 extended|prolonged|kept|observed|continued',
      'combat|military|offensive|fighting|hostile ~1 actions|operations|action|activity ~2 halted|stopped|suspended|ceased|paused|frozen|to_stop|to_cease',
      'halt|stop|suspend|cease|suspends|halting|suspending ~1 combat|military|hostile|offensive ~1 actions|operations|action',
      'fighting|war|hostilities|conflict|guns ~3 frozen|stopped|halted|paused|freeze ~2 where_it|where_they|along|on_the|in_place|at_the',
      'stop|freeze|halt|put_down_the_guns|lay_down_your_guns ~4 where ~1 they|you|it|we are|stand|stands|happen',
    ],
    accept: 'Kyiv would observe quiet from midnight.',
    reject: 'The street was quiet.',
  },
  {
    name: 'lines-as-start',
    kind: 'position',
    pole: 'for',
    patterns: [
      'front_line|frontline|line_of_contact|contact_line|line|lines|current_positions|where_we_are ~5 good|right|best|fair|reasonable|logical|sensible|only ~1 place|point|basis|starting_point|start ~1 to|for|from ~1 start|begin|starting|talks|negotiations|stop',
      'said|answered|replied|saying yes to ~4 american|us|washington ~1 proposal|offer|initiative',
      'answered|answer|owe|owed|owes|say|said ~4 clear|plain|simple? yes to ~2 30|thirty|truce|ceasefire|halt|quiet',
      'stop|end|halt|stopping|ending the killing|dying|slaughter|bloodbath first|now|today|tonight|at_once|immediately',
    ],
    accept: 'The front line is a good place to start.',
    reject: 'The market is a good place to start.',
  },
  {
    name: 'breather',
    kind: 'position',
    pole: 'against',
    patterns: [
      'no ~1 let_up|pause|break|halt|slowdown|letup ~2 in|of|to ~2 offensive|operation|advance|assault|attacks',
      'offensive|advance|assault|operation ~3 not ~2 stop|pause|halt|slow|be_halted|be_paused|be_suspended',
      'truce|ceasefire|halt|pause|quiet|silence|cease_fire ~6 give|hand|gift|grant|lend|buy ~3 burglar|thief|enemy|aggressor|occupier|invader|moscow|kremlin|russians|putin|kiev ~2 lease|time|breather|respite|rest|licence|chance',
      'pause|halt|truce|ceasefire|breather ~3 needed|used|wanted|served ~1 only|solely|just|merely|simply to|for ~2 pump|rearm|arm|regroup|dig|rest|refill|reload|move',
      'not ~1 need|want|require|looking_for|after ~2 breather|breathing_space|respite|pause|intermission|time_out',
      'frozen|freezing|freeze ~2 conflict|war|line|front ~6 bigger|larger|second|another|next|new|worse war|invasion|attack',
    ],
    accept: 'A truce would give the burglar a lease.',
    reject: 'A truce would give the villagers hope.',
  },
];
