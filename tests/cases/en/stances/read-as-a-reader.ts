/** Sentences of whole articles read as a reader would, and found wrong: fictional test text, every speaker nameless. */
export const readAsAReader: readonly string[] = [
  'UA | _He_ *insisted* {that no one had the right to sign away Crimea} | territory oppose',
  'UA | _She_ *said* {nobody had a mandate to sign anything, so a vote must be held} | ukraine-elections support',
  'RU | _He_ *said* {that a European force would be “the end of any talks.”} | foreign-troops oppose',
  'DE | _The chancellor_ *said* {the frozen Russian assets must remain where they are} | frozen-assets support',
  'RU | _The spokesman_ *doubts* {that any agreement signed by the Ukrainian president would be legitimate} | -',
  'UA | _The ministry_ has long *maintained* {that NATO membership is the only reliable guarantee of its security} | nato-membership support',
  'UA | _She_ *said* {Ukraine will not give up land in exchange for a truce} | territory oppose',
  'US | _She_ *said* {we would lift sanctions in return for a truce} | ceasefire support; sanctions conditional',
  '- | _A poll_ *found* {that most Ukrainians oppose giving up territory in exchange for a cease-fire} | -',
  'UA | _He_ *said* {the armies should stop where they are} | ceasefire support',
  'RU | _The spokesman_ *said* {for now one could rather speak of a pause in the talks} | -',
  'FR | _She_ *said* {the withheld funds stay where they are} | -',
];
