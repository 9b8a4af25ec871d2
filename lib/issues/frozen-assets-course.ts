import type { IssueRule } from '../model/issue';

const MONEY = 'assets|asset|reserves|holdings|money|funds|billions|cash|deposits|property|securities|wealth';

const USE =
  'using|use|seizing|seize|confiscating|confiscate|touching|touch|tapping|tap|lending|spending|taking|take|diverting|divert|grabbing|grab';

/** Plans for the money, and the hands that are to be kept off it. */
export const frozenAssetCourse: readonly IssueRule[] = [
  {
    name: 'lent-against',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'lend|lends|lending|lent|borrow|borrowing|loan|loans ~8 against|backed_by|secured_by|secured_on|secured_against|guaranteed_by|out_of ~4 assets|reserves|holdings|deposits',
      `full|outright|complete|direct ~1 confiscation|seizure ~8 ${MONEY}|billion`,
      'diversion|transfer|handover of ~4 assets ~2 income|profits|proceeds|interest?',
      'taking|take|using|use|spending|spend|seizing|seize ~2 russian_state|aggressor|kremlin|enemy s ~1 money|cash|billions|funds|assets',
      'windfall|windfalls|proceeds|interest|profits from|of|on ~3 assets|reserves|holdings ~2 to|for? ~3 <UA>|weapons|arms?',
    ],
    accept: 'He called for lending Kyiv 140 billion euros against the immobilised reserves.',
    reject: 'He called for lending Kyiv an ear.',
  },
  {
    name: 'plan-put-forward',
    kind: 'position',
    pole: 'for',
    patterns: [
      'disappointment|disappointed|regret|regrets|regretted|frustration|dismay|dismayed|pity ~4 shied|shying|shrank|failed|refused|not ~4 assets|reserves|reparations_loan',
      'release|releasing|hand_over|handing_over ~3 frozen|blocked ~4 pounds|dollars|euros|billion|million ~3 for|to ~1 <UA>',
      'forfeit|forfeiting|seize|seizing|confiscate|confiscating ~3 plane|aircraft|antonov|yacht|jet ~8 <UA>',
      'should|must|have_to|got_to|let_us|need_to ~1 use|spend|take ~1 it|this|that_money|them ~2 rebuild|defend|arm|help|support ~1 <UA>',
      'all|every_cent|every_penny ~2 must|should|has_to go to ~1 victim|victims|ukraine',
      `present|presented|presents|unveil|unveiled|unveils|table|tabled|tables|put_forward|outlined|submitted|floated ~3 plan|proposal|scheme|idea|option|legal_text|blueprint|options ~2 to|for|of|on ~10 ${MONEY}|reparations_loan`,
      `make|makes|making|put|puts|putting ~2 <RU>|aggressor s? ~1 ${MONEY} ~1 to? work|pay ~2 for ~1 <UA>`,
      `${MONEY} ~4 must|should|has_to|have_to|ought_to ~1 go|be_paid|be_given|be_handed ~2 to ~1 victim|victims|ukraine|kyiv|ukrainians|us`,
      `they|it|${MONEY} ~1 belong|belongs|is_owed|are_owed ~2 to ~1 ukraine|kyiv|ukrainians|victims`,
      `no ~1 alternative to ~3 reparations_loan|assets|it ~4 loan|assets?`,
      `if there_is|there_was|there_are no ~1 loan|decision ~2 on ~3 assets|reserves`,
      `${MONEY} ~6 we|us|europe|eu ~2 should|must|have_to|ought_to|need_to|got_to ~1 use|seize|take|spend ~1 it|them`,
      `aggressor|putin|russia s ~1 money +8 should|must|got_to|have_to ~1 use|take|spend|seize ~1 it`,
      `stop_at_nothing|everything ~4 make ~2 <RU> s? ~1 ${MONEY} work|pay`,
    ],
    accept: 'She presented a plan to use the immobilised assets.',
    reject: 'She presented a plan to use the old bridge.',
  },
  {
    name: 'hands-off-the-money',
    kind: 'position',
    pole: 'against',
    patterns: [
      `keep|keeps|keeping ~1 their|your|its|our|his hands|fingers off ~4 ${MONEY}`,
      `hands|fingers off ~4 russian|frozen|immobilised|our|the ~1 ${MONEY}`,
      `less|lower risky|risk|dangerous ~1 ways|way|options|option|means|alternatives ~6 than ~4 assets|reserves|reparations_loan`,
      `sell|dump|offload|unload ~3 bonds|debt|securities +10 seize|seized|confiscate|confiscated|touched|took ~3 ${MONEY}`,
      `go|goes|going|went|take|takes|taking|taken to court ~10 ${MONEY}|euroclear`,
      `challenge|challenges|challenging|contest|contesting|appeal ~4 diversion|transfer|use|confiscation ~4 ${MONEY}`,
      `wrong|mistake|folly|madness|dangerous|reckless|unwise|imprudent|illegal ~2 to ~1 ${USE} ~4 ${MONEY}`,
      `${MONEY} ~4 hands_off|off_limits|untouchable|inviolable|sacrosanct`,
      `mirror|symmetrical|tit_for_tat|harsh|tough|painful|immediate response|answer|measures|reply ~8 ${MONEY}`,
      `doubted|doubt|doubts ~6 survive|stand_up|hold_up|hold ~4 court`,
    ],
    accept: 'They must keep their hands off the frozen money.',
    reject: 'They must keep their hands off the cake.',
  },
  {
    name: 'our-reserves-attacked',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    threat: true,
    patterns: [
      `encroachment|encroachments|attack|assault|attempt|infringement|attacks|attempts ~1 on|upon|to_seize|to_steal|against ~2 our|russian|russia_s|sovereign|state ~1 ${MONEY}`,
      `scheme|schemes ~2 to|for|with ~1 use|seize|take|steal|using|seizing ~3 ${MONEY}`,
      `robbery|theft|stealing|plunder|seizure|confiscation of ~2 its|our|russian|russia_s ~1 own? ~1 ${MONEY}`,
    ],
    accept: 'Any encroachment on our reserves will be met with a mirror response.',
    reject: 'Any encroachment on our land will be met.',
  },
  {
    name: 'yes-under-terms',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `legally|legal ~1 sound|secure|watertight|solid|firm|robust ~1 basis|ground|footing|grounds ~8 condition|conditions|prerequisite|must|needed`,
      `watertight|sound|secure|solid ~2 in|on law|legally ~8 before ~8 ${MONEY}|loan`,
      `on_condition_that|provided|provided_that|so_long_as|as_long_as|only_if ~4 risks|risk|burden|liability|liabilities ~3 shared|spread|capped|limited|covered|borne`,
      `once|if|when ~4 liability|liabilities|risk|risks|guarantee|exposure ~3 capped|limited|shared|covered|settled`,
      `without ~1 guarantees|cover|safeguards|protection ~8 cannot|can_not|not|no|never ~3 yes|agree|vote|support|back|accept ~6 ${MONEY}|loan`,
      `questions|issues|problems|details ~6 would|will|must|need|have|has ~2 to? ~1 be? answered|clarified|settled|resolved|solved ~1 first|before`,
    ],
    accept: 'He would vote for it once the liability was capped, she said of the loan.',
    reject: 'He would vote for it, she said of the loan.',
  },
  {
    name: 'sums-told',
    kind: 'status',
    pole: 'for',
    patterns: [
      'earn|earns|earned|earning|made|generated|generates|yielded|brought_in|booked|posted|accrued ~6 interest|profit|profits|income|revenue ~2 on|from ~3 holdings|assets|reserves|securities|deposits',
      'earned|earns|hold|holds|held|holding|disclosed|reported|parked ~6 russian ~1 holdings|assets|reserves|securities|deposits',
      'holdings|assets|reserves|securities|deposits ~1 are|is|were|was? worth',
      'billion|million ~2 in|of blocked|frozen|immobilised ~1 russian? ~1 assets|reserves|holdings',
      'technical|legal|preparatory ~1 work|discussions on ~3 assets|loan',
    ],
    accept: 'The bank held Russian securities worth ten billion.',
    reject: 'The bank wants to use Russian securities.',
  },
];
