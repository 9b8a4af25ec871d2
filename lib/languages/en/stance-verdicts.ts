import type { OperatorRule } from '../../model/grammar/stance-grammar';
import { forms } from './stance-forms';

const BAD_ADJECTIVES =
  'abhorrent|abominable|abysmal|appalling|atrocious|awful|bad|terrible|barbaric|contemptible|dangerous|deceitful|defective|detrimental|' +
  'diabolical|dire|disastrous|disgraceful|disgusting|dishonest|dishonourable|dismal|disproportionate|divisive|dreadful|evil|' +
  'faulty|flawed|foolhardy|foolish|fraudulent|fruitless|futile|ghastly|grotesque|hasty|heinous|hideous|hollow|horrendous|horrible|' +
  'horrific|horrifying|ill_advised|ill_conceived|ill_judged|ill_timed|ill_considered|ill_thought_out|immature|immoral|imprudent|inadvisable|' +
  'incomprehensible|indecent|inept|inhuman|inhumane|insulting|irrational|lamentable|ludicrous|lunatic|mad|malicious|misguided|mistaken|' +
  'misplaced|monstrous|myopic|nefarious|nightmarish|nonsensical|objectionable|obnoxious|obscene|odious|outrageous|outlandish|perilous|perverse|' +
  'pernicious|preposterous|problematic|rash|regrettable|reprehensible|repugnant|repulsive|ruinous|self_destructive|shabby|short_sighted|' +
  'shortsighted|shocking|sickening|sinister|sordid|superfluous|toxic|tragic|troubling|unbearable|uncalled_for|uncivilised|unconscionable|' +
  'undemocratic|undesirable|unethical|unfortunate|unimaginable|unjustifiable|unjustified|unnecessary|unprincipled|unproductive|unreasonable|' +
  'unsafe|unserious|unsound|untimely|unviable|unwarranted|unwanted|unwelcome|unworthy|vile|worrying|wrongheaded|wrong_headed|wrongful|idiotic|' +
  'hare_brained|harebrained|costly|overpriced|opaque|brainless|delusional|obsolete|outdated|unsustainable|unfit|unsuitable|unqualified|' +
  'unenforceable|undeliverable|unattainable|unachievable|unreachable|laughable|farcical|hopeless|insulting|demeaning|degrading|insane|ruinous|lethal_for|fatal';

const BAD_NOUNS =
  'abomination|anathema|calamity|debacle|death_sentence|death_knell|death_warrant|delusion|diktat|disservice|distraction|empty_gesture|empty_ceremony|empty_ritual|empty_show|burglary|robbery|' +
  'empty_words|fiasco|fig_leaf|fool_s_errand|fools_errand|fool_s_gold|fraud|idiocy|insanity|lunacy|mockery|monstrosity|' +
  'obscenity|own_goal|pantomime|poison_pill|quagmire|red_rag|ruse|scam|sell_out|sellout|slap_in_the_face|stab_in_the_back|suicide_note|swindle|as_theatre|pure_theatre|mere_theatre|political_theatre|' +
  'time_bomb|timebomb|ticking_bomb|powder_keg|minefield|travesty|trojan_horse|waste_of_time|waste_of_money|waste_of_paper|window_dressing|wild_goose_chase|liability|' +
  'millstone|straitjacket|plunder|looting|daylight_robbery|banditry|highway_robbery|larceny|sleight_of_hand|sop|bribe|licence_for|license_for|licence_to|license_to|carte_blanche|' +
  'free_pass|blank_cheque|castle_in_the_air|castles_in_the_air|mirage|chimera|phantom|fiction|dead_letter|stillborn|still_born|dead_on_arrival|dead_in_the_water|dead_as|' +
  'bridge_too_far|kiss_of_death|euphemism|pretext|excuse|cover_for|cover_up|invitation_to_trouble|absurdity|hubris|heresy|sacrilege|act_of_madness|act_of_war|' +
  'casus_belli|declaration_of_war|catastrophe|dead_weight|burden|second_class|second_rate|recipe_for|cop_out|half_measure|half_measures|cloud_cuckoo_land|worthless_paper|scrap_of_paper|piece_of_paper|' +
  'malpractice|in_disguise|' +
  'lost_cause|monument_to|vanity_project|cul_de_sac|road_to_nowhere|dead_duck|nightmare|hot_air|smoke_and_mirrors|snake_oil|pr_exercise|photo_op|photo_opportunity|soap_opera|puppet_show';

const GOOD_ADJECTIVES =
  'advantageous|advisable|apt|commendable|laudable|praiseworthy|admirable|noble|honourable|worthy|sound|sensible|prudent|smart|clever|' +
  'pragmatic|workable|doable|achievable|attainable|credible|encouraging|hopeful|heartening|reassuring|rewarding|favourable|' +
  'desirable|preferable|unavoidable|inescapable|undeniable|proportionate|fitting|humane|momentous|groundbreaking|ground_breaking|' +
  'pivotal|superb|splendid|wonderful|terrific|tremendous|fantastic|gratifying|indispensable|invaluable|priceless|sacrosanct|inviolable|' +
  'unassailable|ironclad|well_founded|well_judged|well_timed|courageous|brave|statesmanlike|farsighted|far_sighted|visionary|unshakable|unshakeable|cheapest|' +
  'sole_footing|sole_basis|irreplaceable|crucial|decisive|overriding|paramount|foremost|top_of_the_agenda|possible_and_necessary|enlightened|humanitarian_duty|sacred|holy|sacred_duty|holy_duty|matter_of_honour|life_saving|lifesaving|a_godsend';

const GOOD_NOUNS =
  'boon|opportunity_to|necessity|strategic_necessity|imperative|pillar|bedrock|backbone|' +
  'way_forward|way_out|road_to_peace|path_to_peace|recipe_for_peace|recipe_for_success|game_changer|masterstroke|triumph|blessing|no_brainer|' +
  'wake_up_call|force_for_good|shot_in_the_arm|ray_of_hope|glimmer_of_hope|light_at_the_end|common_sense|act_of_justice|guarantee_of_peace|good_thing|right_thing|best_deterrent|best_guarantee|best_investment|insurance_policy|bulwark';

/** Verdicts in adjectives, nouns and idioms. */
export const verdicts: readonly OperatorRule[] = [
  {
    kind: 'bad',
    patterns: [
      'exactly_what|just_what|precisely_what putin|the_aggressor|the_kremlin|the_enemy|the_dictator ~2 wants|wanted|needs|hopes_for|waits_for|dreams_of|is_waiting_for|is_hoping_for|is_counting_on',
      BAD_ADJECTIVES,
      BAD_NOUNS,
      'answer|answers|answered|answering|retaliate_against|retaliate_for|hit_back_at|retaliation_for|reprisals_for any|every|further|such|each',
      'too biased|partial|partisan|compromised|close|expensive|costly|dangerous|risky|far|vague|dear|much|tainted|implicated|involved to|for?',
      'serve|serves|served|solve|solves|solved|achieve|achieves|achieved|bring|brings|brought|yield|yields|yielded|settle|settles|change|changes|mean|means|prove|proves|accomplish|help|helps ~1 nothing|little|no_purpose|no_good|no_one',
      'do|does|did|done no good|favours|favour|service|more_harm_than_good|harm|nothing',
      'come|comes|came|amount|amounts|amounted|lead|leads|led|add|adds to_nothing|to_naught|to_nought|nowhere',
      `${forms('poison sour cloud muddy taint tarnish squander')} ~3 well|atmosphere|waters|relations|climate|chances|prospects`,
      `${forms('add pour throw fan')} ~2 fuel|oil|petrol|gasoline|flames ~1 fire|flames|on|to?`,
      `${forms('play')} with fire`,
      `${forms('open')} ~1 pandora_s_box|floodgates|can_of_worms`,
      `${forms('set create')} ~2 dangerous|bad|terrible|grave|unacceptable|troubling|worrying precedent`,
      `${forms('send')} ~2 wrong|bad|terrible|disastrous|fatal signal|message`,
      `${forms('cross')} ~2 red_line|red_lines|rubicon|line`,
      `${forms('reward embolden appease placate pander indulge mollycoddle')} ~1 aggressor|aggression|putin|moscow|kremlin|russia|to|violence|blackmail|dictator|bully|invader|crime|evil`,
      'not worth ~2 paper|ink|effort|candle|risk|price|salt|a_cent|a_penny',
      'not ~1 worth the|a|it',
      'not ~2 see ~1 light_of_day',
      'never ~1 see the_light_of_day',
      'has|have|had no ~1 place|future|right|business|legs|chance|basis|standing|meaning|effect|value|point',
      'not ~1 hold water|up|any_water',
      'out of order|place|touch|bounds|line',
      'has|have|had|s|is ~1 run_its_course|outlived_its_usefulness|outstayed|had_its_day',
      'off|not_on|not_up the_cards|the_menu|for_sale',
      'ought|should|must|had_better|needs_to|has_to|have_to ~1 go|be_scrapped|be_dropped|be_ditched|be_binned|disappear|vanish|be_thrown_out|be_torn_up|be_buried',
      'would|will|could|can not ~1 outlive|hold|outlast|fly',
      'let_down|lets_down|sold_down_the_river|sell_out',
      'over|across_only|only_over ~2 dead_body|dead_bodies',
      'good riddance',
      'not ~2 have|enjoy ~1 mandate|right|authority to|for?',
      `${forms('smack stink reek savour')} of`,
      'beyond ~1 pale|comprehension|belief',
      'a_world|worlds|miles away_from|apart',
    ],
  },
  {
    kind: 'good',
    patterns: [
      'what ukraine|kyiv|europe|the_world|people|everyone|everybody|we|our_soldiers|our_people ~2 needs|need|require|requires|deserve|deserves|lack|lacks|long_for',
      'do|does|did|done ~2 good to|for',
      'is|are|was|were|remains|remained the real|main|ultimate|first|top|true|final|only target|goal|aim|objective|priority',
      'only|sole exit from|out_of|to',
      'will|would|can|could|does|do certainly|surely|really|definitely|truly help|work',
      'far_from|not|not_yet dead|over|finished|exhausted|buried|doomed|a_dead_letter|dead_and_buried',
      'something we|i|he|she|everyone|everybody|kyiv|ukraine|moscow|russia|europe|all ~1 want|wants|wanted|need|needs|needed|seek|sought|support|supports|supported|hope_for|hoped_for|long_for|dream_of',
      'what|precisely_what|exactly_what|just_what|all we|i ~1 want|wanted|need|needed|seek|support|hope_for',
      'has|have|had|enjoys|enjoy our|my|his|its|their|full|broad|<UA>|<RU>|<US>|<EU>|<DE>|<FR>|<GB>|<TR>|<CN>|<HU>|<SK>|<PL>|berlin_s|paris_s ~2 backing|support|blessing|approval|consent|vote|sympathy|endorsement',
      'alive|alive_and_well|within_grasp',
      GOOD_ADJECTIVES,
      GOOD_NOUNS,
      'too weak|soft|mild|timid|lax|modest|limited|slow|little|few|small|feeble|meagre|meager|hesitant|lenient|cautious|gentle|narrow|sparse|late_and_too_little|little_too_late',
      'not|hardly|nowhere_near ~1 enough|sufficient|far_enough|tough_enough|strong_enough|fast_enough|sweeping_enough',
      'insufficient|inadequate|toothless|half_baked',
      `${forms('fall')} ~1 short`,
      'no ~1 surer|safer|cheaper|wiser|finer|simpler|quicker|stronger|greater|faster|fairer|other ~5 than',
      'not ~2 any better|surer|safer|cheaper|other ~4 than',
      'only thing|language|argument|answer|hope|instrument|tool|means|guarantee|road|basis|sensible|sane|realistic|viable|possible|right ~3 is|that|which|to|for|was',
      `${forms('pay')} ~1 off|dividends`,
      `${forms('bear')} ~1 fruit`,
      `${forms('make')} ~1 sense|difference|good_sense|perfect_sense|eminent_sense`,
      `${forms('hit')} ~3 where_it_hurts`,
      'works|worked|working better|well|wonders|as_intended',
      'bite|bites|biting|bitten',
      'is|are|was|were|has_been|be a|an ~2 gift|godsend|blessing|boon to|for ukraine|europe|peace|all|everyone',
      'is|was|are|were in_order|overdue|welcome|beyond_question|beyond_dispute|beyond_doubt|unquestionable',
      'has|have ~1 place|future|role|merit|merits|value|virtue|virtues',
      'long|well overdue|deserved|past_due',
      'the|a|our|my|its sole|only|one footing|basis|foundation|condition|guarantee ~2 on|for|of|which?',
      'no quarrel|argument with',
      'by_all_means|why_not|of_course_yes',
      'the more ~1 the_better|the_merrier',
      'sooner rather_than later',
      'a|the ~1 mother|master stroke|key|answer',
      'cannot|can_not fail_to|but_help',
      'step|steps|move|moves|moved ~1 toward|towards|closer|nearer peace|justice|stability|settlement|it|that?',
      'an ~1 opportunity|opening|window not_to_be_missed|not_to_be_wasted|to|for',
      'a|another ~2 chance|prospect of_peace|for_peace|to_end',
    ],
  },
  {
    kind: 'deem',
    patterns: [
      forms(
        'term dub label brand describe deem regard consider judge characterise characterize paint portray depict liken compare reckon pronounce',
      ),
      `${forms('see view cast treat present frame paint')} as`,
      `${forms('write')} off ~4 as`,
      `${forms('find think hold judge believe consider deem call')} it`,
    ],
  },
];
