import type { IssueRule } from '../model/issue';
import { TALKS } from './words';

const MEETING = `${TALKS}|meeting|summit|call|conversation|encounter|round|peace_process`;

const OUTCOME =
  'settlement|solution|deal|agreement|peace_deal|peace_agreement|peace_accord|peace_treaty|peace';

const ARMED =
  'weapons|arms|missiles|tanks|guns|gunners|bombs|shells|force|war|battles|soldiers|troops|generals|sanctions|howitzers|the_battlefield|military_means|victory|escalation|more_weapons|armed_struggle';

const PARTIES =
  'sides|leaders|presidents|parties|enemies|two|both|putin|zelensky|zelenskyy|russians|ukrainians|moscow|kyiv|they|them';

const TOWNS =
  'istanbul|geneva|ankara|riyadh|abu_dhabi|jeddah|doha|budapest|anchorage|alaska|vienna|minsk|moscow|kyiv|the_table|the_talks|the_meeting|the_summit|the_next_round';

/** Talks as the way out of the war, in words that want them by themselves. */
export const negotiationWayOut: readonly IssueRule[] = [
  {
    name: 'rather-than-arms',
    kind: 'position',
    pole: 'for',
    threat: true,
    patterns: [
      `not ~3 ${ARMED} ~1 but|only ~2 ${TALKS}|diplomats|negotiators|negotiating_table`,
      `${TALKS}|diplomats|diplomacy|negotiators ~1 rather_than|instead_of|in_place_of|and_not|in_preference_to ~3 ${ARMED}`,
      `prefer|prefers|preferred|favour|favours|favoured|favor|favors|favored ~2 ${TALKS}|peace_conference|conference ~6 to|over|than ~4 ${ARMED}|shipment|shipments|deliveries`,
      'prefer|prefers|preferred|favour|favours|favoured|favor|favors|favored|choose|chooses|chose|opt_for|opts_for ~2 diplomatic|political|negotiated|peaceful ~1 track|path|route|road|settlement|solution|way|means|option',
      `replace|replaced|replacing ~2 ${ARMED} ~1 with|by ~2 ${TALKS}`,
      'jaw_jaw',
    ],
    accept: 'Not weapons but talks will end this.',
    reject: 'Not weapons but tools will mend this.',
  },
  {
    name: 'the-only-way-out',
    kind: 'position',
    pole: 'for',
    patterns: [
      'end|ended|settled|resolved|concluded|stopped|stop|settle|resolve|finish ~4 through|by|via|with ~2 diplomacy|negotiation|negotiations|talks|dialogue|diplomatic_means|political_means',
      `${TALKS} ~3 always|still ~1 better|preferable than|to`,
      `better ~2 talk|talking|negotiate|negotiating ~1 than ~2 fight|fighting|shoot|shooting|kill|die|war`,
      `${TALKS} ~3 cannot|can_not|must_not|should_not ~1 be ~1 put_off|postponed|delayed|avoided`,
      `only|nothing_but ~3 ${TALKS} ~2 can|could|will|would|is_able_to ~2 bring|end|lead|solve|stop|deliver|produce|resolve|settle|offer|provide`,
      `no|not ~2 alternative|substitute|other_way|other_path ~2 to|but|than|except ~3 ${TALKS}|negotiated|diplomatic|political|peaceful|peace`,
      'on the side of ~4 dialogue|diplomacy|talks|negotiations',
      'around|round the? same|one|a_single ~1 table',
      'make|making|conclude ~1 peace at|around|round ~1 table',
      `optimistic|hopeful|confident|upbeat|encouraged ~3 about|of|that|by ~4 ${MEETING}|${OUTCOME}`,
      `backing|support|supports|backs|backed|supported for|of? ~3 effort|efforts|initiative|initiatives|attempts|moves|steps ~4 settlement|peaceful|peacefully|dialogue|diplomatic|diplomacy|talks`,
      `should|must|has_to|have_to|ought_to|need_to|needs_to|let_us ~8 create|foster ~2 conditions|climate|environment|atmosphere for ~3 ${TALKS}|settlement|peace`,
      `door|doors|window|channels|lines ~4 open ~3 ${TALKS}|communication`,
      `${TALKS} ~6 door|doors|window ~2 open|ajar`,
      'could|can|may|might|would|will serve|act|do ~1 as ~2 basis|foundation|starting_point for|of ~3 settlement|talks|negotiations|agreement|peace',
      'give|gives|giving peace|diplomacy|negotiators|talks ~1 a chance|time|room|space',
      'never|not ~1 refused|rejected|avoided|shunned|shied_away_from|shirked|turned_down|declined|run_away_from|closed_the_door_to ~2 talk|talks|negotiate|negotiating|negotiations|dialogue|contacts|diplomacy|meeting',
    ],
    accept: 'Only dialogue and diplomacy could bring a solution.',
    reject: 'Only rain and sun could bring a harvest.',
  },
  {
    name: 'straight-to-peace',
    kind: 'position',
    pole: 'for',
    patterns: [
      'go|goes|going|move|moving straight|directly ~2 to ~3 peace_agreement|peace_deal|peace_treaty|final_settlement|final_agreement|lasting_peace',
      'straight|directly to ~3 peace_agreement|peace_deal|peace_treaty|final_settlement',
    ],
    accept: 'We should go straight to a peace agreement.',
    reject: 'We should go straight to the station.',
  },
  {
    name: 'come-to-the-table',
    kind: 'position',
    pole: 'for',
    turns: true,
    threat: true,
    patterns: [
      `should|must|has_to|have_to|ought_to|needs_to ~1 come|fly|travel|turn_up|show_up|sit_down ~1 to|in|at ~1 ${TOWNS}`,
      `ready|prepared|willing|happy|set to fly|travel|come|go|return|head ~1 to ~1 ${TOWNS}`,
      'going_to come|sit|get ~2 to|down_at|around the? ~1 table',
      'invite|invites|invited|urge|urges|urged ~4 to make|conclude peace',
      `high_time|about_time|time|overdue ~2 that? ~3 ${PARTIES} ~3 met|talked|sat_down|spoke|negotiated|came_to_the_table`,
      'should|must|ought_to|let_there be ~1 a ~1 second|third|fourth|next|another|further ~1 meeting|round|session|one?',
      'meeting|meetings|round|rounds|talks +8 should|must|ought_to be ~1 a second|third|fourth|fifth|next|another|further',
      'talks|negotiations|summit|meeting|table|delegation|negotiators +6 as_soon_as_possible|without_delay|without_further_delay|at_once|the_sooner_the_better',
      `${MEETING} +14 sooner|earlier|faster|quicker ~5 the better`,
      'named|appointed|approved|sent ~2 delegation|negotiators|negotiating_team|men|people|team ~8 table|talks|negotiations|istanbul|geneva',
    ],
    accept: 'He should come to Istanbul on Thursday.',
    reject: 'He should come to work on Thursday.',
  },
  {
    name: 'call-the-kremlin',
    kind: 'topic',
    pole: 'for',
    deed: true,
    quiet: true,
    patterns: [
      'phone|phoning|ring|ringing|telephone|telephoning|call|calling|dial|dialling|dialing|call_up the? kremlin|putin|moscow',
      `reopen|reopening|restore|restoring|re_establish|revive|reviving|resume|open|opening|maintain|maintaining ~3 channel|channels|line|lines|contacts|contact|communication ~3 <RU>|kremlin|moscow|putin|dialogue|both`,
      'pick|picking up the phone|telephone',
      'pilgrimage|pilgrimages to? kremlin|the_kremlin|moscow|putin',
      'swiss|lucerne|burgenstock ~1 conference|gathering|forum|summit',
      'talk|talks|chat|chats|chatting|conversations|phone_calls|calls ~1 with ~1 putin|kremlin',
    ],
    accept: 'He cautioned against rushing to phone the Kremlin.',
    reject: 'He cautioned against rushing to phone the office.',
  },
];
