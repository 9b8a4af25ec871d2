/** Fictional test text: side of the speaker | sentence (_source_, *cue*, {content}) | positions expected, '-' for none. */
export const trucesAndEnergy: readonly string[] = [
  // pauses called useless, or a gift
  'GB | _The adviser_ *said* {a freeze of the front would lock in what the invader has gained} | ceasefire oppose',
  'UA | _She_ *said* {any lull would hand the enemy a chance to dig in} | ceasefire oppose',
  'RU | _The spokeswoman_ *said* {Kyiv wanted the holiday truce only to catch its breath} | ceasefire oppose',
  'UA | “{The three-day truce is a farce},” _he_ *said*. | ceasefire oppose',
  'RU | _The deputy_ *said* {there would be no armistice before the complete defeat of the enemy} | ceasefire oppose',
  // pauses wanted
  'BR | “{The guns must be laid down first},” _the president_ *said*. | ceasefire support',
  'UA | _He_ *said* {there was no reason to prolong the killing} | ceasefire support',
  'TR | _The minister_ *proposed* {a halt in the shooting along the line of contact} | ceasefire support',
  // the same words without a position
  'UA | _The spokesman_ *said* {the enemy had broken the truce forty times} | -',
  'RU | _The ministry_ *said* {the ceasefire was violated by drones} | -',
  'UA | _The general_ *said* {the shelling had not stopped for an hour} | -',
  'BE | _The minister_ *said* {a freeze on hiring was needed} | -',
  'UA | _The commander_ *said* {the brigade was given a break to rearm} | -',
  'US | _He_ *said* {the tariff truce with China would be extended} | -',
  'RU | _The aide_ *said* {the talks on a truce would begin on Monday} | negotiations support',
  'PL | _He_ *said* {the roads freeze in winter} | -',
  // energy sites spared
  'UA | _The minister_ *offered* {to spare oil depots and power stations on both sides} | energy-truce support',
  'UN | _The agency_ *called for* {an end to the shelling of the nuclear plant} | energy-truce support; ceasefire support',
  'MD | _The president_ *urged* {Moscow to cease bombarding the electricity network} | energy-truce support',
  'FR | “{No more missiles on heating plants},” _the minister_ *demanded*. | energy-truce support',
  'UA | _He_ *said* {if they left our grid alone, we would not touch their refineries} | energy-truce conditional',
  'US | _The secretary_ *said* {it was better to go after military targets than refineries} | energy-truce support',
  'TR | _The president_ *proposed* {a partial truce covering ports and power plants} | energy-truce support; black-sea support',
  'TR | _He_ *said* {attacks on energy sites should be left out of the war} | energy-truce support',
  'UN | _He_ *demanded that* {the bombing of the electricity grid end at once} | energy-truce support',
  // energy sites struck
  'UA | _The general_ *said* {our drones would go on hitting refineries} | energy-truce oppose',
  'RU | _The ministry_ *said* {the strikes on substations were a response to attacks on Belgorod} | energy-truce oppose',
  'RU | _The deputy_ *said* {the attacks on the grid must continue} | energy-truce oppose',
  'UA | “{Refineries feed their war, and such targets are legitimate},” _she_ *said*. | energy-truce oppose',
  // neither
  'RU | _She_ *said* {Kyiv had violated the moratorium on energy strikes} | -',
  'RU | _The minister_ *said* {Kyiv had broken the moratorium every day} | -',
  'UA | _The minister_ *said* {the repair of the grid would take a month} | -',
  'HU | _He_ *said* {energy prices would fall} | -',
  'SK | _The premier_ *said* {the pipeline was shut} | -',
  'UA | _The governor_ *said* {the strike had left the town without light} | -',
];
