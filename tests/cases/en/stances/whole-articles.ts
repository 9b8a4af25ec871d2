/** What whole articles say around a position: questions put to somebody, states told, terms of others, orders. */
export const wholeArticles: readonly string[] = [
  // What somebody was asked or told is not what he says.
  'DE | “{I have been asked about sending the Bundeswehr},” _the minister_ *said* | -',
  // A status is never under a condition.
  'UA | _The spokesman_ *said* {the ships would wait as long as the mines were there} | -',
  // A deed told before the attribution is apart from the words after it.
  'RU | Rejecting the idea of a truce, _the deputy minister_ *said* {Kyiv would use it to rearm} | ceasefire oppose',
  // The words of an operator that a rule begins with are taken by the operator.
  "US | _The Senate_ *rejected* {an amendment to cut off the money for Ukraine's weapons} | military-aid support",
  "US | _The Senate_ *adopted* {an amendment to strip out the money for Ukraine's weapons} | military-aid oppose",
  // A truce as a step, not an end.
  'FR | _The president_ *said* {a truce was not an aim in itself, only a step to a settlement} | ceasefire support',
  'RU | _The aide_ *said* {a truce was not an aim in itself} | ceasefire oppose',
];
