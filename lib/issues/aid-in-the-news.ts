import type { IssueRule } from '../model/issue';
import { ARMS, SYSTEMS } from './words';

/** Shipments announced, sums voted and deliveries refused, in the plain wording of the news. */
export const aidInTheNews: readonly IssueRule[] = [
  {
    name: 'sums-and-kit',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'rafale|rafales ~3 to|for ~1 <UA>',
      'military and|or ~1 civilian|humanitarian|financial|economic|budgetary support|aid|assistance|help',
      'billion|million ~6 for ~1 <UA> s? ~1 defence|defense|army|armed_forces|military',
    ],
    accept: 'He committed a hundred Rafale fighters to Ukraine.',
    reject: 'He committed a hundred errors in Ukraine.',
  },
  {
    name: 'paid-and-sent',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [
      'pay|pays|paid|paying|cover|covers|covering|fund|funds|funding|finance|finances|financing|bankroll|bankrolling ~2 <UA> s? ~1 military|defence|defense|war ~1 spending|expenses|costs|expenditure|needs|budget|effort',
      'send|sends|sending|give|giving|supply|supplying|provide|providing|donate|donating ~4 helmets|flak_jackets|bulletproof_vests|body_armour|body_armor|night_vision',
      `sell|sells|selling ~3 ${ARMS}|${SYSTEMS} ~2 to|for ~2 nato|allies|alliance|european|europe|<UA>`,
    ],
    accept: "They would pay for Ukraine's military spending.",
    reject: "They would pay for Ukraine's railway spending.",
  },
  {
    name: 'shipments-stopped',
    kind: 'topic',
    pole: 'against',
    patterns: [
      'halt|pause|freeze|stop|suspension|interruption|delay|hold ~1 in|of|to|on ~3 shipments|deliveries|supplies ~3',
    ],
    accept: 'She condemned the halt in shipments.',
    reject: 'She condemned the halt in traffic.',
  },
  {
    name: 'kept-armed',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `will|would|shall|must|should|to keep|keeps|go_on|continue|carry_on arming|supplying|equipping <UA>`,
      `put|puts|putting ~2 support|aid|assistance|deliveries ~2 on ~2 firmer|firm|solid|stable|secure|long_term|permanent ~1 footing|basis|foundation`,
      `more ~2 support|aid|${ARMS}|assistance +8 stronger|sooner|closer|more_likely ~1 its|their|the|we|peace|it`,
      `batch|shipment|delivery|consignment|tranche ~2 of ~4 ${ARMS}|${SYSTEMS}|equipment|aid|drones|vehicles ~5 on its|the|their way`,
      `jets|f_16|f_16_s|tanks|leopards|patriots|howitzers|batteries|interceptors|shells ~1 will|would|shall ~1 arrive|come|be_there|be_delivered|be_in_place ~2 in|by|next|this|before|within`,
    ],
    accept: 'Britain would keep arming Ukraine.',
    reject: 'Britain would keep warming Ukraine.',
  },
  {
    name: 'not-a-crown-more',
    kind: 'position',
    pole: 'against',
    patterns: [
      `not ~1 one|single ~1 crown|koruna|euro|dollar|cent|penny|zloty|forint|lev|rouble ~1 more? ~3 go|be_spent|flow|be_wasted ~2 on|to|for|into ~3 ${ARMS}|<UA>`,
      `send|sends|give|offer|provide|supply ~1 neither ~1 money|weapons|arms|ammunition|cash|tanks nor`,
      `consequences|price|risks|reckoning +4 if|for|of|from ~4 jets|f_16|f_16_s|tanks|leopards|${SYSTEMS} ~3 delivered|sent|supplied|handed_over|transferred|delivery|deliveries`,
    ],
    accept: 'Not one crown more should go on weapons for Kyiv.',
    reject: 'Not one crown more should go on flowers for the hall.',
  },
  {
    name: 'arms-of-another-kind',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'air_defence|air_defense|air_defences|air_defenses|anti_aircraft ~1 forces|units|unit|crews|troops|systems? ~3 working|work|worked|operating|active|repelling|engaged|responding|shot|shooting|downing',
      `use|uses|using|let|lets|letting|allow|allowing|have ~2 air_defence|air_defense|air_defences|air_defenses ~7 shoot|shooting|down|intercept|destroy`,
      'air_defence|air_defense|air_defences shield|umbrella|cover over',
      `${ARMS} ~1 depot|depots|dump|dumps|warehouse|warehouses|arsenal|arsenals|storage|store|stores ~6`,
      `supported|backed|covered|accompanied by ~1 ${ARMS}|${SYSTEMS}|aviation|drones|armour`,
      `strike|strikes|attack|attacks|raid|raids|hit ~1 on|against ~2 drone|missile|arms|weapons|ammunition ~4 plant|plants|factory|factories|facility|workshop|production ~6`,
      `strike|strikes|attack|hit|destroyed|destroying|struck +18 patriot|hawk|iris_t|nasams|himars ~2 system|systems|launcher|launchers|battery|batteries|complex`,
      `redrawn|redraw|drawn|changed|change|moved|shifted ~1 by|with|through ~2 ${ARMS}|guns|force`,
      'whoever|who|which|that has|have ~1 more|the_most|stronger tanks|guns|weapons|missiles|soldiers',
      'whatever|whichever|no_matter_what|no_matter_how_many weapons|arms|tanks|missiles ~8 ship|ships|send|sends|deliver|delivers|supply|supplies|give|pump|pumps ~2 to? ~1 <UA>?',
      `such|these|those|nuclear|atomic weapons|arms|missiles ~2 not|never ~2 be ~1 used|fired|employed|operated`,
      'never|not|nor ~2 supplied|supply|sent|send|given|give|delivered|provided|provide ~2 weapons|arms|ammunition ~1 to ~2 either|both|any|them|anyone|parties|sides ~1 party|parties|side|sides|belligerent ~2 conflict|war',
      `${SYSTEMS} ~3 withdrawn|retired|decommissioned|taken|removed from|out_of ~1 service`,
      `${SYSTEMS}|batteries|soldiers ~4 to|for|with ~3 stabilisation|stabilization|peacekeeping|reassurance|multinational ~1 force|mission|contingent`,
      'support|backing ~1 for|of ~1 <UA> s? ~3 path|course|future|aspirations|choice|integration|entry|accession|admission|bid|candidacy',
      'power|country|state|nation|side ~1 that|which arms|arm|supplies ~2 <UA> ~8 mediator|broker|intermediary|go_between',
    ],
    accept: 'Air defence forces were working over the city.',
    reject: 'Air defence weapons were given to Kyiv.',
  },
];
