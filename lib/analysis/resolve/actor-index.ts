import type { Actor, Office } from '../../model/actor';
import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';
import type { LanguagePack, Packs } from '../../model/packs';
import { type Term, TermMatcher } from '../../text/terms';
import { tokenize } from '../../text/tokens';
import { normalPhrase, normalWord } from './normal-form';
import { bySurnameConsonants, transliteratedSurnames, writtenNames } from './spellings';

/** What a name stands for: an actor by one of its names, or a country by its name, adjective or capital. */
export type NameValue =
  | {
      readonly type: 'actor';
      readonly actor: Actor;
      /** A surname without a given name. */
      readonly bare: boolean;
      readonly weak: boolean;
      readonly metonym: boolean;
      readonly capitals: boolean;
    }
  | {
      readonly type: 'country';
      readonly code: string;
      readonly form: 'name' | 'adjective' | 'capital';
      readonly capitals: boolean;
    };

/** What a title stands for: functions, single offices, or a function of bodies. */
export type TitleValue =
  | { readonly type: 'functions'; readonly functions: readonly string[] }
  | { readonly type: 'office'; readonly office: Office }
  | { readonly type: 'generic'; readonly office: Office }
  | { readonly type: 'body'; readonly functions: readonly string[] };

/** The packs as the resolver looks things up; built once, by createActorIndex. */
export interface ActorIndex {
  readonly grammar: ReferenceGrammar;
  readonly names: TermMatcher<NameValue>;
  readonly titles: TermMatcher<TitleValue>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly officesByFunction: ReadonlyMap<string, readonly Office[]>;
  /** Holders with their tenures, by office. */
  readonly tenures: ReadonlyMap<
    string,
    readonly { readonly actor: Actor; readonly from: string; readonly to: string }[]
  >;
  /** Governments by country code, and the blocs themselves (EU, NATO, UN). */
  readonly governments: ReadonlyMap<string, Actor>;
  /** Normal given names with all their spellings. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames out of Cyrillic by what all their spellings have in common. */
  readonly transliterated: ReadonlyMap<string, string>;
  /** Words of people's names as they are written. */
  readonly writtenNames: ReadonlySet<string>;
  /** People by the consonants of their surnames. */
  readonly consonants: ReadonlyMap<string, readonly Actor[]>;
}

const ALL_CAPITALS = /^[\p{Lu}.]{2,6}$/u;
const inCapitals = (name: string): boolean => ALL_CAPITALS.test(name);
const lastWords = (name: string, count: number): string =>
  tokenize(name)
    .slice(-count)
    .map((t) => normalWord(t.text))
    .join(' ');

/** True if an alias is the end of the full name, or one word of it: no given name stands in it. */
function isBare(alias: string, name: string): boolean {
  const words = tokenize(alias);
  if (words.length >= tokenize(name).length) return false;
  return words.length === 1 || lastWords(name, words.length) === lastWords(alias, words.length);
}

function* actorTerms(actor: Actor, language: string): Iterable<Term<NameValue>> {
  const term = (phrase: string, weak: boolean, metonym: boolean): Term<NameValue> => ({
    phrase: normalPhrase(phrase),
    value: {
      type: 'actor',
      actor,
      bare: actor.kind === 'person' && isBare(phrase, actor.name),
      weak,
      metonym,
      capitals: inCapitals(phrase),
    },
  });
  const own = language === 'en' ? actor.aliases : (actor.names[language as keyof Actor['names']] ?? []);
  for (const phrase of new Set([actor.name, ...own])) yield term(phrase, false, false);
  for (const phrase of actor.weakAliases ?? []) yield term(phrase, true, false);
  for (const phrase of actor.metonyms ?? []) yield term(phrase, false, true);
}

function* countryTerms(grammar: ReferenceGrammar): Iterable<Term<NameValue>> {
  for (const { code, names, adjectives, capitals } of grammar.countries) {
    const forms = [
      ['name', names],
      ['adjective', [...adjectives, ...adjectives.filter((a) => /[nibk]$/.test(a)).map((a) => `${a}s`)]],
      ['capital', capitals],
    ] as const;
    for (const [form, phrases] of forms)
      for (const phrase of phrases)
        yield {
          phrase: normalPhrase(phrase),
          value: { type: 'country', code, form, capitals: inCapitals(phrase) },
        };
  }
}

function* titleTerms(grammar: ReferenceGrammar, offices: readonly Office[]): Iterable<Term<TitleValue>> {
  for (const { phrase, means } of grammar.titles)
    yield { phrase, value: { type: 'functions', functions: means } };
  for (const { phrase, means } of grammar.bodies) yield { phrase, value: { type: 'body', functions: means } };
  for (const office of offices) {
    for (const phrase of office.titles) yield { phrase, value: { type: 'office', office } };
    for (const phrase of office.generic) yield { phrase, value: { type: 'generic', office } };
  }
}

const group = <Value, Key>(values: Iterable<readonly [Key, Value]>): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of values) {
    const list = groups.get(key);
    if (list) list.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/** Compiles actors, offices and one language's ways of naming them. */
export function createActorIndex(
  packs: Packs,
  { code }: LanguagePack,
  grammar: ReferenceGrammar,
): ActorIndex {
  const offices = packs.offices;
  return {
    grammar,
    names: new TermMatcher(
      (function* () {
        for (const actor of packs.actors) yield* actorTerms(actor, code);
        yield* countryTerms(grammar);
      })(),
    ),
    titles: new TermMatcher(titleTerms(grammar, offices)),
    actors: new Map(packs.actors.map((actor) => [actor.id, actor])),
    offices: new Map(offices.map((office) => [office.id, office])),
    officesByFunction: group(
      offices.flatMap((office) => office.functions.map((name) => [name, office] as const)),
    ),
    tenures: group(
      packs.actors.flatMap((actor) =>
        actor.roles.map(
          (role) => [role.office, { actor, from: role.from ?? '', to: role.to ?? '9999' }] as const,
        ),
      ),
    ),
    governments: new Map(
      packs.actors
        .filter((a) => a.kind === 'country' || (a.kind === 'institution' && a.id === a.side?.toLowerCase()))
        .map((a) => [a.side ?? '', a]),
    ),
    givenNames: spellings(grammar.sameNames),
    transliterated: transliteratedSurnames(packs.actors),
    writtenNames: writtenNames(packs.actors),
    consonants: bySurnameConsonants(packs.actors),
  };
}

function spellings(classes: readonly (readonly string[])[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const names of classes)
    for (const name of names) {
      const known = all.get(normalWord(name)) ?? new Set<string>();
      for (const other of names) known.add(normalWord(other));
      all.set(normalWord(name), known);
    }
  return all;
}
