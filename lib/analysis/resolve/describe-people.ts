import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import { isCapitalised } from './normal-form';
import type { PersonName } from './people';
import { within } from './token-range';

const BEFORE = 9;
const AFTER = 12;
const APPOSED = 14;

/**
 * Notes on each person what the words around the name call them ('Ugandan military chief', ', a Swiss politician')
 * and, for people the registry does not know, the side for which such an official speaks.
 */
export function describePeople(index: ActorIndex, names: ArticleNames): void {
  for (const name of names.people.names) {
    if (name.entity?.kind !== 'person') continue;
    const before = windowBefore(index, names, name);
    describe(index, names, name, before[0], before[1]);
    for (const [from, to] of [apposedBefore(names, name), windowAfter(index, names, name)].flatMap((w) =>
      w ? [w] : [],
    ))
      describe(index, names, name, from, to);
  }
}

/** The name's own premodifiers: titles, descriptions, adjectives of countries and capitalised words, back to anything else. */
function windowBefore(
  { grammar }: ActorIndex,
  { tokens, words, titles }: ArticleNames,
  { first }: PersonName,
): readonly [number, number] {
  const own = within(titles, Math.max(0, first - BEFORE), first);
  let from = first;
  while (from > 0 && first - from < BEFORE) {
    const at = from - 1;
    const word = words[at] ?? '';
    const belongs =
      grammar.descriptions.has(word) ||
      grammar.genitive.has(word) ||
      word === '-' ||
      (word === '.' && grammar.shortTitles.has(words[at - 1] ?? '')) ||
      (grammar.honorifics.has(word) && !grammar.prepositions.has(word) && word !== 'and') ||
      isCapitalised(tokens[at]?.text ?? '') ||
      own.some((t) => t.first <= at && t.last > at);
    if (!belongs) break;
    from = at;
  }
  return [from, first];
}

/** 'Political scientist and director of the centre, X, said': the phrase before a name between commas. */
function apposedBefore(
  { tokens }: ArticleNames,
  { first, last }: PersonName,
): readonly [number, number] | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',') return null;
  let from = first - 1;
  while (from > 0 && first - from < APPOSED && (tokens[from - 1]?.isWord || tokens[from - 1]?.text === '-'))
    from--;
  return [from, first - 1];
}

function windowAfter(
  { grammar }: ActorIndex,
  { tokens, words, people }: ArticleNames,
  { last }: PersonName,
): readonly [number, number] | null {
  if (tokens[last]?.text !== ',') return null;
  // 'The secretary general, X, met the minister': behind the comma the clause goes on.
  const next = words[last + 1] ?? '';
  if (grammar.pastTense.has(next) || grammar.auxiliaries.has(next)) return null;
  let to = last + 1;
  while (to < tokens.length && to - last < AFTER && (tokens[to]?.isWord || tokens[to]?.text === '-')) to++;
  if (tokens[to]?.text !== ',' && tokens[to]?.text !== '.') return null;
  // 'President X, Prime Minister Y, and Z': in a list the next title is the next one's.
  const [another] = within(people.names, last + 1, to);
  const isList =
    another !== undefined &&
    !grammar.genitive.has(words[another.last] ?? '') &&
    !words.slice(last + 1, another.first).some((word) => grammar.prepositions.has(word));
  return isList ? null : [last + 1, to];
}

function describe(
  index: ActorIndex,
  names: ArticleNames,
  { entity }: PersonName,
  from: number,
  to: number,
): void {
  if (!entity || from >= to) return;
  const { descriptions, prepositions } = index.grammar;
  let isOfficial = false;
  const titles = within(names.titles, from, to);
  let end = from;
  while (
    end < to &&
    !(prepositions.has(names.words[end] ?? '') && !titles.some((t) => t.first < end && t.last > end))
  )
    end++;
  for (const title of titles) {
    if (title.first >= end && title.value.type !== 'body') continue;
    isOfficial = true;
    if (title.value.type === 'functions') for (const f of title.value.functions) entity.described.add(f);
    if (title.value.type === 'office') for (const f of title.value.office.functions) entity.described.add(f);
  }
  let isPrivate = false;
  for (let i = from; i < end; i++) {
    const word = names.words[i] ?? '';
    if (descriptions.has(word)) entity.described.add(word);
    if (descriptions.get(word)?.includes('-') || index.grammar.former.has(word)) isPrivate = true;
    if (word === 'official') isOfficial = true;
  }
  if (entity.actor || !isOfficial || isPrivate) return;
  const country = within(names.matches, from, to).find((m) => m.country || m.body);
  entity.side ??= country?.country?.code ?? country?.body?.actor.side ?? null;
}
