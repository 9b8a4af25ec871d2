import type { StanceWords } from '../../model/grammar/stance-words';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Contracted words and what they stand for. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    "n't": ['not'],
    "'s": ['s'],
    "'ll": ['will'],
    "'re": ['are'],
    "'ve": ['have'],
    "'m": ['am'],
    "'d": ['would'],
  }),
);

/** "wo" and "ca" before "n't". */
export const clippedStems: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);
export const clippedBefore: ReadonlySet<string> = list("n't n’t");

export const words: StanceWords = {
  ownPronouns: list('i we our us my me ours mine ourselves myself'),
  otherPronouns: list('they he she it them his her their its you your'),
  pluralPronouns: list('they them their'),
  addressee: list('you your'),
  neuter: list('it its'),
  personalSubjects: list('we i they he she you'),
  clauseSubjects: list('that he she they we i it there this you these those'),
  pointers: list('this that it these such them'),
  pointerPredicates: list('is was would will can must should s makes'),

  articles: list('a an the'),
  subjectDeterminers: list('the a an any such its their every all no'),
  nounMarkers: list('a an the this such any its their his her our some s my your'),
  attitudeNounMarkers: list('the a an this any'),
  appositionMarkers: list('its their his her the a an'),
  possessiveMark: list('s'),
  prepositions: list(
    'of in on to for with from by against between at toward towards into over about without within under through near ' +
      'inside across among beyond via like as than including',
  ),
  phraseEnds: list('of to and'),
  complements: list('to of in on for from with'),
  modifierMarks: list('for of on about'),
  nounComplements: list('for of in on against over'),
  haltNouns: list('end halt stop pause'),
  restrictionNouns: list('restriction restrictions limit limits curbs ban'),
  settings: list('of during after before amid over throughout ahead'),
  settingModifiers: list('the a an any this these those new next first second latest peace s'),
  as: list('as'),

  finite: list(
    'be is are was were been s has have had do does did will would can could may might must should shall',
  ),
  partyPredicates: list('is was has had will would must should need needs could want wants s can'),
  mainModals: list('will would shall must'),
  auxiliaries: list('must should ought shall need needs will would has have had let is are was were'),
  passives: list('be is are was were been being s get got gets'),
  copulas: list('be is was been'),
  infinitives: list('be been'),
  infinitiveMark: list('to'),
  ability: list('can could'),
  saying: list('said says added adds told'),
  intransitives: list(
    'end ends ended stop stops stopped cease ceases ceased begin begins begun start starts started resume resumes resumed ' +
      'continue continues continued continuing happen happens happened',
  ),
  settled: list('extended renewed signed adopted approved imposed restored ratified'),
  events: list('held hosted conducted convened'),
  glosses: list('meant means implied implies'),
  knownPassives: list('used employed exercised resorted threatened waged fought allowed permitted tolerated'),
  verdictOpeners: list('a an the like as'),
  agent: list('by'),
  gerundEnding: 'ing',
  fixedGerunds: list('including'),
  participleEndings: ['ed', 'en'],
  verbEndings: ['ing', 'ed'],
  pluralEndings: ['ials', 'ies', 'ers', 'ors', 'sts', 'rts', 'tors'],

  complementizers: list('that'),
  relatives: list('which who'),
  personalRelatives: list('who'),
  joints: list('and or'),
  additive: list('and'),
  sharing: list('and or nor'),
  betweenVerbs: list('to not also then instead immediately'),
  lateOpeners: list('for in with by to therefore so now today then at'),
  barriers: list('if unless but although because whereas'),
  restrictions: list('if unless provided providing but though although only until once'),
  adverbials: list(
    'after before as when while in on at amid following asked speaking during with despite since for by from ahead ' +
      'according addressing citing responding replying earlier later meanwhile last',
  ),

  negations: list('not no never nobody nothing none'),
  negativeSubjects: list('nobody'),
  negativeDeterminer: list('no'),
  continuedNegations: list('nor'),
  apartNegations: list('not no never none nor neither'),
  limbNegations: list('not'),
  limbModifiers: list('only another some mere just temporary'),
  sloganEnds: list('of in on with for to before'),

  durations: list('long'),
  completions: list('once'),
  occasions: list('when'),
  answeredQuestions: list('what'),
};
