import type { IssueRule } from '../model/issue';

/** Entry to the Union as homework, queue, short cut and date, where the club is meant and not named. */
export const euHomework: readonly IssueRule[] = [
  {
    name: 'homework',
    kind: 'position',
    pole: 'for',
    patterns: [
      '<UA> has|had|have|is? done|did|doing|completed|finished ~1 its|their|her|the? ~1 homework|share|part ~3 cluster|clusters|talks|membership|accession|eu|chapters|negotiations',
      '<UA> ~3 european|eu ~1 ambitions|aspirations|hopes|vocation|destiny|choice|perspective ~4 support|supported|back|welcome|respect',
      'support|supports|supported|backs|backed|back|welcomes|stands_by ~3 kyiv_s|ukraine_s|ukrainian ~1 european|eu ~1 ambitions|aspirations|hopes|vocation|choice|perspective|way|path|future',
      '<UA> belongs|belong|sits at ~1 this|the|our|europe_s ~1 table',
      'start|opening|beginning of ~1 talks|negotiations ~6 europe_from_growing_together|europe ~2 growing|grow|united|stronger|historic',
      'firm|clear|concrete|specific|target|fixed date ~4 2027|2028|2030|membership|accession|entry|eu|joining',
      'ambiguity|hesitation|indecision|dithering|delay ~3 on|over ~2 status|candidacy|membership|accession ~5 emboldened|emboldens|encourages|gift|helps ~1 putin|moscow|kremlin',
    ],
    accept: 'Ukraine had done its homework for the accession talks.',
    reject: 'The boy had done his homework for the accession talks.',
  },
  {
    name: 'out-of-the-grey-zone',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'break|breaks|breaking|overcome|overcoming|lift|lifting|end|ending|get_round|get_around|circumvent ~2 hungarian|hungary_s|orban_s|budapest_s|slovak ~1 blockade|veto|block|obstruction|resistance',
      'close|closing|closed|complete|completing|finish|conclude|concluding the|all|remaining|accession? ~1 chapters|negotiating_chapters|accession_talks|clusters ~2 by|in|before 2026|2027|2028|2029|2030',
      'pull|bring|lead|take ~1 <UA> ~4 out_of ~2 grey|gray ~1 zone|area',
    ],
    accept: 'Berlin wants to break the Hungarian blockade.',
    reject: 'Berlin wants to break the Hungarian glass.',
  },
  {
    name: 'too-early-for-entry',
    kind: 'position',
    pole: 'against',
    patterns: [
      '2027|2028|2030|date ~3 out_of_reach|illusory|fantasy|unrealistic|too_ambitious|far_fetched|not_serious|pie_in_the_sky',
      'no to ~1 <UA> ~3 membership|union|eu|accession|brussels',
      'people|hungarians|voters|nation ~3 say|said|vote|voted no to <UA>',
      'letting|admitting|taking ~1 <UA> ~2 in ~3 ruin|bankrupt|destroy|harm|flood|kill|wreck|hurt|bring_war',
      'not|never ~3 back|support|agree|allow|accept|want|favour ~2 fast_tracking|fast_tracked|speeding_up|rushing|accelerated ~3 <UA>|entry|membership|accession',
      'entry|accession|membership|joining|2027 ~6 not|never|hardly ~1 feasible|realistic|possible|doable|attainable|achievable',
      'nervous|wary|uneasy|reluctant|sceptical|skeptical ~1 about|of|over|to ~4 accession|membership|candidate_status|candidacy|enlargement|open_membership_talks|let_in',
      '<UA> ~4 not ~1 close|near|ready|fit ~1 before|then|to ~2 membership|eu|now|join',
      'brussels|eu|union|european_union ~6 become|becoming|turning|turned|anti_russian ~3 military|aggressive|anti_russian ~1 bloc|alliance|nato',
      'talks|accession|opening|negotiations ~4 politicised|politicized|politically_motivated|rushed|premature',
    ],
    accept: 'Entry in 2027 is not feasible.',
    reject: 'Victory in the race is not feasible.',
  },
  {
    name: 'homework-first',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      '<UA>|it|they ~2 must|has_to|have_to|needs_to|should ~1 first ~2 face|apologise|exhume|reform|settle|own_up|deal|meet|do|fulfil|restore ~6 volhynia|wolyn|bandera|minority|minorities|corruption|homework|criteria|reforms|conditions',
      'volhynia|wolyn|bandera|exhumations|minority_rights|hungarian_minority ~10 membership|accession|eu|union|join|enter',
    ],
    accept: 'Kyiv must first face up to Volhynia.',
    reject: 'Kyiv must first face up to winter.',
  },
];
