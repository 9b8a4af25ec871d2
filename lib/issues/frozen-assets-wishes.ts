import type { IssueRule } from '../model/issue';

const MONEY = 'assets|reserves|holdings|money|funds|billions|cash|deposits|wealth|sums';

const BINDS = 'dependent|conditional|contingent|subject|depends|depended|hinges|hinged';

/** What should become of the money, said outright, and what it must wait for. */
export const frozenAssetWishes: readonly IssueRule[] = [
  {
    name: 'take-it-now',
    kind: 'position',
    pole: 'for',
    patterns: [
      `every|each|another day|week|month|hour ~2 loan|assets|decision|plan ~3 delayed|blocked|stalled|postponed|put_off|held_up`,
      `take|use|seize|unlock|confiscate the|those|all ~2 frozen|immobilised|immobilized|blocked|russian ~2 ${MONEY} +2 and|now|immediately|today|at_once|all_of_it|all_of_them|every`,
      `${MONEY} ~1 belong|belongs|belonged in|to|with ~1 <UA>|victims`,
      `profits|proceeds|windfall|interest|income ~6 transferred|sent|disbursed|passed_on|handed|channelled|paid_out ~2 to ~1 <UA>`,
      `vote|votes|voted|decide|decided|agree|agreed|resolve|resolved ~3 to ~1 hand|give|use|transfer|lend|seize|confiscate|pass|send|immobilise|immobilize ~6 assets|reserves|frozen|immobilised|windfall`,
      `repo_act|authority|power|right ~4 seize ~2 ${MONEY} +6 ought_to|should|must|need_to use|do`,
      `frozen|immobilised|immobilized|blocked|aggressor_s ~1 ${MONEY}|euros|dollars|roubles|rubles ~2 should|must|ought_to|has_to|have_to|could|can ~1 buy|pay|finance|fund|rebuild|arm|be_put_to_work`,
      `not ~2 lie|sit|gather idle|dust ~2 in|at ~2 euroclear|brussels|banks`,
    ],
    accept: 'The funds belonged in Kyiv.',
    reject: 'The funds belonged in a bank.',
  },
  {
    name: 'the-hoard',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'frozen|immobilised|immobilized|blocked ~1 roubles|rubles|euros|dollars|francs|pounds|fortune|fortunes|wealth|hoard|savings|rouble|ruble|euro|dollar|cent',
      'forfeiture|confiscation|seizure of ~3 russian ~2 plane|aircraft|yacht|yachts|jet|property|villa',
    ],
    accept: 'They sought forfeiture of a Russian cargo plane.',
    reject: 'They sought forfeiture of a match.',
  },
  {
    name: 'better-left-alone',
    kind: 'position',
    pole: 'against',
    patterns: [
      `assets|money|reserves ~2 should|must|ought_to|has_to|had_to|have_to ~1 be kept|preserved|reserved|saved|retained|held_back ~1 for|as ~3 peace|deal|settlement|leverage|talks|negotiations|bargaining`,
      `assets|money|reserves|billions|holdings +10 leave|leaves|leaving|left ~1 it|them ~1 alone|where_they_are|where_it_is|untouched|in_peace|as_they_are`,
      `assets|money|reserves|billions|holdings +4 leave|leaves|leaving alone|untouched|in_peace`,
      `assets|money|reserves|loan|confiscation|seizure +8 leap ~1 into|in ~2 unknown|dark|void`,
      `assets|reserves|money ~3 will|would|must|should|have_to|has_to ~2 be returned|given_back|handed_back|unfrozen|paid_back`,
      `say|says|said|saying no to ~6 loan|confiscation|assets|reserves|seizure|seizing`,
      `whoever|anyone|everyone|those ~1 touches|touch|touched|takes|seizes|seize|steals|who_touch|who_touches|who_seize ~4 ${MONEY} ~3 will|would|shall ~1 meet|face|answer|regret|pay|see|hear`,
      `seizure|confiscation|assets|reserves|loan +4 thing|step|measure|something|idea|move ~2 he|she|they|it|we|i|which? ~2 would|will ~1 never|not ~4 lend|support|back|accept|agree|sign|vote|take_part`,
      `profits|proceeds|assets|reserves|loan|seizure|confiscation +10 holds|hold|deems|deem|considers|consider|calls|call|finds|regards ~3 unlawful|illegal|illegitimate|unjust|immoral|theft|robbery`,
      `assets|reserves ~6 would|could ~2 set|create|open ~2 dangerous|bad|risky|harmful ~1 precedent`,
    ],
    accept: 'Taking the assets would have been a leap into the unknown.',
    reject: 'Taking the job would have been a leap into the unknown.',
  },
  {
    name: 'ruin-if-touched',
    kind: 'position',
    pole: 'against',
    threat: true,
    patterns: [
      'bankrupt|bankrupted|ruined|ruin|liable|sued|collapse|insolvent|bankruptcy|crisis|panic ~4 if ~4 assets|reserves|loan ~3 seized|taken|used|touched|confiscated|granted',
      'if ~4 assets|reserves ~3 seized|taken|used|touched|confiscated +6 bankrupt|bankrupted|ruined|liable|sued|collapse|insolvent|bankruptcy|crisis|panic',
    ],
    accept: 'Belgium could be bankrupted if the assets were seized.',
    reject: 'Belgium could be bankrupted if the beer were sold.',
  },
  {
    name: 'yes-at-a-price',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `assent|consent|approval|yes|vote|signature|support|backing|agreement ~1 to|for|on|under ~5 loan|assets|reserves|confiscation ~2 ${BINDS} ~1 on|upon|to`,
      `drop|drops|lift|withdraw|give_up|abandon|shed|overcome ~2 reservations|objections|opposition|veto|resistance|misgivings ~3 assets|loan|reserves|confiscation +1 provided|if|once|when|as_soon_as|on_condition|as_long_as`,
      `share|shares|spread|cover|guarantee|carry ~3 risk|risks|liability|burden ~2 before ~5 assets|reserves|loan|money`,
      `give ~1 me|us|belgium ~1 guarantees|guarantee|cover|protection +24 assets|loan|plan`,
      `loan|assets|reserves +4 only|not ~2 if|once|when|provided|after|before ~6 g7|all|others|member_states|everybody|everyone|partners|guarantees|liability|risk|ecb|court`,
    ],
    accept: 'The cabinet made its yes to the loan dependent on a guarantee.',
    reject: 'The cabinet gave its yes to the loan.',
  },
];
