/** Places and verbs of giving up land, as alternatives of a token pattern. */

/** Towns in the part of Donbas that Ukraine holds or held. */
export const DONBAS_CITIES =
  'sloviansk|slavyansk|kramatorsk|kostiantynivka|konstantinovka|pokrovsk|druzhkivka|lyman|myrnohrad|fortress_belt|fortress_cities';

/** Places that can be handed over, where the verb leaves no doubt. */
export const PLACES = `${DONBAS_CITIES}|kherson|zaporizhzhia|zaporizhia|mariupol|melitopol|kharkiv|sumy|odesa|mykolaiv|sevastopol|donbas|donbass|donetsk|luhansk|crimea|peninsula|cities|towns|its_south|the_south|its_east|the_east|hectares|square_kilometres|square_kilometers`;

/** Letting go of a place, in words that mean nothing else before one. */
export const GIVE_UP =
  'cede|cedes|ceded|ceding|surrender|surrenders|surrendered|surrendering|hand_over|hands_over|handed_over|handing_over|give_up|gives_up|gave_up|given_up|giving_up|give_away|giving_away|sign_away|signs_away|signed_away|signing_away|sign_over|signing_over|relinquish|relinquished|relinquishing|renounce|renounced|renouncing|write_off|wrote_off|writing_off|part_with|parting_with|let_go_of|letting_go_of|forfeit|forfeiting|sacrifice|sacrificing|trade_away|trading_away|lease|leasing';
