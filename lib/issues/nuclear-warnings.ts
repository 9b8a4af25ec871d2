import type { IssueRule } from '../model/issue';

const WEAPON = 'nuclear|atomic|warheads|warhead|nukes|bomb';

/** What is said of the bomb in passing: fear of it, boasts of it, replies in kind. */
export const nuclearWarnings: readonly IssueRule[] = [
  {
    name: 'answer-in-kind',
    kind: 'position',
    pole: 'for',
    side: 'RU',
    threat: true,
    patterns: [
      'nuclear|tactical_nuclear|warheads|deterrence ~6 on|to|in ~2 alert|combat_readiness|combat_duty|full_readiness',
      'nuclear doctrine ~4 allow|allows|allowed|permit|permits|permitted|provides|entitles ~8 use|used|reply|response|retaliation|answer',
      'defeat|defeating|beat|beating|threaten|threatening|corner|cornering ~3 nuclear|atomic ~1 power ~6 think|consequences|remember|forget|mind|suicide|suicidal',
      `test|tests|testing|explosion ~3 ${WEAPON} ~8 answer|respond|reply|reciprocate|react ~1 in_kind|likewise|accordingly|symmetrically|proportionately`,
      `test ~2 a? nuclear|atomic ~1 device|weapon|bomb +6 answer|respond|reply|reciprocate ~1 in_kind|likewise|accordingly`,
      'conditions|grounds|cases|threshold|circumstances for ~1 nuclear|atomic|using ~2 use|weapons|weapon|strike ~4 widened|expanded|broadened|extended|lowered|loosened|eased',
      'nuclear|atomic triad +6 used|employed|deployed|launched|employ|use',
      'could|would|will|may|might bring|trigger|provoke|draw|prompt|entail ~2 nuclear|atomic ~1 response|answer|reply|retaliation|strike',
      'grounds|right|reason|cause|basis|justification|pretext ~1 to|for ~1 use|using|employ|employing|resort ~3 nuclear|atomic ~1 weapons|arsenal|arms?',
      'sarmat|poseidon|burevestnik|oreshnik ~2 is|are|would_be|was enough|sufficient|unstoppable|invincible|unrivalled|unique',
      'islands|isles|britain|london|europe|cities|country ~3 would|will be no_more|gone|erased|wiped|sunk|submerged|vanish',
      'heightened|increased|full|highest|permanent|constant readiness|alert +6 signal|message|warning|reminder|forgotten_fear',
      `arsenal|missiles|warheads|triad ~1 is|are|stand|stands ready|loaded|prepared|cocked`,
      `oreshnik|burevestnik|poseidon ~6 use|used|strike|decision_making|kyiv`,
    ],
    accept: 'If the Americans test a nuclear device, Russia would have to answer in kind.',
    reject: 'If the Americans test a car, Russia would have to answer in kind.',
  },
  {
    name: 'limited-strike-urged',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      'nuclear|atomic|warheads|munitions ~4 rehearsed|practised|drilled|simulated|practiced',
      'limited|demonstrative|preventive|pre_emptive|preemptive|single|group nuclear|atomic ~1 strike|blow|attack|explosion ~8 would|will|could|should|must ~2 bring|sober|end|teach|stop|cool|restore|shock|scare',
      `flinch|hesitate|shrink|recoil ~2 from|at|to ~1 using|use ~1 them|${WEAPON}`,
    ],
    accept: 'A limited nuclear strike would bring the West to its senses.',
    reject: 'A limited edition would bring a profit.',
  },
  {
    name: 'never-be-needed',
    kind: 'position',
    pole: 'against',
    patterns: [
      `god_forbid|heaven_forbid|god_save_us ~8 ${WEAPON}|weapon|weapons`,
      `no ~1 need to|for ~1 use|using|employ|resort|brandish ~4 ${WEAPON}|such_weapons|these_weapons|that_weapon`,
      `hope|hopes|hoped|pray|prays ~6 ${WEAPON} ~4 not|never ~2 used|needed|use`,
      `hint|hints|hinting|talk|threats|threat|rhetoric|allusion|allusions|remarks ~1 at|of|about|on ~3 nuclear|atomic|tactical|warheads ~1 use|strike|strikes|weapons|war|warheads? +5 threat_to|unacceptable|intolerable|madness|insanity|irresponsible|reckless|condemned|inadmissible|shameful|stop|crime|normalise|normalize`,
      `sheer|pure|utter|complete madness|insanity|lunacy|folly ~4 normalise|normalize|nuclear|atomic|nobody`,
      'nuclear|atomic ~1 attack|strike|weapons ~8 answered|met|punished|annihilated|devastating|catastrophic_consequences',
      'regret|regrets|regretted|deplore|deplores|deplored|condemn|condemns|condemned|lament|lamented ~3 test|tests|testing|launch|deployment ~3 burevestnik|poseidon|sarmat|oreshnik|nuclear|warheads',
      'renounce|renouncing|forswear|abandon|give_up|scrap ~2 such|nuclear|these|atomic ~1 weapons|arms|tests',
      'nuclear ~1 doctrine ~4 blackmail|sabre_rattling|saber_rattling|bluff',
      'new doctrine blackmail|sabre_rattling|bluff',
    ],
    accept: 'God forbid that this weapon should ever be needed.',
    reject: 'God forbid that this umbrella should ever be needed.',
  },
];
