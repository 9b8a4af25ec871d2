import type { IssueRule } from '../model/issue';

const COURT = 'icc|international_criminal_court|court|the_hague|hague|tribunal';

const LEADER = 'russian_president|russian_leader|putin|kremlin_leader|kremlin_chief|head_of_state';

const IF = 'if|provided|once|only|on_condition|unless|when|as_long_as';

const MEN =
  'soldier|soldiers|sergeant|officer|officers|serviceman|servicemen|commander|commanders|private|general|colonel|pilot|guard|guards';

/** Referrals, verdicts, laws and threats around the courts, as chancelleries and benches word them. */
export const accountabilityNews: readonly IssueRule[] = [
  {
    name: 'referred-and-convicted',
    kind: 'topic',
    pole: 'for',
    announced: true,
    patterns: [
      `situation|file|files|dossier ~3 to ~1 ${COURT}`,
      `russian ~1 ${MEN} of|for ~3 war_crime|war_crimes|atrocities|crimes_against_humanity`,
      `${MEN} to ~2 life|years ~2 prison|jail? ~1 for ~3 war_crime|war_crimes`,
    ],
    accept: 'It convicted a Russian sergeant of a war crime.',
    reject: 'It convicted a Russian sergeant of theft.',
  },
  {
    name: 'investigators-helped',
    kind: 'position',
    pole: 'for',
    turns: true,
    patterns: [
      `support|help|assist|fund|finance|second ~2 investigators|prosecutors ~3 with|by`,
      'nobody|no_one|none is|are|was|were ~1 too ~1 tall|high|big|mighty|powerful ~2 for ~2 dock|law|court|justice|bench|trial',
      'no ~1 deal|treaty|peace|agreement|settlement ~4 pardon|pardons|forgive|erase|absolve',
      'concern|concerns|fear|fears|worry|worries|alarm ~6 amnesty|impunity',
    ],
    accept: 'Berlin would support the investigators with money.',
    reject: 'Berlin would support the farmers with money.',
  },
  {
    name: 'on-the-bench',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `put|putting|place|placing ~4 on trial`,
      'internationalised|internationalized|hybrid|dedicated ~1 court|tribunal',
      'join|joins|joined|sign_up_to|signed_up_to|accede|acceded|ratify|ratified|ratifying ~1 to? the|a|special ~2 tribunal|register_of_damage|claims_commission|rome_statute',
    ],
    accept: 'He opposed putting the Russian leadership on trial.',
    reject: 'He opposed putting the dishes on the table.',
  },
  {
    name: 'law-against-the-court',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      `making|criminalising|criminalizing|punishing|outlawing|banning ~2 cooperation|cooperating|contacts|assistance ~1 with ~1 ${COURT}`,
    ],
    accept: 'He signed a law making cooperation with the court a crime.',
    reject: 'He signed a law making jam a crime.',
  },
  {
    name: 'court-threatened',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      `judges|${COURT}|prosecutor ~1 with ~2 missile|missiles|strike|hypersonic|retaliation|prosecution|sanctions`,
      `decisions|rulings|verdicts|judgments ~4 ${COURT} ~3 no|not|without ~1 force|weight|validity|meaning|effect|binding|significance`,
      `${LEADER} ~1 immunity|safe_passage|safe_conduct ~1 from|for|to`,
      'bodies|corpses|pictures|images|footage|photographs|scenes ~10 staged|faked|fabricated|stage_managed by ~1 <UA>|west|british|london',
      'massacre|killings|bucha ~4 staged|faked|fabricated|stage_managed',
    ],
    accept: 'He threatened the judges with a missile strike.',
    reject: 'He threatened the judges with a boring speech.',
  },
  {
    name: 'executed-on-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `execute|enforce|carry_out|honour|honor|act_on ~2 warrant|warrants ~1 ${IF}`,
      `spared|exempt|exempted|immune|free ~1 from? prosecution|trial|punishment ~1 ${IF}`,
    ],
    accept: 'It would execute the warrant provided no immunity applied.',
    reject: 'It would execute the warrant.',
  },
  {
    name: 'called-a-criminal',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'gift|present|reward|concession|handshake|hand|invitation|meeting|carpet|talks to|for|with ~1 a war_criminal',
      'rewarding|hosting|welcoming|embracing ~1 a war_criminal',
    ],
    accept: 'The summit was a gift to a war criminal.',
    reject: 'The man was a war criminal.',
  },
];
