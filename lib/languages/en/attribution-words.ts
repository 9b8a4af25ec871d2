const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Auxiliaries, negations and adverbs that may stand between source and cue verb. */
export const auxiliaries = set(`
  has have had having is are was were be been being do does did will would could should might may must can 's 've 'd 're
  'll not n't never no also again then later earlier recently reportedly repeatedly once already previously publicly only
  even just still often always now ever further subsequently similarly separately apparently seemingly clearly flatly
  categorically angrily bluntly quickly immediately openly strongly firmly once consistently simply first soon thus
  today yesterday initially finally privately merely frequently famously explicitly specifically likewise wo ca`);

export const determiners = set(`
  the a an this that these those his her its their our my your some any many several most all both each every no another
  other few more two three four five six seven eight nine ten dozens one such either neither`);

export const pronouns = set(
  'he she they it we i you who him her them us me one others someone everyone nobody',
);

export const prepositions = set(`
  of in on at for from with by about against between among under over during after before since until through to into
  near around amid within without across via per as like toward towards upon despite behind beyond`);

export const clauseBreaks = set(`
  and but or while although though because as when after before since unless until if whereas which who where so yet
  adding saying noting warning calling urging insisting arguing claiming accusing citing referring despite amid`);

export const roleNouns = set(`
  president minister spokesman spokeswoman spokesperson spokespeople official officials leader leaders ministry government
  envoy ambassador senator senators lawmaker lawmakers diplomat diplomats analyst analysts expert experts adviser advisers
  advisor aide aides source sources chief secretary chancellor premier general commander commanders chairman chairwoman
  chair head director deputy governor mayor journalist reporter reporters critics critic opponents supporters observers
  negotiator negotiators representative representatives delegation statement report agency office department foundation
  group party campaign candidate rival professor author editor study survey poll newspaper outlet company man woman
  people voters residents allies countries nation kremlin administration parliament council commission union bloc
  alliance military army police authorities court judge lawyer lawyers prosecutor prosecutors witness witnesses`);

export const timeWords = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december yesterday today tomorrow earlier later last next week month year morning evening afternoon
  night ago recently weekend`);

export const termMarkers = set(
  'so-called called dubbed nicknamed known termed titled entitled named word words phrase term slogan',
);
