/** Fictional test text: side of the speaker | sentence (_source_, *cue*, {content}) | positions expected, '-' for none. */
export const talksAndMediators: readonly string[] = [
  // talks wanted
  'BR | _He_ *said* {the two presidents should be brought to one table} | negotiations support',
  'US | _The general_ *said* {winter opened a window for diplomacy} | negotiations support',
  'US | _The vice president_ *said* {direct dialogue was the only way to end the war} | negotiations support',
  'RS | _He_ *said* {the parties would have to sit down, the sooner the better} | negotiations support',
  'TR | _The minister_ *said* {the positions of the parties had come closer} | negotiations support',
  // talks refused
  'RU | “{After this we will not talk},” _the aide_ *said*. | negotiations oppose',
  'EE | _She_ *said* {there was no point in meeting Putin} | negotiations oppose',
  'EE | _She_ *said* {sitting down with the Russians would only reward them} | negotiations oppose',
  // other talks, other deals
  'US | _He_ *said* {talks with the unions had broken down} | -',
  'SE | _The minister_ *said* {a deal on drone production would be signed} | -',
  'IN | _The minister_ *said* {the dialogue with China on the border had resumed} | -',
  'US | _He_ *said* {the agency must find ways to deal with the cold} | -',
  'EU | _The commissioner_ *said* {the Union would open negotiations with Ukraine and Moldova in June} | eu-accession support',
  'UA | _The minister_ *said* {we had signed an agreement with the IMF on a loan} | -',
  // mediators
  'TR | _The minister_ *said* {Ankara would continue to act as a bridge} | mediation-role support',
  'CN | _The envoy_ *said* {China was willing to play a constructive role in settling the crisis} | mediation-role support',
  'SA | _The prince_ *said* {Saudi Arabia was ready to help the parties find peace} | mediation-role support',
  'VA | “{I would gladly carry messages between the two},” _the cardinal_ *said*. | mediation-role support',
  'RU | _The minister_ *said* {Austria had lost its neutrality and was no longer suitable as a venue} | mediation-role oppose',
  'UA | _The adviser_ *said* {Kyiv saw no need for go-betweens} | mediation-role oppose',
  'UA | _He_ *said* {Budapest cannot play a constructive role} | mediation-role oppose',
  'RU | “{Switzerland cannot host anything of the kind, and cannot host talks},” _he_ *said*. | mediation-role oppose; negotiations oppose',
  'US | _The secretary_ *said* {Washington might step back as broker} | mediation-role oppose',
  'UA | _He_ *said* {they should choose a side before they try to mediate} | mediation-role oppose',
  'EG | _The minister_ *said* {Cairo had brokered the release of hostages} | -',
  'UN | _The spokesman_ *said* {the two men had spoken by telephone} | -',
  // captives
  'UA | _He_ *proposed* {an exchange of all for all} | prisoner-exchange support',
  'UA | _She_ *said* {the marines of Mariupol were back home from captivity} | prisoner-exchange support',
  'RU | _The deputy_ *said* {these fighters must not be exchanged} | prisoner-exchange oppose',
  'UN | _The rapporteur_ *said* {prisoners of war had been beaten} | -',
  'RU | _He_ *said* {there was an exchange of fire at the border} | -',
  'US | _He_ *said* {the stock exchange fell} | -',
];
