import type { OperatorRule } from '../../model/grammar/stance-grammar';

/** What negates, weakens, puts off or reports, and words that look like an operator and are none. */
export const turns: readonly OperatorRule[] = [
  {
    kind: 'negate',
    patterns: [
      'not|never|no|cannot|neither|nor|nobody|no_one|nothing|none|hardly|scarcely|barely|unlikely|no_longer|not_yet|far_from|anything_but|the_last_to|the_last_person_to|the_last_thing|by_no_means|in_no_way|without_any|under_no_circumstances|not_a_single|not_one',
    ],
  },
  {
    kind: 'except',
    patterns: [
      'anything|something short_of|less_than|other_than|except',
      'for|with less than',
      'any|no substitute|alternative|replacement for|to',
      'surrogate|surrogates|substitute|substitutes|replacement|ersatz|alternative|alternatives for|to',
      'short_of|other_than|less_than_full|except_for',
    ],
  },
  {
    kind: 'will',
    patterns: ['will|would|going_to|shall|set_to', 'is|are|was|were going_to|about_to'],
  },
  {
    kind: 'hedge',
    patterns: [
      'conceivable|imaginable|thinkable|not_excluded',
      'may|might|could|can|perhaps|possibly|possible|maybe|probably|potentially|likely',
      'considering|weigh|weighs|weighing|weighed|explor*|look_at|looking_at|study|studying|discuss*|mull*|ponder*|think_about|thinking_about',
      'in_principle|at_this_stage|for_now|for_the_moment|at_the_moment|not_now|so_far|at_present|currently|in_theory|eventually|one_day|some_day|someday|ultimately|in_time',
      'seems|seem|appears|appear|believe|believes|believed|think|thinks|thought|expect|expects|expected|in_his_view|in_my_view|in_her_view',
      'would_like|if_necessary|if_needed',
    ],
  },
  {
    kind: 'deem',
    patterns: [
      'term|terms|termed|dub|dubs|dubbed|call|calls|called|calling|describe|describes|described|brand|branded|label*|deem|deems|deemed|regard|regards|regarded|consider|considers|considered|find|finds|found',
    ],
  },
  {
    kind: 'evade',
    patterns: [
      'premature|too_early|too_soon to speak|talk|discuss|name|set|announce ~2 date|dates|timing|details|specifics|venue|agenda|deadline|deadlines for|of|on|about?',
      'too early|soon to speak|talk|discuss|say|judge|comment|predict',
      'would|will not be_drawn',
      'whether',
      'precondition|preconditions|prerequisite|prerequisites|condition|conditions for|of',
      'not|never|neither ~1 confirm|confirmed|confirms|deny',
      'declin*|refus* to comment|say|answer|confirm|discuss|elaborate|be_drawn',
      'neither confirm nor deny',
      'take|took|taken|takes note of',
      'can|could|cannot not? confirm|deny',
      'nothing|little to add|say',
      'no information|comment|details|date',
      'not ~1 discuss|discussed|know|known|seen|read|heard',
      'remains_to_be_seen|wait_and_see|we_will_see|we_shall_see|open_question|still_an_open_question',
      'was|were|had|has|have|been|is|are being|been? discussed|on_the_agenda|raised',
    ],
  },
  {
    kind: 'warn',
    patterns: ['warn|warns|warned|warning|caution|cautions|cautioned|cautioning'],
  },
  {
    kind: 'fail',
    patterns: ['fail|fails|failed|failing|unable|powerless|incapable to|of', 'not manage|managed to'],
  },
  {
    kind: 'threaten',
    patterns: [
      'retaliat*|reprisal|reprisals|revenge|countermeasures|counter_measures',
      'respond|response ~1 accordingly|harshly|forcefully|in_kind|immediately|mirror|tough|harsh',
      'face|have|bring ~2 consequences',
      'go unanswered|unpunished',
    ],
  },
  {
    kind: 'accuse',
    patterns: [
      'claim|claims|allegation|allegations|accusation|accusations|rumours|rumors|reports of|that|about',
      'a|an attempt|bid|ploy|trick|effort to',
      'no|any|little|few sign|signs|indication|evidence|hint',
      'stand|stands|stood|standing|stay|get|gets in_the_way_of',
      'those|anyone|people|politicians calling|demanding|urging|advocating|proposing|pushing|pressing|seeking|wanting|preaching',
      'lie|lies|lying|lied when|about|that',
      'accus*|blame*|blaming|allege*|alleging|alleged',
      'claims|claimed|claiming that?',
    ],
  },
  {
    kind: 'report',
    patterns: [
      'told|tell|tells|informed|assured|reported|according_to|asked_about|asked_if|asked_by',
      'said|says|say|saying that?',
      'meant|means|implies|implied that',
      'reports|rumours|rumors|media that?|of|about|were?',
    ],
  },
  {
    kind: 'skip',
    patterns: [
      'back in|at|home|into|from|then|when|there',
      'must|has_to|have_to|had_to|should|needs_to go to|on|into|ahead|through|further|beyond|hand_in_hand|first|deeper|back|home|forward|for|with|along|much',
      ', of_course ,|.',
      'if_not|thanks_to',
      'working group|groups|level|visit|meeting|document|lunch|dinner|session|paper|day|days',
      'pull|pulls|pulled|pulling|push|pushes|pushed|fight|fights|fought|hit|hits|come|comes|came|go|goes|went|look|looks|date|dates back',
      'nothing_but|nothing_less_than|nothing_short_of|nothing_other_than|not_least|more_than_ever',
      'everything|all|anything|as|far_as|soon_as possible|likely',
      'a|an|the|any|every|all|some possible|likely|potential|probable',
      'as soon as next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|early|tonight',
      'break|breaks|broke|broken|breaking ~2 deadlock|silence|impasse|ice|stalemate|news',
      'not_only|not_just|not_merely|not_simply|nothing_new|no_doubt|without_doubt|without_delay|no_later|not_least|no_matter|no_wonder|notwithstanding',
      'peace_support|in_support|military_support|back_to|right_now|right_away|right_to|human_rights|right_wing|as_for|backed_by|used_to|just_as',
      'prime_minister|foreign_minister|so_called|well_known|needless_to_say|need_not|used_by',
      'united_states|foreign_ministers|order_to|in_order|in_time_for|risk_of|at_risk',
      'first_day|the_end_of_the|end_of_march|week_end|dead_and|dead_or',
      'who ~1 carry|pay|bears',
      'the|a|an|any|this|his|its|their|that proposed|planned|suggested|agreed|promised|offered',
      'as_soon_as_possible|as_long_as_it_takes|as_long_as_necessary|as_long_as_needed|for_as_long_as_it_takes|at_the_latest|right_to_veto',
      'end|ends|ended|ending at|in|with|up|on',
      'will|would|must|can ~1 end soon|one_day|only',
      'at_once|once_again|once_more|all_at_once|at_least_once|not_necessarily',
      'bad_faith|good_faith|good_offices|goods',
      'end_the|ending_the|end_to_the|end_this|ends_the|ended_the|ending_this war|conflict|fighting|bloodshed|killing|invasion|aggression|suffering',
      'end|ending|ends|stop|stopping|stops|halt|halting ~2 war|conflict|fighting|bloodshed|killing|killings|invasion|aggression|suffering|hostilities|violence',
    ],
  },
];
