import type { StanceWords } from '../../model/grammar/stance-words';
import { inflect } from './inflect';
import { neutralVerbs } from './stance-neutral-verbs';

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

/** "de-escalate" is no "escalate". */
export const joinedPrefixes: ReadonlySet<string> = list('de');

const transparentVerbs: ReadonlySet<string> = new Set([
  ...neutralVerbs.flatMap(inflect),
  ...(
    'use put set bring work meet talk discuss speak move turn lead follow become join pay need like mean remain look wait ' +
    'consider hear show force pursue negotiate conduct carry live serve act participate engage go visit choose succeed ' +
    'prepare plan develop produce train equip buy purchase order arm receive obtain acquire gain buy win explore examine try ' +
    'discuss agree accept insist demand call press ask tell invite attract involve include add apply link connect integrate coordinate ' +
    'address solve resolve settle handle manage monitor verify guarantee ensure enforce observe respect honour protect defend ' +
    'share spend invest raise collect target hit strike attack reach fire shoot travel fly arrive enter stay sit stand ' +
    'rely depend count build rebuild restore develop draft write present submit table seek help assist let allow permit ' +
    'fight face decide declare announce say think know believe understand want wish hope expect look imagine envisage ' +
    'contemplate countenance entertain review reassess reconsider propose bargain beg forget vote execute operate exercise cooperate give make see take do have get find come keep'
  )
    .split(' ')
    .flatMap(inflect),
  ...(
    'be been being having had has got gotten came come seen taken given gone done found made kept lost meant paid ' +
    'left led brought bought fought stood sat chose chosen won thought knew known built spent'
  ).split(' '),
]);

export const words: StanceWords = {
  ownPronouns: list('i we our us my me ours mine ourselves myself'),
  otherPronouns: list('they he she it them his her their its you your'),
  pluralPronouns: list('they them their'),
  addressee: list('you your'),
  neuter: list('it its'),
  personalSubjects: list('we i they he she you'),
  clauseSubjects: list('that he she they we i it there this you these those'),
  pointers: list('this that it these such them'),
  nounPointers: list('it them'),
  objectMarks: list('for to with of on'),
  pointerPredicates: list(
    'is was are were will would can could may might must should has had have does did do s makes remains seems sounds looks',
  ),

  articles: list('a an the'),
  indefinite: list('a an any some'),
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
  deedNouns: list('plans proposals attempts calls demands efforts offers'),
  thirdParties: list(
    'allies partners critics opponents voters analysts observers ministers capitals countries members states lawmakers',
  ),
  restrictionNouns: list('restriction restrictions limit limits curbs ban'),
  partitive: list('of'),
  timeParts: list(
    'day days round rounds eve course week weeks month months hours start beginning end sidelines margins anniversary outcome result results',
  ),
  under: list('under'),
  waiting: list('wait waits waited waiting'),
  matterParts: list(
    'length duration course agenda margins sidelines eve outset aftermath framework context format level date venue place time list series round member members head leader participants details timing timetable schedule',
  ),
  settings: list('during after before amid over throughout ahead'),
  settingModifiers: list('the a an any this these those new next first second latest peace s'),
  as: list('as'),

  finite: list(
    'be is are was were been s has have had do does did will would can could may might must should shall',
  ),
  partyPredicates: list('is was has had will would must should need needs could want wants s can'),
  mainAuxiliaries: list('has will would must'),
  mainModals: list('will would shall must'),
  auxiliaries: list('must should ought shall need needs will would has have had let is are was were'),
  passives: list('be is are was were been being s get got gets'),
  copulas: list('be is was been'),
  infinitives: list('be been'),
  infinitiveMark: list('to'),
  ability: list('can could'),
  modals: list('will would shall must should can could may might ought'),
  verbNegations: list('not never hardly scarcely barely'),
  transparentVerbs,
  adverbs: list(
    'now also still even ever again soon first once already always just only simply together more much far very too so ' +
      'all instead therefore thus then today tomorrow yet rather indeed perhaps maybe quite really once_again',
  ),
  adverbEndings: ['ly'],
  verbParticles: list('of from away up down off out on over back in at with against about for'),
  adjectiveEndings: [
    'al',
    'ive',
    'ic',
    'ous',
    'ful',
    'able',
    'ible',
    'ary',
    'ian',
    'ish',
    'less',
    'ent',
    'ant',
    'ed',
    'er',
    'ese',
    'ar',
  ],
  adjectives: list(
    'new more further additional fresh direct tough tougher serious real full strong firm joint most long short high low early big large ' +
      'major good bad hard open clear special separate broad wide key main final next first second third partial complete total ' +
      'immediate permanent temporary limited comprehensive secondary proper genuine safe mutual heavy modern own same other safe fair just quick swift',
  ),
  adjectivalGerunds: list(
    'lasting crippling sweeping existing ongoing coming upcoming remaining binding leading standing continuing pending ' +
      'meaning missing fighting outstanding biting following during regarding concerning pressing punishing far_reaching reaching ' +
      'painful living looming opposing warring working incoming outgoing surviving nothing something anything everything morning evening ' +
      'meeting building funding spending warning training accounting',
  ),
  letting: list('let lets letting allow allows allowed allowing permit permits permitted permitting'),
  wishing: list('want wants wanted wish wishes like see need needs'),
  preferring: list(
    'favour favours favoured favouring favor favors favored prefer prefers preferred preferring choose chooses chose put puts value values valued',
  ),
  preferredTo: list('over above to than'),
  ratherWords: list('rather sooner'),
  complaining: list(
    'complain complains complained complaining protest protests protested object objects objected grumble grumbles grumbled moan moaned fume fumed',
  ),
  lamenting: list(
    'disappointment dismay anger outrage fury frustration alarm regret regrets regretted lament laments lamented deplore deplores deplored bemoan bemoans bemoaned fear fears feared worry worries worried',
  ),
  barters: list('exchange return'),
  amounts: list('million billion trillion percent dollars euros pounds crowns kroner kronor zlotys worth'),
  seeing: list(
    'name names named set sets demand demands demanded make makes made put puts want wants wanted insist insists insisted ' +
      'see sees saw seen view views viewed regard regards regarded describe describes described treat treats treated cast casts present presents presented portray portrays portrayed frame frames framed brand branded paint paints painted',
  ),
  needing: list('need needs needed require requires'),
  ended: list('gone withdrawn out lifted dropped scrapped ended stopped'),
  adverbPhrases: new Set(['none the less', 'all the same', 'as a rule', 'after all ,']),
  himself: list('him her'),
  ourselves: list('me us'),
  requested: list('requested sought asked demanded'),
  relaying: list(
    'confirm confirms confirmed note notes noted mention mentions mentioned announce announces announced recall recalls recalled convey conveys conveyed',
  ),
  pastMarks: list('was were used'),
  polls: list('poll polls survey surveys'),
  deciding: list(
    'agree agrees agreed decide decides decided resolve resolved pledge pledges pledged promise promises promised vow vowed',
  ),
  timeWords: list(
    'this last next week month year on monday tuesday wednesday thursday friday saturday sunday yesterday today earlier weekend',
  ),
  surveys: list('pollster pollsters poll polls survey surveys figures statistics data'),
  hastening: list(
    'speed sped accelerate accelerated hasten hastened rush rushed expedite expedited fast_track increase increased expand expanded intensify intensified deepen deepened widen widened',
  ),
  involvement: list(
    'part role share stake say place participation involvement interest progress belief faith confidence trust sense point use presence engagement merit value success help assistance cooperation',
  ),
  occasionMarks: list('at during amid in'),
  matterMarks: list('on about regarding concerning'),
  declaring: list(
    'declare declares declared declaring make makes made making render renders rendered leave leaves left keep keeps kept',
  ),
  verdictNouns: list(
    'folly madness danger dangers risk risks recklessness absurdity crime injustice mistake error nonsense insanity lunacy cynicism injustice immorality illegality',
  ),
  hollow: list('paper parchment name'),
  asking: list(
    'give show let leave stop return pay sign withdraw hand release free lift drop end send bring tell prove open keep accept',
  ),
  prices: list('price condition precondition prerequisite conditions preconditions'),
  heldNouns: list('view views opinion position conviction belief assessment argument line thesis'),
  offeredNouns: list(
    'offer offers plan plans proposal proposals idea suggestion prospect promise talk notion',
  ),
  lamentingFacts: list(
    'furious angry outraged regret regrets regretted deplore deplores deplored lament laments lamented bemoan bemoans bemoaned dismay dismayed disappointed disappointment disappointing appalled shocked alarmed incensed indignant unhappy condemn condemns condemned denounce denounces denounced decried criticised criticized',
  ),
  claimNouns: list(
    'suggestion suggestions claim claims report reports allegation allegations accusation accusations rumour rumours rumor rumors ' +
      'speculation idea notion impression view assertion assertions charge charges talk fact argument arguments insinuation insinuations comment comments remark remarks statement statements call calls demand demands ' +
      'certain clear true sure obvious convinced given true settled',
  ),
  bargaining: list(
    'trade trades traded trading swap swaps swapped swapping exchange exchanges exchanged exchanging barter bartering sell sells sold selling',
  ),
  priceMarks: list('for'),
  lacking: list('without absent lacking'),
  accounts: list('how when where'),
  enduring: list('follow come stay remain be go last happen begin start continue not grow increase return'),
  assenting: list('agree agrees agreed acknowledge acknowledges acknowledged admit admits admitted'),
  affirming: list(
    'reiterated reiterates reiterating stressing underlining emphasising emphasizing highlighting repeating expressing voicing expressed expresses expressing voiced voices voicing repeated repeats repeating renewed renews underlined underlines stressed stresses ' +
      'emphasised emphasises emphasized emphasizes highlighted highlights reaffirmed reaffirms signalled signals signaled defended defends saw sees found finds had has confirmed confirms named names kept keeps maintained maintains pointed cited declared declares ' +
      'tweeted tweets posted unveiled unveils disclosed discloses revealed reveals trumpeted proclaimed presented presents outlined outlines announced announces notified informed published ' +
      'conveyed conveys restated restates insisted insists suggested suggests argued argues',
  ),
  plainReports: list(
    'said says say saying told tells telling added adds adding noted notes noting reported reports stated states wrote writes recalled recalls explained explains according quoted cited claimed claims',
  ),
  saying: list('said says added adds told'),
  intransitives: list(
    'go goes went ' +
      'flow flows flowed end ends ended stop stops stopped cease ceases ceased begin begins begun start starts started resume resumes resumed ' +
      'continue continues continued continuing happen happens happened expire expires expired lapse lapses lapsed',
  ),
  settled: list('extended renewed signed adopted approved imposed restored ratified'),
  events: list('held hosted conducted convened'),
  glosses: list('meant means implied implies'),
  knownPassives: list(
    'going there here present welcome used employed exercised resorted threatened waged fought allowed permitted tolerated mentioned considered discussed contemplated played raised',
  ),
  verdictOpeners: list('a an the like as'),
  agent: list('by'),
  gerundEnding: 'ing',
  fixedGerunds: list('beijing including'),
  participleEndings: ['ed', 'en'],
  verbEndings: ['ing', 'ed'],
  pluralEndings: ['ials', 'ies', 'ers', 'ors', 'sts', 'rts', 'tors'],

  complementizers: list('that'),
  relatives: list('which who'),
  personalRelatives: list('who whoever'),
  anybody: list(
    'those anyone anybody everyone everybody whoever people countries states whosoever governments politicians',
  ),
  joints: list('and or'),
  additive: list('and'),
  alternatives: list('or'),
  sharing: list('and or nor'),
  betweenVerbs: list('to not also then instead immediately'),
  lateOpeners: list('for in with by to therefore so now today then at'),
  barriers: list('whether if unless but although because whereas'),
  restrictions: list('if unless provided providing but though although only until once'),
  adverbials: list(
    'after before as when while in on at amid following asked speaking during with despite since for by from ahead ' +
      'according addressing citing responding replying earlier later meanwhile last',
  ),

  negations: list('not no never nobody nothing none'),
  negativeSubjects: list('nobody'),
  negativePersons: list('one body country state'),
  negativeDeterminer: list('no'),
  continuedNegations: list('nor'),
  pairedNegations: list('neither none nobody'),
  apartNegations: list('not no never none nor neither'),
  limbNegations: list('not'),
  limbModifiers: list('only another some mere just temporary'),
  sloganEnds: list('of in on with for to before'),

  durations: list('long'),
  participleOpeners: list('provided providing'),
  tying: list(
    'tie ties tied tying link links linked linking peg pegs pegged pegging hitch hitched couple couples coupled coupling yoke yoked',
  ),
  tiedTo: list('to with'),
  assents: list(
    'yes assent consent approval agreement support backing vote signature readiness willingness participation progress steps step resumption opening',
  ),
  selfsame: list('very same exact'),
  exceptedFrom: list('anywhere everywhere nowhere anyone anybody elsewhere'),
  existential: list('there'),
  facing: list('face risk suffer expect'),
  proVerbs: new Set(['do so', 'do it', 'do that', 'do likewise', 'think again']),
  using: list(
    'use used uses using fire fired firing launch launched strike employ employed resort unleash unleashed',
  ),
  completions: list('once'),
  sequences: list('after following'),
  awaited: list('has have had is are elections vote withdrawal victory peace war ceasefire'),
  exceptions: list('unless'),
  suppositions: list('if when while'),
  firsts: list('first firstly'),
  onlies: list('only'),
  occasions: list('when'),
  bargained: list(
    'summit deal talks meeting vote election elections money aid agreement negotiations peace treaty settlement loan cash',
  ),
  askers: list('why how what who where when which whom nor neither so only never'),
  deliberating: list('should shall'),
  answeredQuestions: list('what why'),
  decisions: list('decision move moves step steps withdrawal suspension refusal rejection veto exit pullout'),
  judging: list(
    'call calls called calling term terms termed label labels labelled labeled brand brands branded dub dubs dubbed describe describes described ' +
      'characterise characterises characterised characterize characterizes characterized dismiss dismisses dismissed deem deems deemed ' +
      'consider considers considered regard regards regarded view views viewed denounce denounces denounced condemn condemns condemned ' +
      'slam slams slammed blast blasts blasted decry decries decried hail hails hailed praise praises praised ridicule ridicules ridiculed ' +
      'mock mocks mocked reject rejects rejected liken likens likened compare compares compared pronounce pronounces pronounced declare declares declared ' +
      'find finds found thought thinks think',
  ),
  arguing: list(
    'saying arguing insisting claiming explaining warning calling describing declaring stressing citing reasoning contending',
  ),
  defending: list(
    'defending justifying explaining rejecting opposing dismissing backing supporting endorsing welcoming praising hailing criticising criticizing ' +
      'condemning denouncing urging demanding advocating promising pledging announcing proposing vetoing blocking refusing ruling calling ' +
      'promoting championing pleading rebuffing spurning applauding commending deploring attacking slamming blasting ridiculing',
  ),
  quitting:
    'lift eas end suspend halt stop paus quit leav left withdr pull reject block veto refus cancel terminat exit abandon drop scrap loosen relax remov revok rescind withh delay postpon break broke rebuff spurn declin turn rul'.split(
      ' ',
    ),
  verdictEnds: list(
    'but and if once when unless provided because since as until while so tomorrow today now here there',
  ),
  rumours: list(
    'report reports rumour rumours rumor rumors claim claims allegation allegations accusation accusations speculation leak leaks',
  ),
  readiness: list('continue ready willing prepared keen open'),
  foretelling: list('will would can could may might is are was were has had does did'),
  whiles: list('while in when after by'),
  untelling: list(
    'a an the and or but of to for in on at by with from as that this these those there here it its he him his she her they them their we us our i my me ' +
      'you your who which what when where is are was were be been being am has have had having do does did will would shall should can could may might ' +
      'so then now also just very too yes well only even still already about into over up out all any some s',
  ),
};
