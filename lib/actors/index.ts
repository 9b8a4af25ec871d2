import americasAfrica from './data/americas-africa.json';
import asiaPacific from './data/asia-pacific.json';
import centralEurope from './data/central-europe.json';
import eurasiaBalkans from './data/eurasia-balkans.json';
import france from './data/france.json';
import germany from './data/germany.json';
import internationalBodies from './data/international-bodies.json';
import middleEast from './data/middle-east.json';
import nordicBaltic from './data/nordic-baltic.json';
import russia from './data/russia.json';
import southernWesternEurope from './data/southern-western-europe.json';
import ukraine from './data/ukraine.json';
import unitedKingdom from './data/united-kingdom.json';
import unitedStates from './data/united-states.json';
import { openRegistry } from './registry';

export { createBareTitles, withOwnActors } from './own-actors';
export { withReaderActors } from './reader-actors';

const registry = openRegistry([
  russia,
  ukraine,
  unitedStates,
  internationalBodies,
  unitedKingdom,
  germany,
  france,
  southernWesternEurope,
  centralEurope,
  nordicBaltic,
  eurasiaBalkans,
  middleEast,
  asiaPacific,
  americasAfrica,
]);

/** Every actor of every bloc. */
export const actors = registry.actors;

/** Every office that an actor's role refers to. */
export const offices = registry.offices;
