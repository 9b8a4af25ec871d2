import type { IssueRule } from '../model/issue';

const BOMB = 'nuclear|atomic|atom|bomb|nukes|warheads';

/** The bomb unnamed: button, atom, doctrine and arsenal, and threats called blackmail. */
export const nuclearBlackmail: readonly IssueRule[] = [
  {
    name: 'button-and-threshold',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'have|got ~1 sarmat|poseidon|burevestnik|oreshnik|avangard|yars ~2 for|in|if ~2 such|that|this|those|case|need|guests',
      'not|never hesitate|shy|think_twice|flinch ~3 press|push ~2 button',
      'oreshnik|sarmat|poseidon|burevestnik|avangard|satan ~4 last|final|weighty|strong|best|convincing ~1 argument|word|answer|warning',
      'novaya_zemlya ~6 ready|resume|tests|test|testing',
      'strike|strikes|missile|missiles|attack|launch|firing ~8 trigger|grounds|reason|cause|basis|foreseen|lead_to ~3 nuclear|such_a_response|atomic ~1 reply|response|answer|retaliation|strike',
      'possibility|option|use ~2 foreseen|provided|written|envisaged|stipulated ~3 doctrine|there|black_and_white|document',
      'may|might|can|could|will answer|respond|react|retaliate ~2 with|by ~1 nuclear|atomic|special|strategic',
    ],
    accept: 'He would not hesitate to press the red button.',
    reject: 'He would not hesitate to press the grapes.',
  },
  {
    name: 'first-blow',
    kind: 'topic',
    pole: 'for',
    deed: true,
    threat: true,
    patterns: [
      'press|push|pressing|pushing ~2 button|red_button|nuclear_button',
      'lower|lowers|lowering|lowered|reduce|reducing the ~1 threshold',
      'resume|resumes|restart ~2 live|full_scale|underground|nuclear ~1 blasts|blast|tests|testing|explosions|detonations',
    ],
    accept: 'He would press the button.',
    reject: 'He would press the grapes.',
  },
  {
    name: 'called-blackmail',
    kind: 'position',
    pole: 'against',
    patterns: [
      `brandish|brandishing|rattle|rattling|wave|waving|swing|swinging|play|playing|toy|toying ~3 ${BOMB}|nuclear_sabre|nuclear_saber|nuclear_club`,
      'nuclear|atomic|medvedev_s|putin_s|kremlin_s|moscow_s|russian|russia_s ~1 threats|doctrine|announcement|rhetoric|sabre_rattling|decree|announcement ~3 bluff|blackmail|intimidation|scare|irresponsible|reckless|desperate|careless|loose_talk|empty',
      'loose|careless|irresponsible|reckless ~1 nuclear? talk|rhetoric|language ~4 nuclear|doctrine|meant_to_scare|scare|bomb|two_years|about',
      'revised|new|updated|changed ~1 nuclear? doctrine ~5 irresponsible|reckless|intimidation|bluff|dangerous|blackmail|scare|rhetoric|provocation|alarming',
      `not|never ~3 cowed|intimidated|scared|blackmailed|frightened|bullied|rattled ~2 by|with ~2 ${BOMB}|threats|doctrine|rhetoric|blackmail`,
      `${BOMB} ~2 must|should|may|can|shall|will ~1 never|not ~2 be ~1 used|let_loose|unleashed|released|dropped|again|detonated`,
      'hiroshima|nagasaki|chernobyl ~4 never|not|no ~3 again|happen|repeat|repeated|another|more',
      'return|returning ~1 to ~1 nuclear? testing|tests ~5 step_back|backwards|dangerous|mistake|disaster|threat|irresponsible|harm|nobody|wrong',
      'nobody|no_one|none ~4 left ~2 celebrate|win|tell|bury|rejoice',
      'hoped|hope|hopes ~4 never|not|no ~3 used|needed|use|need|arises ~4 nuclear|atomic',
      'de_escalate|restrain|restraint|cool_heads|step_back ~6 nuclear|atomic',
    ],
    accept: 'We must not be cowed by the bomb.',
    reject: 'We must not be cowed by the rain.',
  },
  {
    name: 'arms-control',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'new_start|start_treaty|inf_treaty|test_ban_treaty ~3 caps|limits|ceilings|cap|ceiling|extension|extended|extend|expire|expires|lapse',
      'caps|limits|ceilings ~4 new_start|start_treaty',
    ],
    accept: 'Moscow would stick to the New START caps.',
    reject: 'Moscow would use the bomb.',
  },
];
