import type { IssueRule } from '../model/issue';
import { BORDERS } from './words';

/** Terms on which land might change hands, and pressure to give it up. */
export const territoryTerms: readonly IssueRule[] = [
  {
    name: 'pressed-to-cede',
    kind: 'position',
    pole: 'against',
    patterns: [
      'no_one|nobody|no_country|no_party ~3 right|business|entitled|can|should|may ~3 press|pressure|force|forcing|impose|dictate|demand|push ~8 concessions|territory|land|territorial|donbas|borders',
      'not|never ~3 press|pressure|pressured|forced|force|push|pushed ~3 into|to ~3 concessions|cede|ceding|territorial|giving_up|surrender',
    ],
    accept: 'Nobody has the right to force Kyiv into territorial concessions.',
    reject: 'Nobody was in the territory office.',
  },
  {
    name: 'the-whole-of-donbas',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    patterns: [
      'minimum|goal|aim|task|condition|demand|objective ~4 whole|all|entire|entirety|full|complete|rest ~3 donbas|donetsk|luhansk|regions|novorossiya',
      'whole|all|entire|rest ~2 donbas|donetsk|luhansk|novorossiya|regions ~4 will|must|shall ~1 be|become ~1 ours|liberated|free|freed|taken|russian|vacated',
      'take|takes|taking|seize|capture|liberate|free ~4 donbas|regions|territories|novorossiya ~4 by_force|by_military_means|militarily|either_way|by_arms|one_way_or_another',
      'reach|reaching|reaches|push_to|advance_to|get_to ~2 administrative borders|boundaries|limits',
      'armed_force|military_means|force ~4 donbas|territories|regions ~4 liberated|taken|freed',
    ],
    accept: 'The minimum is the whole of Donbas.',
    reject: 'The minimum is the whole of the fee.',
  },
  {
    name: 'only-after-something',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'land_swaps|land_swap|swaps_of_land|territory|territories|land ~1 can|could|may|might ~1 be ~1 discussed|raised|negotiated|talked_about ~1 only ~1 after|once|when|if',
    ],
    accept: 'Territory can be discussed only after a truce.',
    reject: 'Territory can be discussed on Monday.',
  },
  {
    name: 'same-step-back',
    kind: 'position',
    pole: 'for',
    conditional: true,
    side: 'UA',
    patterns: [
      '<RU>|russians|they|other_side|enemy ~8 same|equal|similar ~1 depth|distance|number_of_kilometres|number_of_kilometers|step|steps',
      'both armies|sides|forces|troops ~4 pull_back|withdraw|step_back|move_back|go_back|retreat',
      'withdrawal|pullback|pull_back|zone|step ~4 mirror|mirrored|reciprocal|symmetrical|symmetric|mutual|on_both_sides',
      'mirror|mirrored|reciprocal|symmetrical|symmetric|mutual ~2 withdrawal|pullback|pull_back|step_back',
    ],
    accept: 'Russian troops must go back to the same depth.',
    reject: 'Russian troops must go back to the barracks.',
  },
  {
    name: 'not-discussed-in-moscow',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    patterns: [
      'never again be <UA>',
      'never be <UA> again',
      'status|future|belonging|question|issue ~4 regions|territories|crimea|donbas|lands ~3 not ~2 up_for|negotiable|discussed|discussion|debated|on_the_table',
      'choice|decision|will ~4 regions|territories|crimea|donbas|people ~3 not ~2 up_for|negotiable|discussed|discussion|debated|revised',
    ],
    accept: 'The status of the annexed regions is not up for discussion.',
    reject: 'The status of the budget is not up for discussion.',
  },
  {
    name: 'not-discussed-in-kyiv',
    kind: 'position',
    pole: 'against',
    side: 'UA',
    patterns: [
      'status|future|belonging ~4 regions|territories|crimea|donbas|lands ~3 not ~2 up_for|negotiable|discussed|discussion|debated|on_the_table',
    ],
    accept: 'The status of Crimea is not negotiable.',
    reject: 'The status of the budget is not negotiable.',
  },
  {
    name: 'put-to-the-people',
    kind: 'position',
    pole: 'for',
    conditional: true,
    strength: 'hedged',
    patterns: [
      'referendum|plebiscite|the_people|nation|voters|parliament +10 land|territory|territories|territorial|donbas ~8 compromise|settled|decided|possible|considered|discussed',
      'land|territory|territories|territorial|donbas|concessions|compromise +10 let|put|ask|asking|submit|submitted ~4 people|nation|voters|vote|referendum|ukrainians|plebiscite',
      'land|territory|territories|territorial|donbas ~6 decided|settled|taken|approved|made|ratified ~3 by|in|through ~3 people|ukrainians|referendum|nation|voters|parliament',

      'land|territory|territories|territorial|donbas ~8 only|solely ~4 referendum|people|vote|parliament',
      'one territory|land|region for another',
      'zone|withdrawal|land|territory|territorial|donbas ~8 approved|decided|confirmed ~3 referendum|vote|people|parliament',
      'only ~2 referendum|people|parliament|vote ~8 land|territory|territories|territorial|donbas|borders',
    ],
    accept: 'A decision on land can be taken only by a referendum.',
    reject: 'A decision on pensions can be taken only by a referendum.',
  },
  {
    name: 'withdrawal-as-price',
    kind: 'position',
    pole: 'for',
    patterns: [
      'withdrawal|pull_out|pullout|exit of|by ~2 <UA> ~1 troops|forces|army ~6 precondition|prerequisite|condition|essential|necessary|key',
      'precondition|prerequisite|condition ~8 withdrawal|pull_out|pullout ~2 <UA>',
      `return|returning|going_back|go_back ~6 ${BORDERS} ~5 illusory|illusion|unrealistic|impossible|not_realistic|fantasy`,
      'impossible|unrealistic|illusory|illusion|fantasy ~6 return|restore|regain|recover|retake ~6 borders|crimea|territory|territories|land',
    ],
    accept: 'The withdrawal of Ukrainian troops is a precondition for peace.',
    reject: 'The withdrawal of his savings took a week.',
  },
];
