import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

/** What has not come about, come late or been taken back. */
const DELAYED =
  'delayed|delay|delays|held_up|held_back|stuck|postponed|put_off|blocked|lost|wasted|missed|watered_down|cut|slowed|stalled|late|too_late|too_slow|too_slowly|lacking|missing|dragging_on|dragged_out|dragged|unused|idle|withheld|vetoed|diluted|shelved|rejected|suspended|frozen_out';

const SAD =
  'regret lament deplore bemoan mourn rue grieve decry bewail resent complain grumble fume rage despair sigh';

/** Relief, regret, fear, eagerness and reluctance, and what the delay of a thing makes people say. */
export const feelings: readonly OperatorRule[] = [
  {
    kind: 'want',
    patterns: [
      'vote|votes|voted|voting to',
      'vote|votes|voted|voting unanimously|overwhelmingly|narrowly|today|again|yesterday|late|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|by|with +4 to|for',
      `every|each|any|another|one_more ~2 day|week|month|hour|minute|delay|pause|hesitation +8 ${DELAYED} ~3 gift|costs|cost|victory|present|death|lives|blood|paid|shame|disgrace|help|helps|plays|strengthens|emboldens`,
      'every|each|any|another day|week|month|hour|minute|year without',
      `${forms(SAD)} ~1 that|over|about|at? ~6 not_yet|still_not|never ~1 come|arrived|begun|started|been|happened|materialised|materialized|agreed|held|approved|sent|delivered|adopted|signed|imposed`,
      'relief|satisfaction|joy|delight|pleasure|gratification|contentment|happiness ~1 that|at|over|about|with|to_see',
      'relieved|gratified|heartened|thrilled|overjoyed|elated|encouraged|glad|happy|pleased|delighted|grateful ~1 that|at|over|about|by|with|to_see|to_hear',
      `${forms('rejoice exult breathe delight take')} ~3 relief|comfort|heart|pleasure|pride|satisfaction|that|at|over|in|from`,
      'would|will|wo|could|might ~1 shed|weep no|few ~1 tears|tear for|over|about|at?',
      'not|never|hardly ~1 weep|cry|mourn|lose_sleep|complain|be_sorry for|over|about|if|at?',
      'no qualms|scruples|misgivings|regrets about|over|in|with',
      'no|little|without ~1 hesitation|qualms|scruples in|about|over',
      'stand|stands|stood|standing ~1 ready|prepared|by to',
      'no|little ~1 reason|cause|grounds|excuse|justification|point|sense ~1 not to',
      'no|little ~1 reason|cause why|to ~6 not',
      'not ~1 see|know|find ~1 why|reason|grounds|cause ~6 not',
      'would|will|can|could|do|does|did not ~1 object|oppose|mind|quarrel|stand_in_the_way|block|veto|resist|complain|protest ~1 if|to|about|against|of?',
      'not ~1 alien|averse|opposed|hostile|closed|deaf|allergic|indifferent to',
      'has|have|had warm|kind|good words|word ~1 for|about',
      'one|only_one ~1 path|way|road|route|answer|solution|option|remedy to|out_of|out|forward|for?',
      'only|sole|single ~2 path|way|road|route|answer|solution|option|remedy|means|hope|chance ~4 is|was|were|remains|remained|lies|lay|being|:',
      'lies|lay|lie close|dear to ~1 heart|hearts',
      'close|dear|near to ~1 heart|hearts',
      'cannot|can_not ~1 overstate|exaggerate|overestimate|stress_enough|emphasise_enough|emphasize_enough ~2 importance|value|need|urgency of|for?',
      'nothing|no_one|nobody ~2 matters|mattered|would_please|would_make ~3 more_than|as_much_as',
      'no_one|nobody|none ~2 wants|want|wishes|hopes_for|desires|needs +8 more_than',
      'nothing|no_price|no_effort too much|high|great for|to',
      'leave no|stone stone? unturned to|for|in',
      'cannot|can_not|could_not ~1 be ~1 too soon|quick|early|fast|strong|harsh|many|much',
      'cannot|can_not|could_not come|happen|begin|arrive|start ~1 too? soon|fast|quickly ~1 enough?',
      'credit|credits|credited ~4 with|for ~1 having?',
    ],
  },
  {
    kind: 'refuse',
    patterns: [
      'second thoughts|doubts about|on|over',
      `${forms('have harbour harbor entertain nurse voice express')} ~3 doubts|doubt|qualms|misgivings|scruples|reservations|fears|worries|concerns|second_thoughts about|over|on|as_to|regarding|of|concerning`,
      `${forms('keep maintain stay')} ~2 distance|distant|aloof ~1 from|to`,
      'no ~1 urgency|hurry|rush|haste|pressure|appetite|enthusiasm|zeal|stomach about|for|to|over|in|on',
      'not ~1 hurry|rush|hasten to|with|into?',
      'not ~1 enthusiastic|keen|eager|thrilled|sold|convinced|persuaded|wild|crazy|overjoyed|warm|enamoured ~1 about|of|on|by|to|with|that',
      'has|have|had|is|are|remains|remain ~1 yet_to_be|still_to_be|unconvinced|unpersuaded ~1 convinced|persuaded|sold? ~5 of|about|by|on|that',
      'would|will ~1 rather|sooner|prefer ~2 wait|hold_off|do_without|refrain|abstain|avoid|forgo ~1 with|from|on|to?',
      `${forms('think')} ~1 twice|better before|about|of`,
      `${forms('shudder tremble recoil shrink')} ~1 at|from|before`,
      'feared|fears|fear|fearing|frightened|afraid|scared|terrified|anxious|nervous|worried|alarmed|apprehensive|uneasy ~1 of|by|about|over|at',
      'lukewarm|cool|tepid|frosty|chilly about|on|to|toward|towards',
      'not|never ~1 heed|obey|comply_with|cooperate_with|bow_to|defer_to',
      'not|never ~1 lend ~2 hand|hands|name to',
      'not|never ~1 be_drawn_into|be_dragged_into|get_involved_in|be_part_of|be_party_to|take_part_in|join_in|touch',
      'wants|want|wanted|have|has|had none of',
      'steer|steers|steered ~1 clear of',
      'not ~1 on_offer|forthcoming|in_the_gift|for_the_asking',
    ],
  },
  {
    kind: 'bad',
    patterns: [
      'needed|wanted|necessary|useful|sought|desired ~1 only|solely|exclusively by|for|to',
      'needed|wanted|necessary|sought|desired by|to|for one_side|one_party|only_one|nobody|no_one|one_man',
      'not|never|hardly|nor end|stop|halt|decide|settle|resolve|shorten|win the|this ~1 war|conflict|fighting|bloodshed|killing|invasion',
      'not|never end|stop|halt this',
      'put|puts|putting|to_put ~1 cart before ~1 horse',
      'will|would|must|shall|can|could|should ~1 be|meet met|answered|with with|by ~3 consequences|response|answer|retaliation|force|strike|blow|fury|condemnation|resistance|reply|devastation',
      'not ~1 ripe|right|opportune|propitious|suitable|appropriate ~1 for|to?',
      'too soon|early|much|late for|to',
      'not ~1 come_into_question|come_into_it|be_an_option|enter_into_it|on_the_cards|in_the_cards|in_prospect|in_view|in_sight|realistic',
      'would|will|could|can ~1 serve|suit|help|benefit|please|favour|favor only|solely|merely|just|nobody_but|no_one_but',
      'only|nobody_but|no_one_but <RU>|<UA>|putin|the_aggressor|the_kremlin|the_enemy would|will|could|stands_to ~1 gain|profit|benefit|win',
      'the|a|an|real|grave|serious ~1 danger|risk|perils|peril of',
      'no ~1 place|room in our|this|modern|today_s|any|a|the ~1 time|times|century|age|world|europe',
      'makes|make|made|making|sees|see|saw no ~1 secret_of_its_dislike|sense_whatever',
    ],
  },
  { kind: 'deem', patterns: ['hold|holds|held|holding to_be|it|as|for'] },
  {
    kind: 'end',
    patterns: [
      'stuck|held_up|delayed|stalled|gathering_dust|lying_idle|lie_idle|lies_idle|lain_idle|in_limbo|on_ice|bogged_down',
      `${forms('lay')} ~1 down|aside`,
      `${forms('spare')} <US>|<EU>|<UA>|<RU>|us|them|him|her|kyiv|moscow|the_world`,
      `${forms('wait')} with`,
      `${forms('strip')} ~1 out`,
      `${forms('drop strike remove delete cross')} ~4 from ~2 list|agenda|text|draft|plan|bill|package`,
    ],
  },
  {
    kind: 'urge',
    patterns: [`${forms('bid beseech summon conjure enjoin')} ~4 to`, 'bade ~3 to?'],
  },
  {
    kind: 'good',
    patterns: [
      'will|would|can|could|may|might|should end|stop|halt|shorten|settle|resolve this|the_war|this_war|the_conflict|this_conflict|the_killing|the_bloodshed|the_fighting|the_slaughter|it_all',
      'the|an|a|our|his|her|its ~1 obligation|duty|responsibility|moral_duty|task to|of',
      'cannot|can_not|could_not|must_not|should_not ~1 fail|be_put_off|be_delayed',
      'no|any alternative|substitute|replacement|way_around|way_round ~1 to|for',
    ],
  },
  {
    kind: 'skip',
    patterns: [
      'the|its|their|his|her|our|political|free|sovereign|popular will of|to|and|,|.',
      `${forms('lay')} down conditions|terms|rules|law|principles|its|their`,
      'none the_less|the_wiser|other_than',
      'alternative for germany|deutschland',
      'contingent|contingents on ~2 soil|ground|territory|border|line|coast|front|spot',
      'must|has_to|have_to|had_to|should|needs_to go straight|directly|right|after|all|as|faster|farther|hand_in_hand|far|slowly|ahead|up|down',
      'end|ends|ended|ending this|it|that|all_this|it_all ,|.|;|now|soon|for_good|once|once_and_for_all|together|peacefully|quickly',
      'yet|still more|another|again|further|others',
      'in all likelihood|probability|honesty|seriousness',
      'asked|question|questions|questioned|quizzed ~1 about|on|whether|if',
    ],
  },
];
