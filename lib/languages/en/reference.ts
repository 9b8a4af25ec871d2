import type { Person, ReferenceGrammar } from '../../model/grammar/reference-grammar';
import { bodyOf, countries, governmentOf, presidentOfficeOf } from './reference-countries';
import { firstNames, sameNames } from './reference-names';
import { time } from './reference-time';
import { bodies, titles } from './reference-titles';
import {
  bodyNames,
  bodyWords,
  descriptions,
  documents,
  genderOf,
  headNouns,
  honorifics,
  kin,
  media,
  nameless,
  notNames,
  plurals,
} from './reference-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const pronouns = new Map<string, Person>([
  ['he', 'm'],
  ['him', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['it', 'thing'],
  ['i', 'speaker'],
  ['we', 'speaker'],
  ['you', 'speaker'],
]);

const possessives = new Map<string, Person>([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'plural'],
  ['its', 'thing'],
  ['my', 'speaker'],
  ['our', 'speaker'],
]);

/** English: how people, bodies and times are referred to. */
export const reference: ReferenceGrammar = {
  pronouns,
  possessives,
  countries,
  governmentOf,
  presidentOfficeOf,
  lands: set('country nation'),
  bodyOf,
  titles,
  bodies,
  descriptions,
  genderOf,
  documents,
  nameless,
  plurals,
  kin,
  honorifics,
  bodyWords,
  bodyNames,
  bodyKinds: set(
    `company firm carrier operator consultancy airline group bank utility producer refiner brokerage manufacturer maker supplier
    charity startup developer retailer insurer bureau foundation nonprofit ngo organisation organization collective conglomerate`,
  ),
  headNouns,
  media,
  notNames,
  firstNames,
  familyNamesFirst: set(
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo qin mao geng hua qiao deng xie han tang feng dong cai yuan jiang zhong cui tian shen meng cheng wei xue xiao jia ding xia shao kim lee park choi jung kang cho yoon jang lim han moon nguyen tran',
  ),
  mediaDocuments: set('report article story piece publication'),
  joint: set('joint common'),
  goingOn: set(
    'adding stressing noting emphasizing emphasising underlining underscoring warning cautioning pointing reiterating recalling concluding explaining clarifying specifying',
  ),
  staff: set('office'),
  primeMinisterOffice: "Prime Minister's Office",
  shortTitles: set(
    'mr mrs ms dr prof rev sen sens rep reps gen gens col maj capt lt sgt adm brig cmdr gov hon pres',
  ),
  courtesies: set('mr mrs ms miss mx sir dr'),
  portfolios: set(
    'affairs defence defense security economy economics finance energy trade health culture interior policy relations development integration cooperation',
  ),
  counterparts: set('counterpart'),
  sameNames,
  definite: set('the this that these those'),
  indefinite: set(
    'a an one another some several many most few two three four five six seven eight nine ten dozens hundreds ' +
      'various numerous other others certain unnamed unidentified anonymous multiple any every each no more all both',
  ),
  former: set('former ex fourth fifth late ousted outgoing retired onetime previous disgraced'),
  acting: set('acting interim caretaker designate then'),
  deputy: set('deputy vice assistant associate junior shadow under'),
  nameParticles: set(
    'von van der den de del della di da dos du la le el al bin bint ibn ben abu ter ten zu zur af',
  ),
  prepositions: set(
    'of to for with from by about against on in at over under after before between among alongside towards toward into ' +
      'than like despite without via upon near behind including since until during through as',
  ),
  belonging: set('of in for from close near to'),
  issuers: set('from by of'),
  issuing: set(
    'issued released published signed sent posted made provided given shared circulated distributed drafted prepared approved adopted wrote written',
  ),
  speakingIn: set('in via through'),
  behalf: set('behalf'),
  conjunctions: set('and or &'),
  relatives: set('who which that whom'),
  freeRelatives: set('what'),
  naming: set('named called nicknamed'),
  press: new Set(['press service', 'press office', 'press centre', 'press center', 'press department']),
  afterName: set(
    'of in at on from who whose whom which that and or but himself herself itself themselves too also again later then ' +
      'alone to with for during after before as when while now once ever never not has had have was is were will would ' +
      'could may might did does reportedly has aboard via by over told told has since both all earlier today yesterday ' +
      'ex formerly then instead still just already only repeatedly jr sr last this next earlier news newspaper agency magazine broadcaster channel days weeks months hours minutes',
  ),
  genitive: new Set(["'s", "'"]),
  clauseOpeners: set(
    'after before when while as since because although though if until whereas that which who whom whose where whether once',
  ),
  auxiliaries: set(
    'has have had is are was were will would can could may might must should shall does do did says said hopes wants',
  ),
  pastTense: set(
    `said told went came made took gave met held spoke wrote led began sat won lost left put set kept brought thought saw became
    drew fought sent built sought laid ran rose shot struck swore threw broke chose fell flew forgot got grew hit knew let meant
    paid read sold shook spent stood swept taught understood withdrew
    beat bent bit blew bore caught clung crept cut dealt dug fed fled hid hung hurt lent lit rang rode sank shut slept split spread
    sprang stole stuck wept`,
  ),
  agent: set('by'),
  saidBy: set(
    'said stated announced reported told declared confirmed expressed made posted published noted written voiced put given emphasized emphasised stressed revealed shared',
  ),
  asking: set('asked ask'),
  citing: set('citing quoting'),
  quoting: set('quoted quotes cited cites'),
  nationals: set(
    'pole dane swede spaniard frenchman frenchwoman englishman briton dutchman irishman scotsman turk slovene norwegian',
  ),
  localWords: set(
    'city local regional municipal district provincial town village local military occupation port customs tax health state oblast',
  ),
  demonyms: new Set(
    countries.flatMap((country) =>
      country.adjectives.map((a) => a.toLowerCase()).filter((a) => !a.includes(' ')),
    ),
  ),
  outsiders: set(
    'ally allies supporter supporters critic critics opponent opponents backer backers partner partners friend friends rival rivals enemy enemies',
  ),
  time,
};
