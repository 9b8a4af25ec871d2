import type { Actor } from '../../model/actor';
import { tokenize } from '../../text/tokens';
import { bearsGivenName } from './given-names';
import { normalWord } from './normal-form';

/** Countries whose names come out of Cyrillic letters, each paper in its own way. */
const TRANSLITERATED = new Set(['RU', 'UA', 'BY', 'KZ', 'BG', 'RS']);
const SHORTEST = 6;
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

const surnameOf = (name: string): string => {
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

const VOWELS = /[aeiouy]/g;

/** People by the consonants of their surname, for names that a paper misspells. */
export function bySurnameConsonants(actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> {
  const found = new Map<string, Actor[]>();
  for (const actor of actors) {
    const surname = surnameOf(actor.name);
    if (actor.kind !== 'person' || surname.length < SHORTEST_MISSPELT) continue;
    const key = surname.replace(VOWELS, '');
    found.set(key, [...(found.get(key) ?? []), actor]);
  }
  return found;
}

/** True for two words that differ in one vowel: left out, put in or another. */
function differInVowel(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The one actor of that given name whose surname differs from the written one in a vowel: Caroline Levitt for Leavitt. */
export function misspelt(
  index: Parameters<typeof bearsGivenName>[0] & {
    readonly consonants: ReadonlyMap<string, readonly Actor[]>;
  },
  given: string,
  surname: string,
): Actor | null {
  if (surname.length < SHORTEST_MISSPELT) return null;
  const fitting = (index.consonants.get(surname.replace(VOWELS, '')) ?? []).filter(
    (actor) => differInVowel(surname, surnameOf(actor.name)) && bearsGivenName(index, actor, given),
  );
  const [only] = fitting;
  return fitting.length === 1 && only ? only : null;
}
