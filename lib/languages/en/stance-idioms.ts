import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

/** Verbs that only tell, and words that look like an operator and are none. */
export const idioms: readonly OperatorRule[] = [
  {
    kind: 'report',
    patterns: [
      `${forms('maintain hold conclude acknowledge concede recognise recognize confirm find contend submit claim admit grant allow note')} that`,
      'did|do|does|could|can|would|will not ~1 deny|dispute|conceal|hide|disguise|contest|question|doubt that|its|his|her|their',
      'made|makes|make no ~1 secret|bones of|about',
      `${forms('let')} slip|drop|it_be_known|it_slip|be_known that?`,
      `${forms('make')} it? clear|plain|known|no_secret|no_bones that|of|about?`,
      `${forms('take')} ~1 view|line|position that`,
      `${forms('give')} ~1 to_understand|assurances that`,
    ],
  },
  {
    kind: 'hedge',
    patterns: [
      'conceivably|arguably|theoretically|hypothetically|in_due_course|sooner_or_later|down_the_line|down_the_road|at_some_point|in_the_long_run|in_the_future|on_paper',
      'on_the_cards|in_the_cards|within_reach|not_far_off|in_sight|in_the_offing|a_possibility|an_option|up_for_discussion|worth_considering|worth_exploring|worth_discussing',
      `${forms('mull ponder contemplate toy flirt')} with?`,
      `${forms('hint')} at|that`,
      `${forms('lean incline')} toward|towards`,
    ],
  },
  {
    kind: 'evade',
    patterns: [
      'alone will|would|does|do|did|is|are|was|were|can|could not ~1 do|suffice|enough|work|help|solve|stop|end|bring',
      'not ~1 question|matter|issue whether|if',
      'fairy_tale|fairytale|myth|fabrication|fabricated|fake|fakes|invention|slander|canard|disinformation|hoax|untrue|unfounded|groundless|baseless|not_true',
      'remains|is unclear|uncertain|open|unknown whether|if|when|how?',
      'not ~1 decided|made_up_its_mind|taken_a_decision|taken_a_position|reached_a_decision',
      'no ~1 decision|decisions ~2 taken|made|on|about|yet',
      'for|up_to ~3 to_decide|to_say|to_judge',
    ],
  },
  {
    kind: 'skip',
    patterns: [
      'far_right|hard_right|centre_right|right_of_centre|right_in_front|right_next|right_here|right_there|right_after|right_before|alt_right',
      'no_strings_attached|no_strings|no_ifs|no_further_ado|no_delay|no_conditions_attached',
      'be|been|being|was|were told|lectured|reminded to|that?',
      'free_and_fair|free_fair|fair_and_free',
      'in order of',
      ', so far|long|called|much|many|to_speak|on|forth|soon|be_it',
      'the_moment at|of|when|in',
      'theatre|theatres of',
      'good|best|better|fair|great luck|friend|friends|neighbour|neighbours|cop|deal|part|share|old|evening|morning|night|number',
      'for good',
      'as a|the meeting place|venue|site|location',
      'far from the|frontline|front|over|home|russia|ukraine|kyiv|moscow',
      'take|takes|took|taking place|part_of|effect|office|shape|stock|notes|account|into_account|advantage|years|time|months',
      'have|has|had no idea|information|comment|choice|way_of_knowing',
      'no|little fewer|less|later|sooner|one_else|other_than|matter_how|matter_what|surprise|secret|coincidence|illusions|accident|small|mean|doubt',
      'not|never so_much|to_mention|surprisingly|a_surprise',
      'bad|terrible|senseless|illegal|criminal|unjust|unprovoked|tragic|horrible|horrific|brutal|stupid|useless|pointless|awful|cruel|bloody|catastrophic|terrible|insane|crazy|ridiculous|dangerous|unjustified|shameful|barbaric|aggressive|hostile|provocative|murderous|devastating ~1 war|conflict|invasion|aggression|bloodshed|attack|attacks|killing|violence|strike|strikes|regime|carnage|slaughter|situation|times|weapons|drone|missile|missiles|bombardment|shelling|assault|occupation|neighbour|neighbor',
      'risk|risks|danger|dangers|threat|threats|damage|harm|cost|costs to|of civilians|life|lives|civilian|infrastructure|buildings',
      'victims|survivors|dead|wounded|casualties of',
      'right|rights to|of self|self_defence|self_defense|exist|return|asylum',
      'fair share',
      'good_cop|bad_cop|damage_done|damage_control|collateral_damage|war_damage|damages|storm_damage|damage_to|damage_from|damage_caused',
      'drop|drops|dropped|dropping bombs|leaflets|a_bomb|a_hint|hints|by|in|off',
      'stop|stops|stopped|stopping at_nothing|over|by|here|there|short',
      'slow|slowly|cut cut_off_from|motion|down_by',
      'back|backs|backed to|home|again|then|and_forth|together|in|on|at|from|into|up|when',
    ],
  },
  {
    kind: 'accuse',
    patterns: [
      'risk|risks|danger|fear|fears|threat|possibility|suspicion|suspicions|worry|worries|concern|concerns that',
      'take|takes|took|taking issue with the|a|this|that? claim|claims|report|reports|suggestion|allegation|allegations|accusation|accusations|assertion|notion that?',
      'dispute|disputes|disputed|disputing|refute|refutes|refuted|contest|contests|contested the|a|any|this|that|these? claim|claims|report|reports|suggestion|suggestions|allegation|allegations|accusation|accusations|assertion|notion that?',
    ],
  },
];
