/** Whoever stands between the two sides, by any name. */
export const GO_BETWEEN =
  'mediator|mediators|intermediary|intermediaries|go_between|go_betweens|broker|brokers|facilitator|facilitators|mediating|arbiter|arbiters|umpire|umpires|referee|referees|peacemaker|peacemakers|host|hosts|judge|matchmaker|middleman|middlemen|peacebroker';

/** Who has offered to mediate in this war without being on either side. */
export const THIRD_PARTY =
  'turkey|turkiye|türkiye|ankara|china|beijing|saudi|riyadh|qatar|doha|emirates|uae|abu_dhabi|vatican|holy_see|india|delhi|brazil|brasilia|switzerland|swiss|israel|austria|vienna|hungary|budapest|indonesia|south_africa|africa|african|kazakhstan|astana|norway|oslo|oman|istanbul';

/** What they do or lend. */
export const SERVICES =
  'mediation|good_offices|services|shuttle_diplomacy|peacemaking|efforts|mission|mediation_efforts|bridge_building|facilitation';

/** What both sides come together in. */
export const GATHERING =
  'talks|meeting|meetings|summit|negotiations|dialogue|contacts|round|rounds|consultations|conference|process|peace|settlement';
