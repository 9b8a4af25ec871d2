import type { IssueRule } from '../model/issue';

/** Who pays the bill, and lending against blocked billions, in images. */
export const frozenAssetsBill: readonly IssueRule[] = [
  {
    name: 'foot-the-bill',
    kind: 'position',
    pole: 'for',
    patterns: [
      'using|use|spending ~2 russian|frozen|aggressor_s|russia_s ~1 money|assets|billions|reserves|funds ~3 only|right|fair|fairest|logical|just|moral|obvious ~2 solution|thing|way|answer|option|choice|course',
      'bill|invoice|tab ~2 belongs|belong|should_go|must_go|goes|falls|sent ~2 to|on|with|in ~2 russia|moscow|aggressor|aggressor_s|kremlin|russian',
      'russia|moscow|aggressor|kremlin ~2 must|should|has_to|shall|will|ought_to foot|settle|pick_up|pay|cover the? ~1 bill|tab|invoice|damage|price',
      'blocked|immobilised|immobilized|frozen|idle ~1 billions|money|reserves|funds|assets ~4 within_reach|put_to_work|put_to_use|to_good_use',
      'aggressor|russia|invader|moscow|enemy s ~1 money|reserves|funds|billions|wealth|cash should|must|will|can|could|to rebuild|repair|pay|work|serve|compensate|arm|buy|help',
      'reparations|reparation loan|credit|scheme|plan ~4 preferred_option|good_health|sound|first_choice|favoured_option',
      'windfall|extraordinary|accrued|excess profits|proceeds|revenues|income|interest will|would|should|must|to|can fund|finance|pay|back|cover|repay|service|go|help',
      'looked|searched|look|search ~4 better|another ~1 idea|option|way|plan ~3 found|find|seen|see none|nothing|no',
    ],
    accept: 'The bill belongs to Moscow.',
    reject: 'The dog belongs to the farmer.',
  },
  {
    name: 'other-ways',
    kind: 'position',
    pole: 'against',
    patterns: [
      'nobody|no_one|never|not ~3 touched|seized|confiscated|taken|touch|touched ~3 sovereign|central_bank ~1 money|assets|reserves|funds',
      'legal|juridical ~1 ground|grounds|basis|footing|foundation ~6 assets|reserves|money|confiscation|seizure|seizing|loan ~4 shaky|thin|weak|uncertain|lacking|missing|doubtful|dubious',
      'other|alternative|different ~1 ways|options|sources|routes|means of ~2 financing|funding|paying|helping ~3 <UA> ~4 first|better|looked|considered|preferable|instead|explored',
      'use|seizing|seizure|using|taking|confiscation|confiscating ~3 money|assets|reserves|funds ~8 burglary|robbery|theft|piracy|act_of_war|larceny|banditry|looting|stealing|plunder|highway_robbery',
      'answer|respond|retaliate|reply|react ~1 to ~3 confiscation|seizure|expropriation|theft|stealing ~6 measures|lawsuits|mirror|kind|seizing|seizure|companies|harshly|symmetrically|assets',
      'decades|years|avalanche|wave|flood|torrent of ~1 lawsuits|litigation|court_cases|legal_claims',
      'plan|loan|scheme|idea ~4 legally ~1 untested|dubious|shaky|risky|unsound|questionable|fragile|reckless|thin',
      'not ~2 put ~2 name|signature ~3 to ~3 loan|plan|scheme|confiscation|seizure|this',
    ],
    accept: 'Other ways of financing Kyiv should be looked at first.',
    reject: 'Other ways of boiling rice should be looked at first.',
  },
  {
    name: 'not-alone',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      'consent|agreement|approval|signature|yes|go_along|agree ~5 without|unless|only_with|only_if|until ~3 cover|guarantees|safety_net|solidarity|risk_sharing|sharing ~6 member_states|capitals|partners|countries|everyone|all',
      'watertight|ironclad|iron_clad|legally_binding|full|binding ~1 guarantees|cover ~3 from ~2 every|all|each|other ~1 capital|capitals|member_states|countries|member_state',
      'jump ~6 parachute|net|safety_net',
    ],
    accept: 'Belgium would not give its consent without cover from all member states.',
    reject: 'Belgium would not give its consent to the ban.',
  },
];
