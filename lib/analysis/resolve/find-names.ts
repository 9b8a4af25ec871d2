import type { Actor } from '../../model/actor';
import type { TermMatch } from '../../text/terms';
import type { Token } from '../../text/tokens';
import type { ActorIndex, NameValue } from './actor-index';
import { isCapitalised } from './normal-form';
import { transliterationClass } from './spellings';

/** A name of the packs found in the text: tokens `[first, last)`, and what it may stand for. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly people: readonly {
    readonly actor: Actor;
    readonly bare: boolean;
    readonly weak: boolean;
  }[];
  readonly body: { readonly actor: Actor; readonly metonym: boolean } | null;
  readonly country: { readonly code: string; readonly form: 'name' | 'adjective' | 'capital' } | null;
}

const UPPER = /^[^\p{Ll}]+$/u;

function writtenAsName(tokens: readonly Token[], { first, last, value }: TermMatch<NameValue>): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (value.capitals && !UPPER.test(text)) return false;
    if (isCapitalised(text)) capitals++;
  }
  return (
    capitals > 0 && (isCapitalised(tokens[last - 1]?.text ?? '') || isCapitalised(tokens[first]?.text ?? ''))
  );
}

/** How many matches on a fuller name is looked for. */
const OVERLAPS = 12;

/** 'Crown Prince Mohammed' within 'Crown Prince Mohammed bin Salman': the same actor's name begins later and ends later. */
const goesOn = (a: TermMatch<NameValue>, b: TermMatch<NameValue>): boolean =>
  b.first > a.first &&
  b.first < a.last &&
  b.last > a.last &&
  a.value.type === 'actor' &&
  b.value.type === 'actor' &&
  a.value.actor === b.value.actor;

const SHORTEST_SURNAME = 6;

/** The words with surnames out of Cyrillic in the registry's spelling: 'Medynsky' as 'medinsky'. */
function inOneSpelling(
  { transliterated, writtenNames }: ActorIndex,
  tokens: readonly Token[],
  words: readonly string[],
): readonly string[] {
  return words.map((word, i) =>
    word.length >= SHORTEST_SURNAME && !writtenNames.has(word) && isCapitalised(tokens[i]?.text ?? '')
      ? (transliterated.get(transliterationClass(word)) ?? word)
      : word,
  );
}

/** Every name of the packs in the text, longest first from the left, never overlapping. */
export function findNames(
  index: ActorIndex,
  tokens: readonly Token[],
  words: readonly string[],
): NameMatch[] {
  const matches = index.names
    .find(tokens, inOneSpelling(index, tokens, words))
    .filter((match) => writtenAsName(tokens, match));
  matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const found: NameMatch[] = [];
  let at = 0;
  while (at < matches.length) {
    const head = matches[at];
    if (!head) break;
    const fuller = matches.slice(at + 1, at + OVERLAPS).findIndex((match) => goesOn(head, match)) + 1;
    if (fuller > 0) {
      at += fuller;
      continue;
    }
    const values: NameValue[] = [];
    let next = at;
    for (; matches[next]?.first === head.first; next++)
      if (matches[next]?.last === head.last) values.push((matches[next] as TermMatch<NameValue>).value);
    found.push(nameMatch(head.first, head.last, values));
    while (next < matches.length && (matches[next]?.first ?? 0) < head.last) next++;
    at = next;
  }
  return found;
}

function nameMatch(first: number, last: number, values: readonly NameValue[]): NameMatch {
  const people: NameMatch['people'][number][] = [];
  let body: NameMatch['body'] = null;
  let country: NameMatch['country'] = null;
  for (const value of values)
    if (value.type === 'country') country ??= { code: value.code, form: value.form };
    else if (value.actor.kind === 'person')
      people.push({ actor: value.actor, bare: value.bare, weak: value.weak });
    else body ??= { actor: value.actor, metonym: value.metonym };
  return { first, last, people, body, country };
}
