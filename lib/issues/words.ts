/** Word classes that the rules of several issues share, as alternatives of a token pattern. */

export const TRUCE = 'ceasefire|ceasefires|cease_fire|cease_fires|truce|truces|armistice';

/** A halt in the fighting, named by a word that needs the fighting beside it. */
export const PAUSE = 'halt|pause|break|stop|freeze|lull|respite|cessation';

/** Fighting as a thing that can stop. */
export const FIGHTING =
  'fighting|hostilities|shooting|combat|firing|bloodshed|killing|killings|slaughter|carnage|violence';

export const TALKS =
  'talks|negotiations|negotiation|dialogue|diplomacy|contacts|consultations|discussions|negotiating_process';

/** Ukrainian land, or land in general. */
export const LAND =
  'land|lands|territory|territories|soil|region|regions|oblast|oblasts|donbas|donbass|donetsk|luhansk|lugansk|crimea|kherson|zaporizhzhia|zaporizhia|zaporozhye';

/** Forces going away from a place, as verb and as noun. */
export const WITHDRAW =
  'withdraw|withdraws|withdrawing|withdrew|withdrawal|pull_out|pulls_out|pulling_out|pulled_out|pullout|pull_back|pulls_back|pulling_back|pulled_back|pullback|leave|leaves|leaving|vacate|vacates|vacating|quit|quits|evacuate|retreat|retreats|retreating|abandon|abandons|abandoning|exit|exits|get_out|move_out|clear_out|depart';

/** Letting go of land. */
export const CEDE =
  'cede|cedes|ceded|ceding|cession|surrender|surrenders|surrendered|surrendering|concede|concedes|conceded|conceding|relinquish|relinquishing|forfeit|forfeiting|yield|yielding|hand|handing|handed|give|gives|giving|given|gave|trade|trading|traded|gift|gifting|sacrifice|sacrificing|swap|swapping|part_with|parting_with|lose|losing|sign_away|signing_away|renounce|renouncing|let_go_of|letting_go_of';

export const BORDERS = 'borders|border|frontiers|frontier|boundaries';

/** Energy sites as targets. */
export const ENERGY =
  'energy|power|grid|electricity|substation|substations|thermal|infrastructure|heating|refinery|refineries|oil_refining|refining|oil_depot|oil_depots|oil_facilities|oil_infrastructure|oil_terminals|pipelines|gas_storage|gas_production|gas_fields|oil_production|power_plants|power_stations|heating_plants|heating_plant';

export const ELECTION =
  'election|elections|presidential_election|presidential_elections|vote|voting|poll|polls|ballot|ballots';

export const CAPTIVES =
  'prisoner|prisoners|pow|pows|captive|captives|detainee|detainees|captured_soldiers|captured_fighters|captured_servicemen|servicemen|defenders|wounded';

/** Words that mean 'cannot be' after a subject. */
export const NOT_POSSIBLE =
  'impossible|unthinkable|unrealistic|out_of_the_question|not_possible|not_realistic|ruled_out|excluded|inconceivable|unacceptable';

/** Soldiers as they are sent or stationed. */
export const SOLDIERS =
  'troops|soldier|soldiers|forces|contingent|contingents|peacekeepers|servicemen|servicewomen|military_personnel|unit|units|brigade|brigades|battalions|boots';

/** What an army is given. */
export const ARMS =
  'weapons|weaponry|weapon|arms|ammunition|munitions|shells|artillery|tanks|missiles|rockets|howitzers|air_defence|air_defense|military_equipment|military_hardware';

export const CHILDREN =
  'children|child|kids|kid|minors|orphans|teenagers|teens|youngsters|adolescents|infants|boys_and_girls|girls_and_boys|sons_and_daughters';

/** Ships, and where they call. */
export const SHIPPING =
  'ship|ships|vessel|vessels|shipping|port|ports|tanker|tankers|merchant_ships|freighters|seaports|sailors|seafarers';

/** Money and property that can be frozen. */
export const ASSETS =
  'assets|asset|reserves|funds|money|cash|billions|holdings|property|wealth|deposits|securities';

/** Atrocities as they can be tried. */
export const CRIMES =
  'war_crime|war_crimes|crime|crimes|atrocity|atrocities|genocide|crimes_against_humanity|crime_against_humanity|crime_of_aggression|massacre|massacres|torture';

/** People who come home in an exchange. */
export const RETURNEES =
  'captives|prisoners|pows|defenders|warriors|soldiers|marines|sailors|servicemen|servicewomen|fighters|medics|guardsmen|hostages';

/** Weapons by their names, as allies hand them over. */
export const SYSTEMS =
  'patriot|patriots|leopard|leopards|abrams|challenger|challengers|bradley|bradleys|marder|marders|f_16|f_16_s|mig|migs|mig_29|mig_29_s|gripen|gripens|mirage|mirages|himars|iris_t|gepard|gepards|caesar|interceptors|nasams|samp_t|stingers|javelins|tanks|jets|fighter_jets|warplanes|howitzers|armoured_vehicles|armored_vehicles';

/** Everything an army may be sent. */
export const AID = `${ARMS}|${SYSTEMS}|aid|assistance|deliveries|supplies|shipments`;

/** What the European packages and American orders consist of. */
export const MEASURES =
  'sanctions|sanction|restrictions|measures|package|packages|embargo|cap|ceiling|tariffs|curbs|penalties|pressure';

/** The bank transfer network, not the adverb. */
export const SWIFT = '=SWIFT|=Swift';
