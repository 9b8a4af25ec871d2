import type { Actor } from '../../model/actor';
import { tokenize } from '../../text/tokens';
import { normalWord } from './normal-form';

/** Countries whose names come out of Cyrillic letters, each paper in its own way. */
const TRANSLITERATED = new Set(['RU', 'UA', 'BY', 'KZ', 'BG', 'RS']);
const SHORTEST = 6;
/** Shorter surnames have too many neighbours. */
const SHORTEST_MISSPELT = 5;

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/g/g, 'h'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/^ie/, 'e'],
];

/** What all ways of writing one Cyrillic name in Latin letters have in common: Sybiha and Sibiga, Yermak and Ermak. */
export const transliterationClass = (word: string): string =>
  STEPS.reduce((form, [from, to]) => form.replace(from, to), word);

/** The last word of a name, in normal form. */
export const surnameOf = (name: string): string => {
  const words = tokenize(name).filter((t) => t.isWord);
  return normalWord(words[words.length - 1]?.text ?? '');
};

/** Surnames of people of such countries by class; null for a class that holds several people's. */
export function transliteratedSurnames(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const owners = new Map<string, { readonly actor: Actor; readonly surname: string } | null>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || !TRANSLITERATED.has(actor.country ?? '')) continue;
    const weak = new Set((actor.weakAliases ?? []).map(normalWord));
    const surname = surnameOf(actor.name);
    if (surname.length < SHORTEST || weak.has(surname)) continue;
    const key = transliterationClass(surname);
    const known = owners.get(key);
    owners.set(key, known === undefined || known?.actor === actor ? { actor, surname } : null);
  }
  return new Map([...owners].flatMap(([key, owner]) => (owner ? [[key, owner.surname] as const] : [])));
}

/** Every word of people's names as the registry writes them: these stay as they are. */
export function writtenNames(actors: readonly Actor[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const actor of actors)
    if (actor.kind === 'person')
      for (const name of [actor.name, ...actor.aliases, ...(actor.weakAliases ?? [])])
        for (const { text, isWord } of tokenize(name)) if (isWord) words.add(normalWord(text));
  return words;
}

/** A word without doubled letters. */
export const singled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** What a misspelling keeps of a surname; null for one too short to tell. */
export const consonantsOf = (surname: string): string | null =>
  surname.length < SHORTEST_MISSPELT ? null : singled(surname).replace(/[aeiouy]/g, '');

/** People by the consonants of their surname, for names that a paper misspells. */
export function bySurnameConsonants(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const found = new Map<string, Actor[]>();
  for (const actor of actors) {
    const key = actor.kind === 'person' ? consonantsOf(surnameOf(actor.name)) : null;
    if (key === null) continue;
    found.set(key, [...(found.get(key) ?? []), actor]);
  }
  return found;
}
