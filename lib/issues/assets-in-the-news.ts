import type { IssueRule } from '../model/issue';

const MONEY = 'assets|asset|reserves|holdings|money|funds|billions|cash|deposits|property|balances';

const SEIZING =
  'confiscating|confiscation|seizing|seizure|expropriating|expropriation|using|use|taking|touching';

/** The money at Euroclear lent, given or left alone, in the plain wording of the news. */
export const assetsInTheNews: readonly IssueRule[] = [
  {
    name: 'money-at-the-depository',
    kind: 'topic',
    pole: 'for',
    patterns: [
      `euroclear ${MONEY}`,
      `euroclear held ${MONEY}`,
      `${MONEY}|cash_balances ~1 of|belonging_to|held_by ~2 <RU> s? ~1 central_bank`,
      'frozen|immobilised|immobilized|blocked ~2 billion|billions',
      `${MONEY} ~1 at|with|in euroclear`,
      'lend|lending ~8 central_bank',
    ],
    accept: 'They spoke of the Euroclear money.',
    reject: 'They spoke of the Euroclear offices.',
  },
  {
    name: 'sound-and-fair',
    kind: 'position',
    pole: 'for',
    patterns: [
      `harm|damage|hurt|disaster|shame|disgrace|failure|lose|weaken +8 if ~3 fail|fails|failed|not|refuse|refused ~2 use|seize|tap|agree ~4 ${MONEY}|loan`,
      'loan|scheme|plan|proposal ~4 legally|legal sound|secure|solid|watertight|robust|safe',
      'loan|scheme|plan|proposal ~4 soundest|fairest|best|safest|cleanest|most_honest|most_effective ~2 of|way|option|road|roads|solution',
      `let|give|hand|release ~1 <UA> ~1 have? ~1 ${MONEY}|it|them ~2 euroclear|frozen`,
      `${MONEY} +3 let|give ~1 <UA> have ~1 it|them`,
      `no ~1 better ~1 alternative|option|way|solution|plan ~2 to|than ~2 loan|assets`,
      'russia|moscow|aggressor|kremlin|putin broke|destroyed|ruined|started ~1 it +3 pays|pay|must_pay|will_pay',
      'profits|proceeds|interest|income|windfall ~4 will|would|should|must|shall ~1 go|flow|be_paid|be_sent|be_passed ~1 to ~1 <UA>',
      'billion|billions|euros ~1 belong|belongs|belonged to ~1 victims|ukraine|kyiv|ukrainians',
    ],
    accept: 'The loan was legally sound.',
    reject: 'The boat was legally sound.',
  },
  {
    name: 'nothing-but-confiscation',
    kind: 'position',
    pole: 'against',
    turns: true,
    patterns: [
      `loan|plan|scheme|it|this|step|${SEIZING} ~2 amount|amounts|amounted|equal|equals|tantamount|equivalent ~1 to ~2 confiscation|seizure|expropriation|theft`,
    ],
    accept: 'The loan amounted to confiscation.',
    reject: 'The loan amounted to little.',
  },
  {
    name: 'not-to-be-seized',
    kind: 'position',
    pole: 'against',
    patterns: [
      `assets|reserves|property|holdings ~2 must|should|can|may|cannot|shall|will|would not|never ~1 be ~1 expropriated|confiscated|seized|stolen|taken|touched`,
      `${SEIZING} ~8 violate|violates|violated|breach|breaches|breached|contravene|contravenes|contravened|against|incompatible|contrary ~3 constitution|law|property_rights|treaty|treaties`,
      'plan|loan|scheme|step|seizure ~1 would|could|will|does ~1 break|breach|violate|contravene ~2 law|treaty|treaties|rules',
      'belgium|we|country|euroclear ~1 alone ~2 not ~1 bear|carry|shoulder|take ~3 risk|risks|burden|liability',
      `explore|look_for|look_at|seek|find|consider|examine|study ~3 other|alternative|different ~1 ways|options|sources|means|routes|avenues ~3 raise|raising|fund|funding|finance|financing|find|finding|pay|paying|of_the_money`,
      `sink|kill|wreck|ruin|torpedo|scupper|undermine|destroy ~3 chance|chances|prospect|prospects|hope|hopes ~4 peace|agreement|settlement|deal +20 loan|assets|reserves`,
    ],
    accept: 'Sovereign reserves must not be expropriated.',
    reject: 'Sovereign states must not be expropriated.',
  },
  {
    name: 'painful-response',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      'painful|harsh|tough|mirror|symmetrical|immediate|swift|hard|firm|proportionate ~1 response|answer|reply|reaction|retaliation|countermeasures ~1 to|for|in_case_of ~2 confiscation|seizure|expropriation|theft',
    ],
    accept: 'A painful response to any confiscation would follow.',
    reject: 'A painful response to any criticism would follow.',
  },
  {
    name: 'money-of-russia',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    patterns: [
      'money|funds|assets|billions|reserves ~1 that|which belongs|belong|belonged to ~1 <RU>|us',
      'responsible|involved|behind|guilty ~3 prosecution|prosecuted|face_trial|criminal_charges ~3',
    ],
    accept: 'It is to be paid with money that belongs to Russia.',
    reject: 'It is to be paid with money that belongs to him.',
  },
  {
    name: 'scheme-on-a-legal-basis',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'approve|approves|back|accept|support|join|agree_to|take_part_in ~2 scheme|plan|loan ~2 once|if|provided|when|as_long_as ~4 legal ~1 basis|footing|ground|foundation',
      'scheme|plan|loan ~2 if|once|provided ~3 law ~1 allowed|allows|permits|permitted',
      'loan|scheme|assets|use ~4 acceptable|possible|conceivable ~1 on ~1 condition ~1 that',
      'assets|reserves ~1 could|can|may|might ~1 be ~1 used|tapped|lent ~1 provided|if|once|only ~8 liability|risk|risks|mutualised|mutualized|shared|basis',
      'support|consent|backing|approval|agreement ~1 depended|depends|hinged|hinges|is_conditional|was_conditional ~1 on ~3 guarantees|cover|risk_sharing|sharing',
      'support|consent|backing|approval ~1 depended|depends|hinged|hinges ~1 on ~3 guarantees ~2 from ~2 all|every|other ~1 member_states|members|countries|capitals',
      'not ~1 sign|accept|agree_to ~3 whose|where|when|if ~2 risks|risk|burden|liability ~3 one|single|alone|us|belgium',
    ],
    accept: 'Rome would approve the scheme once a legal basis was found.',
    reject: 'Rome would approve the scheme at once.',
  },
  {
    name: 'money-of-other-kinds',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'assets|reserves|funds ~4 worth|valued|totalled|stood_at ~3 billion|billions|million',
      'turn|turning|convert|converting|make|making ~8 aid|assistance|help ~3 into a? loan',
    ],
    accept: 'He would turn the aid into a loan.',
    reject: 'He would turn the key into a lock.',
  },
];
