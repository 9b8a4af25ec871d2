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
  // The speaker's name and how he speaks decide nothing.
  'DE | _The Kiel Institute for the World Economy_ *said* {sanctions had been discussed in Brussels} | -',
  'US | _An official_ *said* on condition of anonymity for fear of reprisals that {the sanctions had been discussed} | -',
  // Words, wishes and claims of others beside the speaker.
  'IT | _The president_ *told* reporters {the Vatican said it would be very interested in hosting the negotiations} | -',
  'IT | _The president_ *confirmed* {the pope’s willingness to host peace talks} | -',
  'IT | _The premier_ *confirmed* {Rome’s willingness to host peace talks} | mediation-role support; negotiations support',
  'UA | _He_ *said* {the guests had pressed him to accept the loss of land} | -',
  'UA | _He_ *said* {he had pressed them to accept a truce} | ceasefire support',
  'US | _The professor_ *said* {the vice president’s suggestion this week that aid to the Ukrainian army could stop would please the Kremlin} | -',
  'DE | _An analyst_ *said* {there were signs from Moscow that talks should continue} | -',
  'RU | “{The Europeans want to rearm Ukraine. This is what they need},” _the minister_ *said* | -',
  'DE | _The analyst_ *said* {in a recent survey by her institute a third of people said they would accept a truce} | -',
  'DE | _The analyst_ *said* {a truce was worth accepting whatever a survey said} | ceasefire support',
  // Deeds of anybody, and what nobody asked for.
  'RU | _The ministry_ *said* {states that signed up to the tribunal would find their trade with Moscow the poorer} | -',
  'UA | _The minister_ *said* {no new sanctions had been requested} | -',
  // A deed answered is no deed wanted.
  'RU | _The ministry_ *vowed* {to answer any confiscation of its reserves with measures against Western firms} | frozen-assets oppose',
  'RU | _A banker_ *filed* {a legal challenge against European sanctions on him} | sanctions oppose',
  // Where it was decided, and what for.
  'US | _Washington_ *announced* that {both sides had agreed in separate talks to name two envoys} | -',
  'DE | _The minister_ *said* {the time for a debate about soldiers in Ukraine had not come} | -',
  'IT | _The minister_ *said* {Europe should none the less speak with the Kremlin} | negotiations support',
  'DE | _The chancellor_ *said* {Berlin would send a package with boats, torpedoes and anti-tank weapons} | military-aid support',
  // What a law requires is no condition; "no basis" for one thing is none on another.
  'CN | _The official_ *said* {severely ill prisoners should be exchanged, as the Geneva Convention requires} | prisoner-exchange support',
  'RU | _Lavrov_ *said* {a settlement must include a neutral Ukraine without NATO membership} | nato-membership oppose',
  // An order.
  'GB | “{Hand over the howitzers now},” _the former minister_ *wrote* | military-aid support',
  'PL | On a return to the table _he_ *replied*: “{The sooner the better}” | negotiations support',
  // Other things that sound alike.
  'CZ | _The deputy_ *said* {the doctor’s gate is open to everybody} | -',
  'RU | _The minister_ *said* {Moscow would accept no NATO troops in Ukraine} | foreign-troops oppose',
  'IL | _Washington_ *called for* {new sanctions against Tehran’s drone industry} | -',
  'RU | _The ministry_ *announced* {the liberation of the settlement of Novodmitrovka} | -',
  'AU | _Canberra_ *pledged* {thirty million in non-lethal equipment} | -',
  'UN | _The commissioner_ *renewed her call for* {access to all prisoners of war} | -',
  // Plain words of a position.
  'RU | _The foreign ministry_ *said* {it saw no grounds to come back to the Black Sea grain deal} | black-sea oppose',
  'UA | _The commander_ *said* {Ukraine will not withdraw its troops from the towns of Donetsk it holds} | territory oppose',
  'GB | _The minister_ *insisted* {Britain must make sure Kyiv never runs out of shells} | military-aid support',
  'UA | _The president_ *said* {we count on the American backstop} | security-guarantees support',
  'UA | _The speaker_ *said* {ceding the rest of Donetsk would not be accepted by the nation} | territory oppose',
  'UA | _The adviser_ *said* {new sanctions will certainly help} | sanctions support',
  'TR | _The minister_ *said* {a full ceasefire was the real target} | ceasefire support',
  'IN | _The envoy_ *said* {mediation by Asian countries was the only exit from the war} | mediation-role support',
  'RS | _The president_ *said* {Belgrade stuck to its decision not to impose sanctions on Russia} | sanctions oppose',
  'RS | _The president_ *said* {Belgrade stuck to its decision to impose sanctions on Russia} | sanctions support',
  'US | _The vice president_ *said* {American soldiers would not be going to Ukraine} | foreign-troops oppose',
  'DE | “{I was against a truce in spring. I am for it now},” _the minister_ *said* | ceasefire support',
  'DE | “{I was for a truce in spring. I am against it now},” _the minister_ *said* | ceasefire oppose',
  // What whoever wants peace has to do; chances taken; what is empty.
  'CN | “{Whoever wants this war to end has to sit down and talk to Moscow},” _she_ *said* | negotiations support',
  'UA | _The president_ *jumped at* {the offer of talks} | negotiations support',
  'UA | _The president_ *dwelt on the importance of* {the tribunal} | accountability support',
  'UA | _The president_ *dwelt on* {the tribunal} | -',
  'RU | _The spokesman_ *said* {such talks would be an empty ceremony} | negotiations oppose',
];
