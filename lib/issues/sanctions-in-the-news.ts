import type { IssueRule } from '../model/issue';
import { MEASURES } from './words';

const TIGHTER = 'tougher|harsher|stiffer|stronger|harder|heavier|sharper|sweeping|far_reaching';

const INCOME =
  'sales|exports|revenues|revenue|income|earnings|profits|receipts|lifelines|lifeline|war_chest|coffers';

/** Packages under way, money cut off and a ban called an attack, in the plain wording of the news. */
export const sanctionsInTheNews: readonly IssueRule[] = [
  {
    name: 'money-cut-off',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `crimp|crimping|curb|curbing|cut|cutting|cut_off|cutting_off|squeeze|squeezing|dent|denting|choke|choking|choke_off|curtail|dry_up|drying_up|sever|severing|slash|slashing ~3 <RU> s? ~2 energy|oil|gas|fossil|financial|export|state|war ~2 ${INCOME}`,
      'curb|cut|cut_off|stop|stem|reduce|squeeze|dry_up ~3 flow|flows|stream of ~2 money|cash|revenue|funds ~2 into|to ~3 <RU> s? ~2 coffers|treasury|war_chest|budget|state?',
      'full? blocking sanctions ~1 on|against ~6 <RU>|rosneft|lukoil|bank|banks|company|companies|firms|fleet',
      'phase_out|phases_out|phasing_out|wind_down|give_up|do_without ~1 russian ~1 oil|gas|energy|lng|fossil_fuels|uranium',
      'target|targets|targeting|go_after|going_after|hit|hitting|choke|choking ~2 shadow_fleet',
      'punish|punishes|punishing|penalise|penalising|hit|hitting ~1 buyers|importers|purchasers|customers ~1 of ~1 russian',
      `sanctions|tariffs|measures|penalties ~1 on|against ~1 those|anyone|countries|companies|firms|banks|states|whoever ~2 helping|help|helps|who_help|that_help|assisting ~3 evade|evading|circumvent|dodge|bypass|get_round ~2 ${MEASURES}`,
    ],
    accept: "They would crimp Russia's energy sales.",
    reject: "They would paint Russia's energy ministry.",
  },
  {
    name: 'harder-measures',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    patterns: [
      `${TIGHTER} ~1 restrictions|measures|steps|penalties|curbs ~2`,
      'national_emergency ~3 sanctions',
      'diamond|oil|gas|lng|uranium|aluminium|steel|timber|visa ban|embargo',
    ],
    accept: 'He announced plans for even tougher restrictions.',
    reject: 'He announced plans for even tougher exams.',
  },
  {
    name: 'the-rollover',
    kind: 'topic',
    pole: 'for',
    quiet: true,
    fallback: true,
    patterns: ['the|this|any rollover|roll_over|extension|renewal|prolongation'],
    accept: 'She backed the rollover.',
    reject: 'She rolled over the hill.',
  },
  {
    name: 'next-one-under-way',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      'work|preparations|preparation|drafting ~1 on|of|for ~3 package|sanctions|round_of_sanctions|set_of_measures ~2 under_way|underway|begun|started|continues|continuing|advanced|going_on|in_full_swing',
      'package|round_of_sanctions|set_of_sanctions ~3 in|under preparation|the_works|the_pipeline|the_making',
      'reason|reasons|grounds|argument|cause|case ~1 for ~2 sanctions|harsher_sanctions|embargo|more_pressure',
      `easing|lifting|relaxing|loosening|dropping|removing|softening|weakening ~2 ${MEASURES} +10 mistake|error|folly|disaster|betrayal|gift|premature|reckless|irresponsible|wrong`,
    ],
    accept: 'Each strike is a reason for new sanctions.',
    reject: 'Each strike is a reason for new talks.',
  },
  {
    name: 'yes-for-a-name',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'extension|renewal|rollover|prolongation|package ~2 unless|until ~8 removed|taken|struck|dropped|delisted ~4 list',
    ],
    accept: 'They would not agree to the extension unless several names were removed from the list.',
    reject: 'They would not agree to the extension unless several names were added to the staff.',
  },
  {
    name: 'an-attack-on-us',
    kind: 'position',
    pole: 'against',
    patterns: [
      `ban|embargo|${MEASURES}|phase_out ~6 attack|assault|blow|crime ~1 on|against ~3 families|households|economy|economies|industry|consumers|workers|citizens|people|farmers`,
      'go|goes|take|takes|turn|turns ~3 court ~4 regulation|ban|embargo|phase_out|repowereu',
      'not ~1 give_up|renounce|forgo|do_without|part_with|abandon ~1 russian ~1 oil|gas|energy|lng|uranium|crude',
      `${MEASURES} ~3 boomerang|boomeranged|backfire|backfired|rebound|rebounded|come_back_to_bite`,
      `${MEASURES} ~2 only|merely|just ~1 strengthened|strengthen|hardened|made_us_stronger|helped|toughened ~4 economy|russia|us|industry`,
      'no|not|little|hardly ~4 reason|reasons|grounds|argument|cause|case ~1 for ~2 sanctions|harsher_sanctions|embargo|more_pressure',
      'return|go_back|going_back ~1 to ~1 russian ~1 gas|oil|energy',
      'end ~1 to|of ~2 economic|trade|sanctions war',
    ],
    accept: 'The planned ban is an attack on our families.',
    reject: 'The planned ball is an attack on our ears.',
  },
  {
    name: 'sanctions-debated',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: ['sanctions|embargo|package debate|row|discussion|discussions|issue|question|dispute'],
    accept: 'Turkey would stay out of the sanctions debate.',
    reject: 'Turkey would stay out of the sanctions.',
  },
];
