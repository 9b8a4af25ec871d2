/** Whoever stands between the two sides, by any name. */
export const GO_BETWEEN =
  'mediator|mediators|intermediary|intermediaries|go_between|go_betweens|broker|brokers|facilitator|facilitators|mediating|arbiter|arbiters|umpire|umpires|referee|referees|peacemaker|peacemakers|host|hosts|judge|matchmaker|middleman|middlemen|peacebroker|conduit|conduits';

/** Who has offered to mediate in this war without being on either side. */
export const THIRD_PARTY =
  'turkey|turkiye|türkiye|ankara|china|beijing|saudi|riyadh|qatar|doha|emirates|uae|abu_dhabi|vatican|holy_see|india|delhi|brazil|brasilia|switzerland|swiss|israel|austria|vienna|hungary|budapest|indonesia|south_africa|africa|african|kazakhstan|astana|norway|oslo|oman|istanbul|jakarta|almaty|bern|berne|pretoria|japan|tokyo|brazilian|turkish|chinese|indian';

/** What they do or lend. */
export const SERVICES =
  'mediation|good_offices|services|shuttle_diplomacy|peacemaking|efforts|mission|mediation_efforts|bridge_building|facilitation';

/** What both sides come together in. */
export const GATHERING =
  'talks|meeting|meetings|summit|negotiations|dialogue|contacts|round|rounds|consultations|conference|process|peace|settlement';

/** Turning down what a go-between offers. */
export const TURNS_DOWN =
  'rejected|rejects|reject|rejecting|refused|refuses|refuse|turned_down|turns_down|turn_down|turning_down|declined|declines|decline|spurned|spurns|dismissed|dismisses|rebuffed|rebuffs|shrugged_off|waved_away|scorned|snubbed|ruled_out|rules_out|ignored|brushed_aside|brushed_off';
