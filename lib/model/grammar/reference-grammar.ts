/** What a third person pronoun, title or noun says of its person; 'thing' is a body ('it'), 'plural' several ('they'). */
export type Person = 'm' | 'f' | 'plural' | 'thing' | 'speaker';

/** A country or bloc as a language names it. */
export interface CountryName {
  /** ISO code, or EU, NATO, UN. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Cities that stand for the government where they speak. */
  readonly capitals: readonly string[];
}

/** A phrase that names what somebody is, and the office functions or classes it stands for. */
export interface TitlePhrase {
  readonly phrase: string;
  /** Functions of `Office` ('foreign-minister'), or of a body ('foreign-ministry'). */
  readonly means: readonly string[];
}

/** How a language tells when something was said. */
export interface TimeGrammar {
  /** Words without which no expression of time need be looked for. */
  readonly words: ReadonlySet<string>;
  /** Occasions of speech that a date may qualify: 'in a March interview'. */
  readonly occasions: ReadonlySet<string>;
  /** Words that begin a clause or phrase about another event: who, after, since. */
  readonly otherEvents: ReadonlySet<string>;
  /** Lower-case words after a date that leave it a date; a noun would make it a name: 'the February invasion'. */
  readonly followers: ReadonlySet<string>;
  /** Words before a date that leave the day open: since, until, by. */
  readonly open: ReadonlySet<string>;
  /** Words that may stand before a date that says when. */
  readonly introductions: ReadonlySet<string>;
}

/** What resolving speakers and dates needs to know of a language. All words are lower case. */
export interface ReferenceGrammar {
  readonly pronouns: ReadonlyMap<string, Person>;
  /** What a leader's staff is called after an owner: 'Macron's office'. */
  readonly staff: ReadonlySet<string>;
  /** What a prime minister's staff is called, without its country. */
  readonly primeMinisterOffice: string;
  /** Nouns for whoever holds the owner's office elsewhere: 'his Ukrainian counterpart'. */
  readonly counterparts: ReadonlySet<string>;
  readonly countries: readonly CountryName[];
  /** What a president's staff is called, with the country's name. */
  readonly presidentOfficeOf: (country: string) => string;
  /** Nouns for the country spoken of: 'the country's ministry'. */
  readonly lands: ReadonlySet<string>;
  /** What a government is called, with the country's name as written after a preposition. */
  readonly governmentOf: (country: string) => string;
  /** The name of a country's body that no list has: 'Croatian Foreign Ministry', 'Embassy of Russia in the United Kingdom'. */
  readonly bodyOf: (called: string, country: CountryName, host: CountryName | null) => string | null;
  readonly titles: readonly TitlePhrase[];
  readonly bodies: readonly TitlePhrase[];
  /** Nouns that describe a person, with the functions whose holders they fit; '**': anybody; '*': anybody in office; '*minor': not at the head of a state or government; '-': only whom the article calls so. */
  readonly descriptions: ReadonlyMap<string, readonly string[]>;
  /** The same for one gender only: spokeswoman, pontiff. */
  readonly genderOf: ReadonlyMap<string, 'm' | 'f'>;
  /** Nouns for papers and speeches that stand for who issued them. */
  readonly documents: ReadonlySet<string>;
  /** Those of them that media issue. */
  readonly mediaDocuments: ReadonlySet<string>;
  /** Adjectives of papers that several people issue: joint. */
  readonly joint: ReadonlySet<string>;
  /** Participles by which a speaker adds to what he said: adding, stressing. */
  readonly goingOn: ReadonlySet<string>;
  /** Nouns of nameless sources, singular and plural. */
  readonly nameless: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  /** Determiners: 'the', 'this' point back, 'a', 'one', 'some' introduce somebody nameless, possessives point to an owner. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessives: ReadonlyMap<string, Person>;
  /** Words before a title that make it somebody else's or another time's: former, acting, deputy. */
  readonly former: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly deputy: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  /** Words that may stand before a name without being part of it: Mr, President, Foreign, Minister. */
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Titles that a full stop may shorten: Sen, Gen. */
  readonly shortTitles: ReadonlySet<string>;
  /** Matters of an office: 'the committee on defence'; no title of whoever is named after them. */
  readonly portfolios: ReadonlySet<string>;
  /** Titles that anybody bears and that tell nobody apart: Mr, Ms. */
  readonly courtesies: ReadonlySet<string>;
  /** Words that make a run of capitals a body, not a person: Institute, Ministry, Times. */
  readonly bodyWords: ReadonlySet<string>;
  /** Names of media and firms that speak: Reuters, Gazprom. */
  readonly bodyNames: ReadonlySet<string>;
  /** Nouns for kinds of bodies before or behind a name: 'the carrier X'. */
  readonly bodyKinds: ReadonlySet<string>;
  /** Words in the names of media, who report what others issue. */
  readonly media: ReadonlySet<string>;
  /** Nouns for whoever is at the top: head, chief. */
  readonly headNouns: ReadonlySet<string>;
  /** Capitalised words that begin sentences or name days and are no names. */
  readonly notNames: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions before the country that somebody or something belongs to, and before who issued a paper. */
  readonly belonging: ReadonlySet<string>;
  readonly issuers: ReadonlySet<string>;
  /** Verbs and participles of giving out a paper ('released by'), prepositions before one that somebody speaks in, and what an agent acts on. */
  readonly issuing: ReadonlySet<string>;
  readonly speakingIn: ReadonlySet<string>;
  readonly behalf: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives without an antecedent: 'what he called'. */
  readonly freeRelatives: ReadonlySet<string>;
  /** Participles before what somebody is called: named, called. */
  readonly naming: ReadonlySet<string>;
  /** What speaks for its body: 'press service'. */
  readonly press: ReadonlySet<string>;
  /** Words that may follow a name without making it a modifier: himself, also, who. */
  readonly afterName: ReadonlySet<string>;
  readonly firstNames: ReadonlyMap<string, 'm' | 'f'>;
  /** Family names that stand before the given name: Wang Yi. */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** Spellings of one given name over languages, each class its own list. */
  readonly sameNames: readonly (readonly string[])[];
  /** The languages' possessive clitics: 's. */
  readonly genitive: ReadonlySet<string>;
  /** Words that open a subordinate clause: after, when, who. */
  readonly clauseOpeners: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Past tenses that no ending shows: said, told, went. */
  readonly pastTense: ReadonlySet<string>;
  /** Prepositions of who does it in the passive: 'announced by'. */
  readonly agent: ReadonlySet<string>;
  /** Participles before those prepositions that tell of saying: announced, said. */
  readonly saidBy: ReadonlySet<string>;
  /** Verbs after 'I' and 'we' before whoever then answers. */
  readonly asking: ReadonlySet<string>;
  /** Participles before whoever is quoted: citing, quoting. */
  readonly citing: ReadonlySet<string>;
  /** Verbs between an outlet and whoever it lets speak: quoted. */
  readonly quoting: ReadonlySet<string>;
  /** Nouns for one person of a country that are no adjectives: Pole, Dane. */
  readonly nationals: ReadonlySet<string>;
  /** Words that make authorities those of a place, not of its country: city, regional. */
  readonly localWords: ReadonlySet<string>;
  /** Single-word adjectives of countries. */
  readonly demonyms: ReadonlySet<string>;
  /** Nouns for people who stand by or against somebody and do not speak for him: allies, critics. */
  readonly outsiders: ReadonlySet<string>;
  readonly time: TimeGrammar;
}
