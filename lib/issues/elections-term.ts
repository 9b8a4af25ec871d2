import type { IssueRule } from '../model/issue';

/** Terms run out, names void and ballots under shells. */
export const electionsTerm: readonly IssueRule[] = [
  {
    name: 'term-over',
    kind: 'position',
    pole: 'for',
    patterns: [
      'time|high_time|about_time ~1 they|ukraine|kyiv|ukrainians|zelensky ~1 had|held|have|hold|called|call ~2 election|elections|vote',
      'zelensky|zelenskyy|he|kiev|man_in_kiev|head_of_the_regime|ukrainian_president has|had? long? overstayed|outstayed|exceeded|outlived ~2 term|welcome|mandate|powers',
      'paper|signature|document|treaty|agreement|deal ~4 zelensky|zelenskyy|zelensky_s|his ~5 null|void|worthless|invalid|no_legal|not_valid|no_force|illegitimate|not_worth',
      'questions|doubts|question ~2 about|over|as_to|regarding ~2 man_s|his|zelensky_s|zelenskyy_s|kiev_s ~1 mandate|right_to_sign|legitimacy',
      'democracies|democracy|countries|britain|america ~4 vote|votes|hold_elections|held_elections|voted ~3 war|wartime',
      'ukrainians|people|they ~3 not|never|should|ought_to|deserve|deserve_to|have_not ~2 voted|vote|get_to_vote|a_vote ~5 ages|years|long|since|moscow|me',
      'lost|without|refuses|afraid_of|fears|scared_of|avoids|dodges the? ~2 ballot_box|ballot|polls|voters',
      'not|never ~2 holding_on|hold_on|cling|clinging|stick|sticking ~1 to ~3 chair|seat|power|office|post',
      'dictator|strongman|usurper ~5 ballot|election|elections|polls|vote',
    ],
    accept: 'The man in Kiev had overstayed his term.',
    reject: 'The guest in Kiev had overstayed his visa.',
  },
  {
    name: 'not-under-shells',
    kind: 'position',
    pole: 'against',
    patterns: [
      'cannot|can_not|nobody|no_one|not|no|impossible ~4 vote|ballots|ballot|votes|polling|voting|polls ~5 trench|trenches|shells|shelling|bombs|missiles|sirens|occupied|mariupol|under_fire|front',
      'no|none ~4 before ~1 peace|victory|the_war_is_over|martial_law ~4 election|vote|campaign|polls',
      'campaign|campaigning|vote|voting|election|elections|polls ~6 gift|present|dream|trap|favour|operation|help|weapon ~3 for|to|of|by ~2 putin|moscow|kremlin|russia|enemy|russian',
      'talk|call|calls|demand|demands|idea|question ~2 of|for|about ~2 elections|election|vote ~8 russian|kremlin|moscow|putin ~3 operation|trap|special|ploy|narrative|propaganda|trick|plan|gift',
      'zelensky|zelenskyy|he|president is|was|remains the|a|ukraine_s? democratically? elected|legitimate|lawful ~1 head_of_state|president|leader|representative',
      'put|putting|postponed|postpone|delayed|suspended ~1 off? ~2 polls|elections|election|vote ~5 second_world_war|world_war|wartime|war|blitz',
    ],
    accept: 'You cannot vote in a trench.',
    reject: 'You cannot sleep in a trench.',
  },
  {
    name: 'months-after-the-war',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'half_a_year|six_months|three_months|months|weeks ~4 needed|required|necessary ~4 after ~2 war|martial_law|truce|ceasefire ~4 election|elections|vote|polls',
      'election|elections|vote|polls ~6 half_a_year|six_months|three_months|months|weeks ~4 after ~2 war|martial_law|truce|ceasefire',
    ],
    accept: 'A vote could be held six months after the war.',
    reject: 'A train could be held six months after the war.',
  },
  {
    name: 'mandate-to-speak',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'mandate ~2 to|from|for|of ~2 negotiate|speak|talk|eu|european_union|council|act|represent|mediate',
    ],
    accept: 'He had no mandate to speak for the EU.',
    reject: 'His mandate has run out.',
  },
];
