/**
 * Words whose presence on one side only makes two statements different ones: negations, conditions and numbers.
 * English first, then Ukrainian, Russian, German and French.
 */
export const POLAR_WORDS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor nowhere without hardly barely scarcely rarely
  if unless until till only once provided providing except after before when while whether
  zero half dozen dozens hundred hundreds thousand thousands million millions billion billions trillion
  ні не немає ніколи без якщо лише тільки поки доки після коли
  нет ни никогда если только пока после когда
  nicht kein keine keinen keiner keinem nie niemals ohne wenn falls nur bis nachdem sobald sofern
  ne pas jamais sans si sauf aucun aucune rien seulement lorsque`.split(/\s+/),
);

/** Number words by value: 'three' and '3' are one number. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, index) => [word, String(index + 1)] as const)
    .concat([
      ['thirty', '30'],
      ['forty', '40'],
      ['fifty', '50'],
      ['sixty', '60'],
      ['seventy', '70'],
      ['eighty', '80'],
      ['ninety', '90'],
    ]),
);

/** Words that turn a position round, fix a time or say who: never counted as a mere difference in wording. */
export const DECISIVE_WORDS: ReadonlySet<string> = new Set(
  `against yes end ends ended ending ban bans banned won win wins winning lost lose loses losing least less more most
  few fewer some all every any both each other another north south east west first last can could may might must
  should will would shall monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december today tomorrow yesterday now later soon i we you he she they it our
  your his her their my its us them him me in out on off over under up down with from to by about for`.split(
    /\s+/,
  ),
);

/** Beginnings of verbs and adjectives that do the same. */
export const DECISIVE_BEGINNINGS: readonly string[] =
  `refus reject deny deni oppos stop halt ceas fail block lift suspend resum start begin continu support accept agre
  disagre increas decreas reduc rais lower imposs possib unlik keep kept withdr leav join recogni legal illegal`.split(
    /\s+/,
  );

/** Words that say nothing of their own. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the that this is are was were be been to of very also just really so well and der das ein eine einen dass
  le la les un une que`.split(/\s+/),
);

/** Spellings of one word that rules below do not reach. */
export const RESPELLED: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ['not']],
  ['cannot', ['can', 'not']],
  ['wo', ['will']],
  ['ca', ['can']],
  ['sha', ['shall']],
  ["'re", []],
  ["'s", []],
  ["'m", []],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would']],
  ['ok', ['okay']],
  ['kiev', ['kyiv']],
]);
