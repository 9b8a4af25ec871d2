import type { IssueRule } from '../model/issue';

const GIVE =
  'send|sends|sending|sent|deliver|delivers|delivering|delivered|provide|provides|providing|provided|supply|supplies|supplying|supplied|donate|donates|donated|ship|ships|shipping|finance|finances|financing|fund|funds|funding|pledge|pledged|pledges|buy|purchase|transfer|transfers|hand_over';

/** Aid as money, cheques, crates and flooding with guns, and support that is none of arms. */
export const militaryAidCheques: readonly IssueRule[] = [
  {
    name: 'sums-and-stores',
    kind: 'topic',
    pole: 'for',
    patterns: [
      'donation|aid|support|assistance|arms|weapons|military ~1 package|packages|tranche|batch ~3 worth|of ~2 million|billion|euros|dollars|kroner|pounds|crowns',
      '<UA> ~3 everything|all|whatever ~1 it|they|he ~1 asks_for|needs|asked_for|requests',
      'another|new|further donation package|packages',
      'purl|drone_coalition|ammunition_initiative|czech_initiative|artillery_coalition|air_defence_coalition|samp_t_coalition ~1 scheme|programme|program|package|mechanism|list|contribution|initiative|pledge?',
      'crowns|kronor|kroner|euros|pounds|dollars|billion|million ~2 for ~1 <UA> s? ~1 defence|defense|army|armed_forces|military|air_defence|drones',
      'another|further|fresh|new|one_more|blank cheque|check|tranche ~2 for|to ~2 <UA>',
      'lethal equipment|aid|weapons|arms ~3 for|to <UA>',
      'weapons|arms|equipment|stuff|missiles|interceptors ~3 from ~2 us|america|united_states|washington ~4 pass|passing|send|sending|give|giving|hand|handing ~2 on|over|to',
      'ability|capacity|strength|means to ~2 continue|carry_on|keep_up|go_on_with the fight|defence|resistance',
      'contribution|contributions|commitments ~3 air_defence|air_defense|artillery|armor|armour|ammunition',
      'ramstein|contact_group|ukraine_defence_contact_group meeting|format|group',
    ],
    accept: 'The House backs another cheque for Kyiv.',
    reject: 'The House backs a new flag.',
  },
  {
    name: 'sent-in-crates',
    kind: 'topic',
    pole: 'for',
    deed: true,
    patterns: [`${GIVE} ~2 drones|interceptor_drones|crates|interceptors|shells|rounds|launchers`],
    accept: 'London would deliver 100,000 drones by April.',
    reject: 'London would deliver 100,000 books by April.',
  },
  {
    name: 'keep-it-coming',
    kind: 'position',
    pole: 'for',
    patterns: [
      'keep|keeps|keeping ~2 crates|weapons|arms|supplies|shells|aid|deliveries|missiles|ammunition ~1 coming|flowing|rolling|moving',
      'not|never ~2 put_off|deterred|swayed|shaken|knocked_off_course|distracted ~1 backing|supporting|arming|helping|from_backing|from_supporting|from_helping <UA>',
      'never|not ~1 has|have|having_to to? count ~1 its|their ~1 shells|rounds|bullets',
      'sum|amount|budget|support|aid|figure|share ~5 not|never ~1 be ~1 lower|smaller|less|reduced|cut ~2 than|next|this',
      'defeat|beat|push_back|repel ~2 russian ~1 forces|troops|army by|through ~1 supplying|sending|arming|delivering',
    ],
    accept: 'Britain would keep the crates coming.',
    reject: 'Britain would keep the guests coming.',
  },
  {
    name: 'deliveries-held-back',
    kind: 'topic',
    pole: 'against',
    deed: true,
    patterns: [
      'hold|holds|held|holding|withhold|withheld|withholding back|up? ~2 shipments|deliveries|delivery|shipment|supplies ~2 of ~2 interceptors|missiles|shells|weapons|arms|munitions|patriots|air_defence',
      'shipments|deliveries|supplies of ~3 interceptors|missiles|shells|weapons|arms|munitions|patriots ~1 held_back|held_up|halted|paused|suspended|frozen|stopped|withheld',
    ],
    accept: 'He ordered shipments of interceptors held back.',
    reject: 'He ordered shipments of shoes held back.',
  },
  {
    name: 'no-more-money',
    kind: 'position',
    pole: 'against',
    patterns: [
      'more|further|additional|new ~1 guns|weapons|arms|shells|missiles|tanks ~3 prolong|prolonged|prolongs|drag_out|lengthen|deepen ~2 agony|war|suffering|bloodshed|conflict',
      'no ~2 appetite|mood|enthusiasm|desire|wish|support|votes|majority ~1 for|in ~4 another|more|further|fresh|new|additional ~1 cheque|check|aid|billions|package|money|weapons|arms ~2 to|for <UA>',
      'flood*|stuff*|pump*|cram*|arm* ~2 <UA>|kiev|kyiv ~2 with guns|weapons|weaponry|arms ~4 party|accomplice|participant|complicit|slaughter',
      'trade|factories|plants|shells|ammunition ~4 shoot|shooting|shot|stab|stabbing in the back ~3 brotherly|russian|russians|people',
      'hold|holds|held|holding|withhold|withheld|withholding back|up? ~2 shipments|deliveries|delivery|shipment|supplies ~2 of ~2 interceptors|missiles|shells|weapons|arms|munitions|patriots|air_defence',
      'shipments|deliveries|supplies of ~3 interceptors|missiles|shells|weapons|arms|munitions|patriots ~3 held_back|held_up|halted|paused|suspended|frozen|stopped|withheld|to_stop',
    ],
    accept: 'The House had no appetite for another cheque to Kyiv.',
    reject: 'The House had no appetite for another lunch.',
  },
  {
    name: 'other-support',
    kind: 'status',
    pole: 'for',
    quiet: true,
    patterns: [
      'support|backing|solidarity ~1 for|to|with ~1 <UA> s? ~2 territorial_integrity|sovereignty|independence|statehood|unity|people|membership|refugees|reconstruction|economy|budget|recovery',
      'weapons|arms|guns ~3 give_way|make_way|yield to|for ~2 words|dialogue|diplomacy|negotiators|talks',
      'never|not|nor ~2 supplied|supply|sent|given|delivered|provided|supplies ~1 weapons|arms ~1 to ~2 either|both|any|them|anyone|parties|sides',
      'use|uses|using|used|resort_to such|these|those|nuclear arms|weapons',
      'non_lethal ~1 equipment|aid|assistance|gear|help|supplies|items|support',
    ],
    accept: "He voiced support for Ukraine's territorial integrity.",
    reject: "He voiced support for Ukraine's army.",
  },
];
