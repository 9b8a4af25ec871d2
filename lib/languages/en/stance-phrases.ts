import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

const NOT_DOING =
  'failing_to|refusing_to|neglecting_to|declining_to|hesitating_to|being_slow_to|failure_to|refusal_to|unwillingness_to|reluctance_to|' +
  'not|dragging_its_feet_on|foot_dragging_on|its_foot_dragging_on|blocking|vetoing|rejecting|spurning|turning_down|obstructing|stalling|holding_up|holding_back|delaying|sabotaging|thwarting|opposing';

const HALF_HEARTED =
  'half_hearted|lukewarm|timid|feeble|hesitant|sluggish|tepid|halting|wavering|anaemic|anemic|over_cautious|too_cautious';

const PLANS =
  'plan|plans|proposal|proposals|scheme|bill|blueprint|draft|motion|resolution|initiative|formula';

/** Set phrases of will, refusal and judgement of several words, and phrases that only look like them. */
export const phrases: readonly OperatorRule[] = [
  {
    kind: 'want',
    patterns: [
      `${forms('fault blame criticise criticize chide rebuke scold upbraid reproach castigate berate slam blast lambast lambaste condemn denounce reprimand')} +6 for|of|over ${NOT_DOING}`,
      `${forms('complain regret lament deplore grumble bemoan fume criticise criticize')} that? +8 too_little|not_enough|too_slow|too_slowly|too_timid|nothing to|in|on|with`,
      `${forms('present unveil table submit propose outline draft publish announce push champion circulate')} ~1 a|an|his|her|its|their|our|the ~2 ${PLANS} to|for`,
      `${forms('defend uphold affirm stress support recognise recognize underline acknowledge back')} ~3 right|rights|entitlement ~1 to|of`,
      `${forms('fault blame criticise criticize chide rebuke scold upbraid reproach castigate berate slam blast attack lambast lambaste condemn denounce deplore regret lament decry bemoan')} +5 ${HALF_HEARTED} ~1 line|stance|response|policy|approach|support|position|attitude|pace|efforts on|over|about|to|toward|towards|of`,
      `${forms('criticise criticize deplore regret lament decry bemoan condemn denounce attack slam blast')} ~2 timidity|hesitancy|hesitation|reluctance|foot_dragging|slowness|dithering|half_heartedness|inaction|procrastination|indecision|indifference|passivity|slow_pace over|on|about|in|of|regarding|toward|towards`,
      'be glad|happy|pleased|delighted|relieved|grateful|overjoyed if',
      `${forms('prefer welcome appreciate like love')} it if`,
      'not ~1 mind|object if',
      'defend|defends|defended|defending ~3 decision|delivery|deliveries|plan|policy|move|choice|supply to|of',
      'not_one|not_a_single|none|nobody|no_one ~4 object|objected|objects|opposed|opposes|disagreed|dissented to?',
      `${forms('do')} ~1 part|bit|share|duty as|in|for`,
      'ask|asks|asked|asking ~3 for',
      'appeal|appeals|appealed|appealing to ~4 for',
      'impatience|eagerness|keenness|zeal to_see|to|for',
      'cannot|can_not wait to|for',
      'no change|changes|shift to|in|of ~1 policy|stance|position|decision|rule ~1 of|that?',
    ],
  },
  {
    kind: 'refuse',
    patterns: [
      'refusal|reluctance|unwillingness|failure|inability by|of|from ~3 to',
      `${forms('give issue')} no order|orders|instruction|instructions|command|go_ahead|mandate|consent|permission to|for`,
      'no|little ~1 faith|trust|confidence|belief in',
      'and|but against',
      'motion|motions|poll|petition|campaign|bill|resolution|referendum|lawsuit|complaint|rally|march|protest|protests|law against',
      'keep|keeps|kept|keeping ~7 from being|reaching|going|getting|joining|entering|flowing|having|receiving',
    ],
  },
  {
    kind: 'perform',
    patterns: [
      `${forms('take')} up`,
      `${forms('spend invest splash')} +5 on`,
      `${forms('push bring move carry drive')} ~4 forward`,
    ],
  },
  {
    kind: 'end',
    patterns: ['withdrawn|retracted', `${forms('hold')} back`],
  },
  {
    kind: 'demand',
    patterns: [
      'let the_two|the_two_of_them|both|the_parties|the_sides|both_sides|them_both|the_leaders|the_two_leaders|the_two_presidents',
      'time|moment|hour has|had|s|is|was ~1 come|arrived|ripe to|for',
    ],
  },
  {
    kind: 'good',
    patterns: [
      'the least ~3 would|will|can|could|should ~1 settle_for|accept|expect|ask_for|do',
      'can|could|will|would|may|might|to be ~1 met|accommodated|satisfied|granted|heeded',
      'refusal|unwillingness|reluctance|failure to|of +8 must|should|cannot|will|would|can ~3 consequences|price|punished|penalised|penalized|stand|unanswered|unpunished|tolerated|ignored',
      'refusal|unwillingness|reluctance|failure to|of +8 is|was|remains ~1 unacceptable|regrettable|disappointing|shameful|irresponsible|cynical|wrong|deplorable',
      'right|rights +8 includes|include|included|including|covers|cover|extends_to',
      'a|an|the ~1 blessing|godsend|boon',
      'no better|higher|nobler|wiser|finer use|purpose|home|destination for|of',
      'it would|will|might|could be ~1 good|better|best|nice|wise|helpful|useful|sensible|right|wonderful|great|desirable|preferable|welcome if',
      'no better|surer|safer|cheaper|wiser|stronger|other ~2 way|guarantee|deterrent|tool|instrument|answer|place|use|protection|insurance|investment|moment|solution|option|choice|remedy|argument|means|signal|path|shield|step|time ~2 than',
    ],
  },
  {
    kind: 'bad',
    patterns: [
      'no|little|hardly|scarcely ~1 better than',
      'not ~1 any? better than',
      'it would|will|might|could be ~1 bad|wrong|dangerous|disastrous|catastrophic|foolish|unwise|regrettable|terrible|fatal|a_mistake|a_shame|a_disaster|a_catastrophe if',
      'not ~1 suit us|me|him|her|moscow|kyiv|russia|ukraine|anyone|anybody|everyone',
      'no|any ~1 mandate|business|authority|right|standing to|in|for',
      'must|has_to|have_to|had_to|should|will|would|bound_to|doomed_to ~1 fail|end_in_failure|end_in_defeat|be_defeated|be_thwarted|not_succeed',
      `${forms('widen broaden spread prolong lengthen fuel inflame feed extend')} ~1 war|conflict|fighting|bloodshed|crisis|suffering`,
      'would|will|could|may|might ruin|destroy|bankrupt|kill|cripple|wreck|devastate|bleed|sink',
      'cost|costs ~2 more|dear|dearly',
    ],
  },
  {
    kind: 'evade',
    patterns: [
      'can|could|would|will|may|did|does|do not ~1 say|tell|disclose|reveal|specify|predict|guess|speculate|comment|elaborate ~3 how|when|what|where|who|which|if|about|on|whether?',
      'not ~2 speculate|comment about|on?',
      'declin*|refus* to speculate|be_drawn|go_into|disclose|specify about|on?',
      'received|got|had|seen|there_was|there_were|been no ~1 request|requests|invitation|appeal|appeals|information|signal|signals',
      'no plans|plan so_far|yet|at_present|currently|at_the_moment|for_now|as_yet for|to|of?',
      'no ~6 planned|scheduled|on_the_agenda|in_the_diary|in_the_schedule',
      'not ~1 react|respond|comment to|on',
      'when|if|was|were|being ~1 pressed|questioned|quizzed on|about|over',
      'without|no any? ~1 decision|agreement|word|mention|announcement|clarity|consensus on|about|of',
      'has|have|had|did ~1 come_up|arisen|been_raised|been_mentioned',
      'would|will|could|might take +6 years|months|decades|centuries|weeks|days to',
      'referendum|plebiscite on|about|over',
      '<RU>|<UA>|<US>|<EU>|<HU>|<SK>|<DE>|<FR>|<PL>|<CN>|<TR> s? ~1 stance|position|attitude|line on|towards|toward|about',
      `${forms('speak answer decide')} for them|him|her|others|anyone|anybody|allies`,
      'ask|asks|asked|asking ~3 for patience|time|understanding|comment|clarification|details|information',
      'nobody|no_one will|would|can take ~3 seriously',
      'we|they|everyone|you said ~2 was|were impossible|unthinkable|escalatory|too_much|a_red_line',
      'doubts|doubt|fears|objections|criticism about|of|over|to +10 hear|hears|heard|not_share|unfounded|unjustified|misplaced|groundless',
      'everyone|everybody wants|wanted to_be',
      'bad|dirty|rotten|lousy deal|peace',
    ],
  },
  {
    kind: 'skip',
    patterns: [
      'fair game',
      'clever|fine|nice|beautiful|grand|pretty|sweet|good word|words|phrase|slogan',
      'a? boon for|to <RU>|russian|our',
      'take|takes|took|taking|run|runs|accept|accepts ~1 risk|risks of?',
      'without any conditions|condition|preconditions|precondition|delay|strings|doubt|exception|exceptions|hesitation|ifs|limits|limit',
      'quit|quits|stop|stops hiding|stalling|running|lying|complaining|whining|playing|posturing|wavering',
      'take|takes|took|taken|taking up arms|residence|office|the_post|positions',
      'not ~1 happen|come|be|work|end|go|last ~2 overnight|tomorrow|quickly|at_once|in_a_day|easy|easily|instantly|immediately',
      'worth of',
      'worth next_to_nothing|about|some|around|nearly|almost|at_least|up_to|more_than|less_than',
      'too few|many ~3 to',
    ],
  },
];
