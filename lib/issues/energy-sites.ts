import { ENERGY } from './words';

/** Everything that makes or carries heat, light and fuel, by the names it has as a target. */
export const ENERGY_SITES = `${ENERGY}|utilities|boiler_houses|boiler_house|boilers|heat|light|lights|transformers|transformer|turbines|dams|dam|hydropower|hydroelectric|hydro|power_lines|pipeline|gas_facilities|gas_infrastructure|gas_fields|gas_storages|gas_plants|gas_depots|gas_networks|gasworks|fuel|fuel_depots|fuel_depot|oil_terminal|oil_sites|oil_plants|oil_industry|oil_sector|oil_exports|oil_facility|oil_hubs|petroleum|terminals|terminal|pumping_stations|pumping_station|pumping|power_engineers|energy_workers|energy_system|energy_sector|nuclear_plant|nuclear_plants|nuclear_power|nuclear_stations|caspian_pipeline|druzhba|cpc|blackouts|coal_mines|chpp|chp|heating_stations|power_units|oilmen|refiners`;

/** Sites the word power or energy has to name first. */
export const SITES = 'facilities|plants|stations|installations|sites|infrastructure|objects|assets';

/** Blows at a target, as noun and as verb. */
export const BLOWS =
  'missile|missiles|rockets|bombs|strike|strikes|attack|attacks|hit|hits|shelling|bombing|bombardment|bombardments|raids|raid|fire|drones|drone_strikes|blow|blows';
export const HITTING =
  'bombarding|setting_fire_to|burning|striking|hitting|attacking|targeting|bombing|shelling|destroying|going_after|pounding|pummelling|torching';
