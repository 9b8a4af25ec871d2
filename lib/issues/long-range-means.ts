import type { IssueRule } from '../model/issue';

const PLACES =
  'kremlin|pskov|yelabuga|izhevsk|tula|tver|moscow|engels|ryazan|tatarstan|bashkortostan|ufa|samara|volgograd|tuapse|kaluga|orenburg|perm|chelyabinsk|murmansk|olenya|millerovo|morozovsk';

const LONG = 'missiles|rockets|tomahawk|tomahawks|taurus|atacms|storm_shadow|storm_shadows|long_range';

const SITES =
  'airfields|airfield|bases|airbases|launch_sites|launchers|refineries|refinery|depots|factories|plants|bombers|targets|military_targets|military_facilities|facilities';

/** The means to reach far into Russia and the right to use them, in further words. */
export const longRangeMeans: readonly IssueRule[] = [
  {
    name: 'means-that-reach',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      `reach|reaching|hit|hitting|strike|striking ~1 ${PLACES}`,
      'strikes|attacks|raids ~1 on ~4 far|deep ~1 behind|inside|in ~2 russian|enemy|front|lines|border',
      `missiles|rockets|weapons|drones|jets ~2 that|to|which|able_to|capable_of ~2 reach|hit|strike|reaching ~3 ${PLACES}|factories|refineries|rear|airfields|heartland`,
      'strike|strikes|striking|hit|hitting|reach|target|targeting ~3 depth|depths|rear|heart|heartland of? ~3 <RU>|enemy|aggressor|war_machine|military_machine',
      'attack|attacking|hit|hitting|strike|striking|target|targeting ~4 on|in|inside ~2 territory|soil of ~1 aggressor|russia|enemy',
      `neutralise|neutralize|destroy|hit|strike|attack ~2 ${SITES}|sites ~1 in|inside|on ~1 russia|russian`,
      'let|letting ~1 <UA> s? ~1 rockets|missiles|drones|jets|weapons ~1 fly|cross|go|hit|strike|reach|loose',
      'let|letting|allow|allowing ~1 <UA>|ukrainians ~1 have|get|receive ~2 missiles|rockets|weapons ~2 to|that|which|for ~2 reach|hit|strike|reaching',
      'give|gives|giving|grant|granting ~1 <UA>|them ~1 the range|reach|distance',
      'give|gives|giving|grant|granting ~1 <UA>|them ~2 means ~1 to|for ~1 strike|hit|reach|striking',
      'leave|permission|licence|license|permit to ~1 strike|hit|attack ~1 launch_sites|airfields|bases|targets',
    ],
    accept: 'She asked for missiles to reach Pskov.',
    reject: 'She asked for trains to reach Odesa.',
  },
  {
    name: 'kept-from-crossing',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'missiles|rockets|weapons|drones|jets ~4 barred|banned|prevented|kept|stopped|forbidden|blocked ~1 from ~1 crossing|flying|hitting|striking|reaching ~4 border|russia|russian|frontier|targets',
    ],
    accept: 'She regretted that the missiles had been barred from crossing the border.',
    reject: 'She regretted that the buses had been barred from crossing the border.',
  },
  {
    name: 'no-sanctuary',
    kind: 'position',
    pole: 'for',
    patterns: [
      'international_law|un_charter|law_of_war|laws_of_war|article_51|charter ~3 allows|permits|entitles|lets|authorises|authorizes ~1 <UA> ~8 attack|hit|strike|target|attacking|hitting|striking',
      `${SITES} ~2 in|inside|on ~1 russia|russian ~2 not ~1 sacred|sanctuary|safe|untouchable|off_limits|immune`,
      'no ~1 sanctuary|sanctuaries|safe_haven|safe_havens|hiding_place ~4 bombers|airfields|<RU>|archers|aggressor',
      'without ~2 such|this|that|enough ~1 range|reach|missiles ~4 not|no ~2 reach|hit|strike',
      'without ~1 missiles|rockets|weapons|drones that|which|able|to ~2 reach|hit|strike',
      `${LONG} ~1 could|would|will|can|may ~1 force|push|compel|drive ~3 moscow|russia|putin|the_kremlin`,
      `${LONG} ~1 could|would|will|can|may ~1 bring ~2 moscow|russia|putin ~4 table|senses|talks`,
      'dithering|dithers|dithered|hesitating|hesitation|procrastinating|procrastination|stalling ~1 on|over|about ~2 taurus|tomahawks|long_range|missiles|range',
      'bombers|planes|jets|aircraft|missiles ~4 end|burn|die|destroyed|burned|caught|hit ~3 on|at|in|before ~3 runways|runway|airfields|tarmac|airbases|hangars|launch|take_off',
      'strikes|attacks|raids|hits ~1 on|against ~5 russia|russian|refineries|airfields +9 perfectly|entirely|fully|quite|completely lawful|legitimate|legal|justified|fair',
      'shoot|hit|strike|take_out|kill ~1 the archer|archers ~4 not ~2 arrow|arrows|just_the_arrows',
    ],
    accept: 'Airfields in Russia are not sacred.',
    reject: 'Churches in Russia are not sacred.',
  },
  {
    name: 'better-not-sent',
    kind: 'position',
    pole: 'against',
    patterns: [
      `wait|waiting|hold_off|hold_back|holding_off ~1 with|on ~3 ${LONG}`,
      `decision|choice|refusal ~2 not ~1 to ~1 hand_over|send|supply|give|deliver|transfer|allow ~4 ${LONG} ~6 sensible|right|wise|correct|good|reasonable|welcome|responsible|prudent|sober`,
      `keep|keeps|kept|keeping|maintain|maintains|maintained|uphold|upheld|retain|retains ~2 ban|bans|limits|restrictions|limit|prohibition|veto ~1 on|against ~4 deep|strikes|range|hitting|use`,
      `permission|permit|decision|green_light|go_ahead|strikes|missiles ~9 recklessness|madness|folly|insanity|lunacy|adventurism|playing_with_fire`,
      `${LONG} ~5 end|ends badly|in_tears|in_disaster`,
      `${LONG} ~1 stay|stays|remain|remains|will_stay|will_remain ~1 in|at ~2 germany|depot|depots|barracks|home|bundeswehr|america`,
    ],
    accept: "Washington's decision not to hand over Tomahawks is a sensible one.",
    reject: "Washington's decision not to hand over the keys is a sensible one.",
  },
  {
    name: 'if-into-our-land',
    kind: 'position',
    pole: 'against',
    side: 'RU',
    threat: true,
    patterns: [
      'if|should|once ~4 decision|decisions|permission|allow|allowed|missiles|strikes ~9 our ~1 territory|soil|land|rear|cities|country +14 will|would|may|reserve ~2 supply|respond|answer|retaliate|arm|react|reply|hit|strike|consider',
      `${LONG} ~6 make|force|compel|prompt ~2 russia|us|moscow ~2 use|respond|strike|answer|retaliate`,
      'answer|response|reply ~1 to ~3 hits|strikes|raids|attacks|use|firing ~2 by|with|of ~2 atacms|storm_shadow|storm_shadows|missiles|long_range|tomahawks|taurus',
    ],
    accept: 'If permission for strikes into our land is given, we will respond.',
    reject: 'If permission for flights into our land is given, we will land.',
  },
  {
    name: 'missiles-unless-he-relents',
    kind: 'position',
    pole: 'for',
    conditional: true,
    patterns: [
      `tomahawk|tomahawks|taurus|missiles ~2 should|if|unless|in_case ~1 <RU>|moscow|putin|the_kremlin ~1 not|refuse|refuses|refused|keep|keeps|continue|continues|fail|fails|reject|rejects|relents|stops|agrees|comes`,
    ],
    accept: 'He could allow Kyiv Tomahawks should Moscow not relent.',
    reject: 'He could allow Kyiv Tomahawks next week.',
  },
  {
    name: 'about-the-missiles',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'debate|discussion|discussions|row|argument|talk ~1 on|over|about|of ~2 taurus|tomahawks|long_range|missiles',
      'clarification|reports|report|news|details|information|rumours ~2 on|about|of ~3 tomahawk|tomahawks|taurus|long_range|missiles',
      'tomahawk|tomahawks|taurus|long_range reports|report|debate|question|issue|rumours|affair',
      'ask|asks|asking|find_out|know|see what|how|where|why ~1 <UA>|they ~6 tomahawks|missiles|long_range|taurus',
    ],
    accept: 'He regards the debate on Taurus as over.',
    reject: 'He regards the delivery of Taurus as right.',
  },
];
