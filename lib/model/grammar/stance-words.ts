type Words = ReadonlySet<string>;

/** Function words and small word classes by which clauses, scope and predicates are told. Folded, contractions written out. */
export interface StanceWords {
  // Pronouns
  /** By which a speaker means himself and his side. */
  readonly ownPronouns: Words;
  /** Which mean others in direct speech, and may mean the speaker in a report of it. */
  readonly otherPronouns: Words;
  /** Of several: in a report they mean others unless the speaker is several. */
  readonly pluralPronouns: Words;
  readonly addressee: Words;
  readonly neuter: Words;
  /** Subjects of a clause that begins late ("and for that we …"). */
  readonly personalSubjects: Words;
  /** Pronouns and pointing words with which a clause may begin. */
  readonly clauseSubjects: Words;
  /** Words that only point. */
  readonly pointers: Words;
  /** Pointing words that take up a thing named, not what was said of it. */
  readonly nounPointers: Words;
  /** Prepositions that may stand between a verdict and a pointing word ("ready for it"). */
  readonly objectMarks: Words;
  /** What follows a pointing word that is a subject. */
  readonly pointerPredicates: Words;

  // Noun phrases
  readonly articles: Words;
  /** Determiners that bring in something new. */
  readonly indefinite: Words;
  /** Determiners that open the subject of a clause. */
  readonly subjectDeterminers: Words;
  /** Words before which a deed's word is a noun ("his offer"); before an attitude's even with a complement. */
  readonly nounMarkers: Words;
  readonly attitudeNounMarkers: Words;
  /** Determiners with which something new begins after a comma. */
  readonly appositionMarkers: Words;
  readonly possessiveMark: Words;
  /** Prepositions: a name after one of them is no subject. */
  readonly prepositions: Words;
  /** Words that end a subject's noun phrase before its verb is reached. */
  readonly phraseEnds: Words;
  /** By which a deed's noun takes a complement ("an end to"). */
  readonly complements: Words;
  /** By which a noun takes its matter ("a place for the meeting"). */
  readonly modifierMarks: Words;
  /** By which a mention's own complement begins ("impunity for the crime"). */
  readonly nounComplements: Words;
  /** Nouns of deeds that are verbs as well ("halt"). */
  readonly haltNouns: Words;
  /** Nouns of deeds planned, that open a subject ("attempts to hit us"). */
  readonly deedNouns: Words;
  /** Nouns for people who are not the speaker. */
  readonly thirdParties: Words;
  /** Nouns that end what they govern ("restrictions on"). */
  readonly restrictionNouns: Words;
  /** Which introduce a setting ("during the talks"), and which may follow before its noun; parts of time that take 'of'. */
  readonly settings: Words;
  /** Nouns that belong to a thing without being it ("the length of the talks"). */
  readonly matterParts: Words;
  readonly under: Words;
  readonly waiting: Words;
  readonly settingModifiers: Words;
  readonly partitive: Words;
  readonly timeParts: Words;
  readonly as: Words;

  // Verbs
  /** Forms of be, have and do, and modals. */
  readonly finite: Words;
  /** What follows a party's name where it is the subject of a new clause. */
  readonly partyPredicates: Words;
  /** Modals that open the main clause after a condition put first. */
  readonly mainModals: Words;
  readonly mainAuxiliaries: Words;
  /** Modals and auxiliaries that are no verb of their own in a list. */
  readonly auxiliaries: Words;
  /** Forms of be and get that make a passive; that join a verdict to its subject; bare infinitives among them. */
  readonly passives: Words;
  readonly copulas: Words;
  readonly infinitives: Words;
  readonly infinitiveMark: Words;
  readonly ability: Words;
  /** After which a verb must stand: modals, and negations that fall on a verb. */
  readonly modals: Words;
  readonly verbNegations: Words;
  /** Verbs that leave the sign of what they govern as it is ("take part in", "see"). */
  readonly transparentVerbs: Words;
  /** Adverbs that may stand before a verb, and endings of adverbs. */
  readonly adverbs: Words;
  readonly adverbEndings: readonly string[];
  /** Particles that follow a verb; endings of adjectives; words in -ing that are adjectives. */
  readonly verbParticles: Words;
  readonly adjectiveEndings: readonly string[];
  readonly adjectivalGerunds: Words;
  /** Common adjectives that such an ending does not tell. */
  readonly adjectives: Words;
  /** Verbs after which a noun and a bare verb make a clause ("let the talks die"); with a participle ("wants them lifted"). */
  readonly letting: Words;
  readonly wishing: Words;
  /** Verbs that set one thing above another, and the words between the two ("favours talks over sanctions"). */
  readonly preferring: Words;
  readonly preferredTo: Words;
  /** Before an occasion that no verb governs ("at the summit"). */
  readonly occasionMarks: Words;
  /** Before the matter of talks ("talks on neutrality"). */
  readonly matterMarks: Words;
  /** Verbs whose object takes a verdict right after it ("declared the annexation illegal"). */
  readonly declaring: Words;
  /** Words whose clause a refusal or negation is about ("rejected claims that", "not certain that"). */
  readonly claimNouns: Words;
  /** Verbs of exchange, and what stands before the thing given for it ("trade land for peace"). */
  readonly bargaining: Words;
  readonly priceMarks: Words;
  /** Words that open what is missing ("without the army it would be a fig leaf"). */
  readonly lacking: Words;
  /** Words that open a report of how something went ("described how"). */
  readonly accounts: Words;
  /** Verbs a warning may put after its subject without a verdict ("warned that sanctions would follow"). */
  readonly enduring: Words;
  /** Verbs that assent to what a clause says, be it wanted or not. */
  readonly assenting: Words;
  /** Verbs that say what their noun says ("expressed readiness"). */
  readonly affirming: Words;
  /** Verbs that report without taking sides. */
  readonly plainReports: Words;
  /** Verbs of saying that begin a report anew after a joint. */
  readonly saying: Words;
  /** Deeds that need no object to be predicates ("the talks began"). */
  readonly intransitives: Words;
  /** Passives that announce a deed as done, and such as only report an event. */
  readonly settled: Words;
  readonly events: Words;
  /** Words that put another's words plainly ("meant that"). */
  readonly glosses: Words;
  /** Participles with which a negated passive is a verdict ("must not be used"). */
  readonly knownPassives: Words;
  /** What may follow the be of a verdict ("would be a …"). */
  readonly verdictOpeners: Words;
  /** The preposition of a passive's agent. */
  readonly agent: Words;
  readonly gerundEnding: string;
  /** Words with that ending that open no participle clause. */
  readonly fixedGerunds: Words;
  readonly participleEndings: readonly string[];
  /** Endings that two coordinated verbs share. */
  readonly verbEndings: readonly string[];
  /** Endings of nouns for several people, as in a source's name. */
  readonly pluralEndings: readonly string[];

  // Joints
  readonly complementizers: Words;
  readonly relatives: Words;
  /** Relative words that stand for people. */
  readonly personalRelatives: Words;
  /** Words that join clauses or phrases; the one that adds; those whose limbs may share a predicate. */
  readonly joints: Words;
  readonly additive: Words;
  /** The joint under which a negation reaches on ("or"). */
  readonly alternatives: Words;
  readonly sharing: Words;
  /** Words a coordinated verb may have before it ("and then immediately …"). */
  readonly betweenVerbs: Words;
  /** Words that may stand between a joint and a late subject ("and for that we …"). */
  readonly lateOpeners: Words;
  /** Words that no gap of a pattern crosses. */
  readonly barriers: Words;
  /** Words that open a restriction at the end of a report. */
  readonly restrictions: Words;
  /** Words that open an adverbial before an attribution. */
  readonly adverbials: Words;

  // Negation
  readonly negations: Words;
  /** A negation with a subject of its own. */
  readonly negativeSubjects: Words;
  /** Nouns that make a negative determiner such a subject ("no one"). */
  readonly negativePersons: Words;
  readonly negativeDeterminer: Words;
  /** A negation that takes up the one before it. */
  readonly continuedNegations: Words;
  /** Negations that after 'and' say the same of somebody else ("and neither shall we"). */
  readonly pairedNegations: Words;
  /** Verbs of complaint whose clause the speaker asserts, and verbs of sorrow over a fact. */
  readonly complaining: Words;
  readonly lamenting: Words;
  /** Nouns of a bargain ("in exchange for"). */
  readonly barters: Words;
  /** Nouns and units of an amount ("two billion in arms"). */
  readonly amounts: Words;
  /** Verbs of seeing something as something ("sees it as a danger"). */
  readonly seeing: Words;
  /** Verbs of having need of something, whose subject is not what is needed. */
  readonly needing: Words;
  /** States in which a thing has ended ("want them gone"). */
  readonly ended: Words;
  /** Three words that stand for an adverb ("none the less"). */
  readonly adverbPhrases: Words;
  /** Pronouns that as objects stand for the speaker, in a report and in his own words. */
  readonly himself: Words;
  readonly ourselves: Words;
  /** Participles of asking: by whom is not said. */
  readonly requested: Words;
  /** Verbs that pass on what another is ready for. */
  readonly relaying: Words;
  /** Verbs that tell what was, of the speaker's own attitude. */
  readonly pastMarks: Words;
  /** Surveys of opinion. */
  readonly polls: Words;
  /** Verbs of deciding, after which 'in' or 'at' says where. */
  readonly deciding: Words;
  /** When a claim was made: between its noun and its clause. */
  readonly timeWords: Words;
  /** What tells the views of many, and holds none ("a poll"). */
  readonly surveys: Words;
  /** Verbs that only make more or faster: not to do so leaves the thing as it is. */
  readonly hastening: Words;
  /** Nouns whose matter stands after 'in' ("a part in"), so that it is no occasion. */
  readonly involvement: Words;
  /** Heads of a relative clause about whoever does a thing. */
  readonly anybody: Words;
  /** Negations that may be set apart by a comma ("not now"). */
  readonly apartNegations: Words;
  /** Negations of one limb of a contrast ("not a truce but a peace"), and what may stand before the noun. */
  readonly limbNegations: Words;
  readonly limbModifiers: Words;
  /** What may follow a slogan ("no truce with …"). */
  readonly sloganEnds: Words;

  // Conditions and questions
  /** Second words of 'as long as': how long something lasts. */
  readonly durations: Words;
  /** Participles that open a condition too ("provided others pay"). */
  readonly participleOpeners: Words;
  /** Verbs that make one thing wait for another ("tied his yes to"), and what stands before the other. */
  readonly tying: Words;
  readonly tiedTo: Words;
  /** Words of a yes that is tied ("his assent to"). */
  readonly assents: Words;
  /** "That very minute": words that make a pointer part of a noun phrase. */
  readonly selfsame: Words;
  /** "Anywhere but in": words whose 'but' excepts. */
  readonly exceptedFrom: Words;
  /** "There can be no": what stands for a subject to come. */
  readonly existential: Words;
  /** "Agree or face sanctions": verbs of what an ultimatum threatens with. */
  readonly facing: Words;
  /** Verbs that stand for one said before ("would do so"). */
  readonly proVerbs: Words;
  /** What is done with a weapon that is threatened with. */
  readonly using: Words;
  /** Which open a time that must come first; which do before a deed or an event; which may. */
  readonly completions: Words;
  readonly sequences: Words;
  /** Words in a clause of time that make it a deed still to be done. */
  readonly awaited: Words;
  readonly occasions: Words;
  /** Conditions that open a no ("unless"). */
  readonly exceptions: Words;
  /** Openers of a condition that say nothing of a yes or no ('if', not 'unless'). */
  readonly suppositions: Words;
  /** Words for what must come first, and for 'only' before what follows. */
  readonly firsts: Words;
  readonly onlies: Words;
  /** Words that ask for the matter itself, so that their question is none ("what we need is"). */
  /** What a slogan makes wait ("no truce, no talks"). */
  readonly bargained: Words;
  /** Words before a verb and subject that have changed places where that makes no condition ("why should we"). */
  readonly askers: Words;
  /** Nouns of a verdict, that a refusal before them already holds ("decried the folly of"). */
  readonly verdictNouns: Words;
  /** Where a thing exists that does not exist in truth ("on paper"). */
  readonly hollow: Words;
  /** Verbs that, in their base form, open what another is asked to do first. */
  readonly asking: Words;
  /** Nouns of what must come first. */
  readonly prices: Words;
  /** Nouns of what somebody holds to be so. */
  readonly heldNouns: Words;
  /** Last words of a preference ("would rather"). */
  readonly ratherWords: Words;
  /** What somebody else holds out ("appalled by the offer of an amnesty"). */
  readonly offeredNouns: Words;
  /** Words of anger or regret over a fact. */
  readonly lamentingFacts: Words;
  /** How a question opens that asks whether to do a thing. */
  readonly deliberating: Words;
  readonly answeredQuestions: Words;
  /** Nouns for what somebody decided, where the writer tells that a thing was refused or ended. */
  readonly decisions: Words;
  /** Verbs whose object and verdict make what is said ("called the plan a trap"). */
  readonly judging: Words;
  /** By which words are given as the reason for a deed told just before ("ruled out troops, saying"). */
  readonly arguing: Words;
  /** Participles of a position the speaker argues for ("defending the delivery, he said"), and what may open them. */
  readonly defending: Words;
  readonly whiles: Words;
  /** Beginnings of verbs that give up or refuse a thing agreed or proposed; not 'ban', which may be the thing itself. */
  readonly quitting: readonly string[];
  /** What may follow a verdict that leaves out what it is on. */
  readonly verdictEnds: Words;
  /** Words for what is said to be so. */
  readonly rumours: Words;
  /** By which one is ready for a thing, wanted or not. */
  readonly readiness: Words;
  /** Verbs by which a question asks for what is, not for what should be. */
  readonly foretelling: Words;
  /** Words that tell a reader nothing by themselves; the second reader does not show them. */
  readonly untelling: Words;
}
