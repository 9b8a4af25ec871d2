/** Fictional test text: who demands, judges or denies what, and how often it is turned. side | sentence | positions, '-' for none. */
export const composedPolarity: readonly string[] = [
  // demands in the passive
  'RU | _The envoy_ *demanded that* {the embargo on its banks and the sanctions be scrapped} | sanctions oppose',
  'US | _She_ *urged* {that arms deliveries be halted} | military-aid oppose',
  'EU | _He_ *insisted that* {the sanctions be maintained} | sanctions support',
  'RU | _The ministry_ *demanded* {the removal of all restrictions on its airlines and of the sanctions} | sanctions oppose',
  // predicate nominals
  'BE | _The premier_ *said* {confiscating the frozen assets would be an act of aggression} | frozen-assets oppose',
  'RU | _He_ *said* {sending European troops was a road to disaster} | foreign-troops oppose',
  'DE | _The chancellor_ *said* {lifting the sanctions would be a gift to Moscow} | sanctions support',
  'HU | _He_ *said* {Ukraine joining NATO would mean another world war} | nato-membership oppose',
  'PL | _She_ *said* {abandoning the talks would be a mistake} | negotiations support',
  'DE | _He_ *said* {using the frozen assets would be a long story} | -',
  'DE | _He_ *said* {supplying Taurus missiles would be a matter for the cabinet} | -',
  // no reason to put off
  'FR | “{There is no reason at all to put off a ceasefire},” _she_ *said*. | ceasefire support',
  'GB | _He_ *said* {there was no excuse whatsoever for delaying the sanctions} | sanctions support',
  'UA | _The speaker_ *said* {there was no sense at all in holding elections} | ukraine-elections oppose',
  // what others may block
  'EE | _The premier_ *said* {nobody but the allies could block Ukraine from joining NATO} | nato-membership support',
  'LT | _She_ *said* {Moscow had no right to veto Ukraine joining NATO} | nato-membership support',
  'HU | _The premier_ *said* {he would block Ukraine from joining NATO} | nato-membership oppose',
  // contrast and lists
  'UA | “{We will never recognise the annexation, not now and not later},” _he_ *said*. | territory oppose',
  'RU | “{No peacekeepers, no multinational force},” _the aide_ *said*. | foreign-troops oppose',
  'EU | _She_ *said* {there could be no impunity for the crime of aggression} | accountability support',
  // no choice, no hesitation, forget
  'RU | _The aide_ *said* {Kyiv had no choice but to accept a ceasefire} | ceasefire support',
  'RU | _He_ *said* {Russia would not hesitate to use nuclear weapons} | nuclear support',
  'US | _He_ *said* {Ukraine could forget about joining NATO} | nato-membership oppose',
  // verdicts no rule knows, threats, a second verb of saying
  'US | _He_ *said* {it would be a pity to abandon the peace talks} | negotiations support',
  'US | _He_ *said* {it would be a marathon to lift the sanctions} | -',
  'US | _He_ *said* {lifting the sanctions would be a long process} | -',
  'RU | _The ministry_ *promised* {retaliation if the frozen assets were seized} | frozen-assets oppose',
  'RU | _The ministry_ *spoke of* {the sanctions and of retaliation} | -',
  'FR | _He_ *said* {he did not rule out sending troops to Ukraine} | foreign-troops support',
  'FR | _He_ *said* {he ruled out sending troops to Ukraine} | foreign-troops oppose',
  'EU | _She_ *said* {nothing should stand in the way of the accession of Ukraine} | eu-accession support',
  'RU | _He_ *said* {a ceasefire would play into the hands of Kyiv} | ceasefire oppose',
  'RU | _He_ *said* {the presidents had a talk about the weather and the ceasefire} | -',
  // weakened, forced, no reason not to
  'EU | _She_ *said* {watering down the sanctions would be wrong} | sanctions support',
  'FI | _She_ *said* {there was no excuse not to use the frozen assets} | frozen-assets support',
  'PL | _He_ *said* {Ukraine could not be bullied into giving up land} | territory oppose',
  'DK | “{We will not stop arming Ukraine},” _the premier_ *said*. | military-aid support',
  'UA | _She_ *demanded that* {the sanctions not be lifted} | sanctions support',
  'LT | _He_ *said* {the door to NATO must not be slammed on Ukraine} | nato-membership support',
  'US | _He_ *said* {the sanctions could not wait} | -',
  'HU | _The premier_ *said* {his country would neither send weapons nor pay for them} | military-aid oppose',
  'GB | _He_ *said* {those who wanted to stop military aid were wrong} | -',
  'FR | _He_ *rejected* {calls to lift sanctions on Russia} | sanctions support',
  // no position at all
  'RU | _He_ *said* {the sanctions had been on the screen for an hour} | -',
  'GB | _He_ *said* {the report on the frozen assets ran to forty pages} | -',
  'TR | _He_ *said* {the hall where the negotiations took place was cold} | -',
  'IT | _He_ *said* {the journalist had asked about troops} | -',
  'RU | _He_ *said* {borders drawn by tanks would not last} | -',
];
