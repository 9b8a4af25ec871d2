import type { IssueRule } from '../model/issue';
import { MEASURES } from './words';

const CARRIED =
  'oil|gas|crude|lng|energy|fuel|goods|steel|timber|diamonds|gold|seafood|caviar|vodka|aluminium|titanium|fertiliser|fertilizer|tankers|ships|vessels|aircraft|planes|lorries|trucks|tourists|visas|citizens|diplomats|imports|exports|banks|firms|companies';

const BARRED =
  'barred|banned|seized|boarded|detained|impounded|turned_away|turned_back|shut_out|outlawed|confiscated|blacklisted|cut_off|disconnected';

const ASSENT = 'assent|consent|approval|yes|vote|signature|support|backing|agreement';

const BINDS = 'dependent|conditional|contingent|depends|depended|hinges|hinged|subject';

/** The making, hardening and waiting of sanctions, as the news tells it. */
export const sanctionCourse: readonly IssueRule[] = [
  {
    name: 'barred-from-our-ports',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `ban|bans|embargo|prohibition ~1 on|against|for ~2 russian ~1 ${CARRIED}`,
      `close|closing|shut|shutting|bar|barring ~4 to|against|for ~1 russian ~1 ${CARRIED}`,
      `russian ~1 bank|banks ~2 cut_off|disconnected|expelled|sanctioned|blacklisted|excluded`,
      'measures|steps|penalties|sanctions ~1 on|against ~2 russian|moscow_s|kremlin_s ~1 banks|oil|energy|exports|tankers|companies|economy',
      'list|lists of|against|with ~3 banned|russian ~1 banks|firms|companies|tankers|ships|individuals|officials',
      'pressure on ~2 economy|regime|aggressor|revenues|oil_revenues',
      'lower ~1 price_cap|oil_cap|price_ceiling|oil_price_cap',
      '10|11|12|13|14|15|16|17|18|19|20|21|22 th|st|nd sanctions|eu|punitive? package',
    ],
    accept: 'They spoke of the ban on Russian tankers.',
    reject: 'They spoke of the ban on cars.',
  },
  {
    name: 'spared',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `spare|spares|spared|sparing|exempting|shield|shielding ~2 <EU>|<HU>|<SK>|us|europe|its|our|country|refinery|refineries ~5 embargo|sanctions|ban|tariffs`,
      'licence|license|waiver|exemption ~1 allowing|permitting|authorising|authorizing|enabling|letting ~8 rosatom|lukoil|rosneft|paks|gazprombank|nis|russian',
      'end|stop|halt to ~2 sanctions_war|economic_war|sanctions_race|sanctions_spiral',
    ],
    accept: 'He asked for sparing Europe yet another embargo.',
    reject: 'He asked for sparing Europe yet another speech.',
  },
  {
    name: 'hardened',
    kind: 'position',
    pole: 'for',
    patterns: [
      `russian|shadow|kremlin|kremlin_s|moscow_s ~2 tankers|ships|fleet|oil|gas|crude|vessels|lng ~3 must|should|ought_to|has_to|have_to|need_to|needs_to|will ~1 be ${BARRED}`,
      `tankers|ships|vessels ~4 russian ~3 must|should|ought_to|has_to|have_to|need_to|needs_to|will ~1 be ${BARRED}`,
      'must|should|has_to|have_to|needs_to|ought_to ~1 be|go|feature ~2 in|into|part_of ~2 next|new|coming|sanctions|twentieth|twenty_first ~1 package',
      '<EU>|<GB>|<US>|<CA>|we|i|cabinet|government|council|treasury ~2 add|adding|adds|added|put|putting|place|placing ~5 ships|tankers|vessels|banks|companies|entities|people|individuals|officials|refineries|names ~2 to|on|onto ~3 list|blacklist|sanctions_list',
      `${MEASURES}|ban +6 he|she|they|it|we ~1 would|will|wants_to|intends_to|plans_to ~1 extend|expand|widen|tighten|toughen|renew|maintain|step_up`,
      `ruled_out|rules_out|rule_out|ruling_out|rejected|rejects|reject any|all ~1 easing|relief|relaxation|lifting|softening|let_up ~1 of|from|for|on ~3 sanctions|pressure|measures|restrictions|embargo`,
      `furious|angry|appalled|dismayed|disappointed|annoyed|outraged|frustrated|indignant ~2 that|at|by|over|about ~8 ${MEASURES} ~4 watered_down|weakened|diluted|softened|eased|lifted|relaxed|delayed|postponed|blocked`,
      'pressure ~5 goes_up|go_up|rises|keeps_rising|be_stepped_up|be_ramped_up|only_grow|only_increase|must_grow|must_increase',
      'price|tariffs|duties|cost ~1 on|for ~2 countries|those|anyone|nations|everyone ~1 that|who|which? ~1 buy|buying|buys ~3 oil|gas|energy|crude',
      'not ~2 among|one_of ~2 those|countries|governments|states ~4 lift|lifting|ease|easing|drop|end|ending ~2 sanctions',
      'what ~2 sanctions|embargo|cap ~1 are|is|were for|there_for|meant_for',
      'not|never|no ~5 molecule|drop|litre|liter|barrel|kilogram|ounce of ~1 russian',
      `measures|sanctions|listing|restrictions ~1 on|against ~4 stay|stand|remain`,
      `costs|price|pain|burden ~3 sanctions|embargo|pressure ~6 worth_it|worth_paying|bearable|worth_bearing`,
    ],
    accept: 'Tankers carrying Russian crude should be barred from every port.',
    reject: 'Tankers carrying Norwegian crude should be barred from every port.',
  },
  {
    name: 'veto-lifted',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `lifted|dropped|withdrew|gave_up|waived ~2 veto|objections|blockade|opposition|resistance ~1 on|to|against|of|over ~4 sanctions|package|embargo|ban`,
    ],
    accept: 'The premier lifted his veto on the package.',
    reject: 'The premier lifted his veto on the budget.',
  },
  {
    name: 'kept-at-a-distance',
    kind: 'position',
    pole: 'against',
    patterns: [
      `keep|keeps|keeping|kept|stay|stays|staying|steer|steering ~1 distance|clear|away|aloof|out ~1 from|of ~3 sanctions|embargo|penalties|tariffs`,
      `instead_of|rather_than|in_place_of|in_lieu_of yet|ever|still? another|more|new|further|fresh? round|rounds|packages|package? of? sanctions|penalties|embargo|embargoes|tariffs`,
      `${MEASURES} ~2 is|are|was|were|lead|leads|led ~2 dead_end|blind_alley|cul_de_sac|road_to_nowhere|nowhere`,
      `countermeasures|counter_measures|retaliation|retaliate ~6 if|should|over|against ~8 list|listing|listings|sanctions|tariffs`,
      `chinese|indian|turkish|serbian|kazakh ~2 refiners|refineries|companies|firms|banks|ports|entities ~4 unjustified|unacceptable|groundless|unfair|wrongly`,
      `want|wants|wanted|demand|demands|demanded +8 sanctions|restrictions|embargo ~3 lifted|ended|scrapped|dropped|removed|withdrawn|abolished`,
    ],
    accept: 'Belgrade will keep its distance from the embargo.',
    reject: 'Belgrade will keep its distance from the talks.',
  },
  {
    name: 'part-of-the-normal',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      'lift|lifting|removal|removing|easing|abolition ~2 of? ~2 restrictions|sanctions ~5 part|condition|basis|prerequisite|integral|component|element|among ~5 normalisation|normalization|settlement|relations|peace|deal|agreement|conditions|restoring',
    ],
    accept: 'Lifting restrictions is an integral part of any normalisation.',
    reject: 'Lifting weights is an integral part of any training.',
  },
  {
    name: 'told-in-moscow',
    kind: 'status',
    pole: 'for',
    side: 'RU',
    quiet: true,
    patterns: [
      'they|brussels|eu|european_union|europe|europeans|west|washington ~1 announced|adopted|approved|imposed|introduced|announce|adopt|approve|impose|introduce +8 package|sanctions|restrictions|embargo',
    ],
    accept: 'They announced that a new package was approved.',
    reject: 'They announced that a new bridge was approved.',
  },
  {
    name: 'assent-at-a-price',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `${ASSENT} ~1 to|for|on|under|of ~6 sanctions|package|embargo|ban|penalties ~2 ${BINDS} ~1 on|upon|to`,
      `${ASSENT} ~1 to|for|on|under ~6 sanctions|package|embargo|ban|penalties ~3 price|condition|conditions|terms|strings`,
      `${ASSENT} ~1 to|for|on ~6 sanctions|package|embargo|ban|penalties ~4 pending|until|unless`,
      `ready|prepared|willing to ~1 impose|introduce|adopt|slap ~6 measures|sanctions|tariffs|penalties +8 but|only only? ~1 when|if|once|after|provided`,
    ],
    accept: "Slovakia's assent to the package is dependent on gas.",
    reject: "Slovakia's assent to the package is certain.",
  },
  {
    name: 'work-on-the-package',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'work|talks|discussion|discussions|consultations|negotiations ~1 on|about|over ~3 package|sanctions',
      `expected|due|scheduled to ~1 approve|adopt|sign_off_on|agree_on|discuss|endorse|finalise|finalize ~4 package|listings|sanctions|measures`,
      'licence|license|waiver|request|application|exemption ~6 will|would|is|was|being ~1 be? ~1 looked_at|examined|reviewed|considered|studied|assessed|processed',
      'name|names ~2 to|on ~2 list of guarantors|signatories|countries|contributors|donors',
    ],
    accept: 'Ambassadors will resume work on the next package.',
    reject: 'Ambassadors will adopt the next package.',
  },
];
