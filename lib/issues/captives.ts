import { CAPTIVES, RETURNEES } from './words';

/** People who are surely captives where they are freed, returned or handed over. */
export const PRISONERS = `${CAPTIVES}|${RETURNEES}|captured|imprisoned|jailed|garrison|azov|azovstal|marine|sailor|medic|captured_pilots|prisoners_of_war`;

/** Anyone who can be swapped, traded or released. */
export const SWAPPED = `${PRISONERS}|officer|officers|pilot|pilots|sniper|snipers|civilian|civilians|mercenary|mercenaries|crew|crews|conscripts|conscript|operators|journalist|journalists|reporters|collaborator|collaborators|saboteur|saboteurs|spies|general|commanders|commander|residents|north_koreans|bodies|remains|fallen|people|men|women|ukrainians|russians|soldier|troops|nazis|militants|fighter|accomplices|gunmen|gunman|terrorists|murderers|killers|criminals|perpetrators|bombers|spy|traitors|dead|sick|seriously_wounded|airmen`;

/** Exchanging them. */
export const SWAP =
  'exchange|exchanging|exchanged|swap|swapping|swapped|traded|trading|trade_of|exchange_of|swap_of|exchanges_of|swaps_of|exchange_for|swap_for';

/** Letting them go. */
export const FREE =
  'release|releases|released|releasing|free|frees|freed|freeing|freedom_of|liberate|liberating|liberation_of|hand_over|hands_over|handed_over|handing_over|handover|hand_back|handed_back|handing_back|give_back|giving_back|send_back|sending_back|sent_back|take_back|taking_back|took_back|get_back|getting_back|got_back|repatriate|repatriated|repatriating|repatriation';
