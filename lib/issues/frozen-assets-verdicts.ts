import type { IssueRule } from '../model/issue';
import { ASSETS } from './words';

const RISK =
  'risk|risks|worries|worry|concerns|concern|objections|objection|problems|problem|obstacles|hurdles|doubts|questions';

const THING =
  'assets|reserves|loan|money|confiscation|seizure|seizing|property|holdings|deposits|billions|plan|scheme|euroclear';

/** Verdicts on the use of the assets. */
export const frozenAssetVerdicts: readonly IssueRule[] = [
  {
    name: 'worth-the-risk',
    kind: 'position',
    pole: 'for',
    patterns: [
      `legal|financial|belgium|belgian|euroclear ~2 ${RISK} ~6 manageable|limited|contained|solved|mitigated|exaggerated|overblown|bearable|acceptable|surmountable|addressed|overcome|minimal|covered|shared`,
      `${RISK} ~2 for|to ~1 belgium|euroclear ~6 manageable|limited|contained|mitigated|exaggerated|overblown|bearable|acceptable|minimal|covered|shared`,
      'no|not|nothing ~1 better|fairer|more_just ~1 use|source|purpose|way ~3 money|assets|funds|billions|cash|holdings',
      'all|every|options|option ~4 on_the_table|open|available +8 seizure|seizing|confiscat*|using_the_assets|reserves|assets',
      'reserve|reserves|reserved|keep|keeps|kept|retain|retains ~4 right to ~2 use|draw_on|make_use_of|tap|seize ~4 assets|reserves',
      'nothing|not|never ~6 amount|amounts|amounted|tantamount to ~2 confiscation|theft|seizure|expropriation|stealing',
      'is|are|was|were|s not ~2 confiscation|confiscating|expropriation|theft|seizure|stealing|robbery',
      'anything|nothing ~1 is|was|being ~1 being? confiscated|seized|stolen|expropriated',
      'russia|moscow|aggressor|putin|kremlin ~2 must|should|has_to|shall|will|needs_to ~2 foot|pick_up|cover|settle|bear|finance ~2 bill|cost|costs|damage|reconstruction',
      'seizing|using|confiscating|transferring|passing ~3 reserves|assets|money +8 would|will|could ~1 pay|finance|fund|buy|help|change|force|bring',
      'money|assets|billions ~3 belong|belongs|owed|due to ~2 victims|ukraine|kyiv|ukrainians',
      'aggressor|russia ~2 pays|pay|paid ~2 damage|destruction|reconstruction|reparations',
      'paid|paid_out|handed|transferred ~2 to ~1 us|ukraine|kyiv ~4 compensation|reparations|reparation',
    ],
    accept: 'The legal worries could be solved.',
    reject: 'The parking worries could be solved.',
  },
  {
    name: 'plunder-by-name',
    kind: 'position',
    pole: 'against',
    patterns: [
      `raid|raids|raiding|plunder|plundering|pillage|pillaging|grab|grabbing|steal|stealing|theft|looting|piracy|expropriate|expropriating|appropriation|misappropriation|larceny|robbery of? ~3 ${ASSETS}`,
      'anything|avoid|avoiding|against ~5 confiscation|expropriation|seizure',
      'criminal|so_called|illegal|unlawful|thieving ~2 reparations_loan|loan',
      `${THING} ~6 criminal|illegal|unlawful|plunder|robbery|banditry|piracy|reckless|thieves|adventurism|outlandish`,
      'suit|lawsuit|lawsuits|legal_action|sue|suing|sued ~10 depository|euroclear|clearing_house|scheme|assets',
      'filed|files|filing|lodged|lodges|brought ~1 claim|suit|case|complaint ~8 depository|euroclear|clearing_house',
      'trample|tramples|trampling|violate|violates|violating|violation|breach|breaches|break|breaks|breaking ~6 law|rules|treaties ~10 assets|reserves|lending_it|property',
      `${THING} ~6 enjoys|enjoy|protected|covered ~2 immunity|by_international_law`,
      'immunity ~6 central_bank|sovereign|state_property|reserves|assets',
      `touch|touching|seize|seizing|use|using|confiscating|lending|raiding ~4 ${THING} ~6 shake|undermine|destroy|wreck|erode|split|damage|harm|scare|frighten|endanger|jeopardise|jeopardize|threaten|shatter|collapse`,
      'trust|confidence ~2 in ~2 euro|eurozone|euroclear|european_banks|financial_system ~6 gone|lost|destroyed|undermined|shaken|eroded|damaged|collapse',
      'doubt|doubts|doubted|question|questions ~3 whether ~4 such|this|it|plan|step|loan|assets ~3 lawful|legal|survive|stand',
      'even in|during ~1 second_world_war|world_war_two|world_war_ii|wartime ~10 assets|money|touched|confiscated|seized|hands|reserves',
      'undermine|undermines|shake|shakes|damage|damages|erode|erodes|destroy|destroys|hurt|weaken|weakens ~2 trust|confidence|credibility|faith ~3 euro|eurozone|currency|euroclear|financial_system|financial_markets|depository',
      `${THING} ~6 violate|violates|violating|violation|breach|breaches|contrary|contravene|contravenes|against ~3 international_law|law|treaties`,
      `challenge|challenges|contest|fight|dispute ~6 ${THING} ~4 court|courts|tribunal`,
      `not|fail|fails|failed|insufficient ~2 address|meet|answer|satisfy|resolve|dispel|allay ~3 concerns|demands|worries|objections ~6 ${THING}`,
      `${THING} ~8 without ~1 breaking|breaching|violating|infringing ~3 law|treaties|rules`,
      'golden eggs|egg|goose|hen',
      'drown|drowning|flood|flooded|avalanche|wave ~1 in|of|by|with ~1 lawsuits|litigation|claims|legal_action',
      'common|joint ~1 bonds|borrowing|debt|eurobonds ~4 better|preferable|safer|cleaner|cheaper|simpler ~4 assets|road|way|option|deposits|solution|loan?',
      'not|never ~2 be_party|take_part|go_along|vote|agree|sign ~4 theft|raid|confiscation|seizure',
      'not|never ~2 touch|touched|confiscate|confiscated|seize ~2 assets|reserves|central_bank',
    ],
    accept: 'Raiding the reserves was out of the question.',
    reject: 'Raiding the larder was out of the question.',
  },
  {
    name: 'back-to-the-owner',
    kind: 'position',
    pole: 'against',
    turns: true,
    patterns: [
      'money|assets|reserves|funds|billions ~4 returned|given_back|handed_back|unfrozen|released|go_back|going_back|sent_back ~1 to ~1 russia|moscow|owner|owners|the_kremlin',
      'return|returning|give_back|giving_back|unfreeze|unfreezing|release|releasing ~2 assets|reserves|money to ~1 russia|moscow',
    ],
    accept: 'The money should be returned to Russia.',
    reject: 'The money should be returned to the shop.',
  },
  {
    name: 'moscow-will-answer',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    threat: true,
    patterns: [
      'confiscation|expropriation|seizure|theft|confiscating|seizing ~8 prosecuted|punished|answer|consequences|retaliation|response|sued|met|persecuted',
      'confiscation|expropriation|seizure|theft|robbery|confiscating|seizing|loan ~8 not ~2 unanswered|unpunished|without_consequences|without_an_answer',
      'those|everyone|anyone|all behind|involved|responsible|guilty ~4 confiscation|expropriation|seizure|theft',
    ],
    accept: 'Those behind the expropriation would be prosecuted.',
    reject: 'Those behind the wall would be prosecuted.',
  },
  {
    name: 'belgian-conditions',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'use|loan|decision|plan|solution|proposal|assets ~8 respect|comply|in_line|conform|accordance|consistent|compatible ~2 international|eu|european ~1 law',
      'carry|carrying|bear|bearing|shoulder|shouldering|take ~3 risk|risks|burden|liability ~8 alone|by_itself|on_its_own|on_our_own',
      'without ~4 guarantees|guarantee|cover|protection ~6 no ~1 loan|deal|plan|scheme',
      'our|my|his|belgium_s|belgian|the ~1 conditions|demands|terms|condition for|on ~2 loan|assets|plan|scheme|deal',
      'full|legal|binding|joint|watertight|ironclad|complete|unlimited|solid ~2 cover|protection|guarantees|guarantee|cover ~1 for|to ~1 belgium|euroclear',
      'risk|risks|liability|liabilities|burden ~3 shared|spread|mutualised|mutualized|borne|split ~2 by|among|between|across ~2 member_states|members|all|everyone|europe|others',
      'only if ~4 member_state|member_states|members|others|all|everyone|partners ~3 share|shares|shared|stand|stands|stood|guarantee|bear ~4 risk|risks|liability|loan|burden|losses|together|belgium',
      'insist|insists|insisted|insistence ~1 on ~3 legal_cover|cover|guarantees|risk_sharing ~3 member_states|members|all|loan|assets',
    ],
    accept: 'You know our conditions for the loan.',
    reject: 'You know our conditions of sale.',
  },
];
