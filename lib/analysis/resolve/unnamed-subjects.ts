import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import { clausePart } from './clause-part';
import { type Entity, type Mention, namelessEntity } from './entities';
import type { NameMatch } from './find-names';
import { soleHolder } from './roles';
import { type TokenRange, within } from './token-range';

/** Whoever acts in a sentence without being named there. */
export interface UnnamedSubject extends TokenRange {
  readonly entity: Entity;
  readonly part: Mention['part'];
}

/** How far into a sentence its subject may stand. */
const LATEST = 5;

/**
 * Subjects that pronouns go back to though no name stands there: 'Lind's son, who …, learned' is nobody the text names, and
 * 'the pope was asked' is the one who holds that office on the article's day.
 */
export function unnamedSubjects(index: ActorIndex, names: ArticleNames): readonly UnnamedSubject[] {
  return [...relatives(index, names), ...holders(index, names)];
}

function relatives({ grammar }: ActorIndex, names: ArticleNames): UnnamedSubject[] {
  const { tokens, words, people } = names;
  const found: UnnamedSubject[] = [];
  for (const { first } of names.input.document.sentences)
    for (let i = first + 1; i < first + LATEST; i++) {
      const before = words[i - 1] ?? '';
      if (!grammar.kin.has(words[i] ?? '')) continue;
      const isOwned = grammar.genitive.has(before) || (i === first + 1 && grammar.possessives.has(before));
      // 'her husband, Karl,': somebody the text names.
      const isNamed = within(people.names, i + 1, i + 1 + LATEST).some((n) => n.first <= i + 2);
      if (!isOwned || isNamed || !isSubject(grammar, tokens[i + 1]?.text ?? '', words[i + 1] ?? '')) continue;
      const gender = grammar.genderOf.get(words[i] ?? '') ?? null;
      const entity = namelessEntity({ sources: { length: -i } }, 'nameless', null, gender, [words[i] ?? '']);
      found.push({ first: i, last: i + 1, entity, part: 'acts' });
      break;
    }
  return found;
}

function holders(index: ActorIndex, names: ArticleNames): UnnamedSubject[] {
  const { people, titles, input, day } = names;
  if (!input.article.publishedAt) return [];
  return titles.flatMap((title) => {
    const { last, value } = title;
    if (value.type !== 'functions') return [];
    const before = countryBefore(index, names, title.first);
    const country = before?.country?.code ?? null;
    const first = before?.first ?? title.first;
    const offices = value.functions
      .flatMap((name) => index.officesByFunction.get(name) ?? [])
      .filter((office) => country === null || office.country === country);
    const part = partOf(index, names, { first, last }, country !== null);
    if (offices.length !== 1 || part === null) return [];
    const holder = soleHolder(index, offices, day);
    return holder ? [{ first, last, entity: people.entityOf(holder), part }] : [];
  });
}

/** What part a title plays that only an article or its country stands before; null for any other. */
function partOf(
  index: ActorIndex,
  names: ArticleNames,
  { first, last }: TokenRange,
  hasCountry: boolean,
): Mention['part'] | null {
  const { tokens, words } = names;
  if (!hasCountry)
    return words[first - 1] === 'the' && isSubject(index.grammar, tokens[last]?.text ?? '', words[last] ?? '')
      ? 'acts'
      : null;
  const { acting, deputy, former } = index.grammar;
  const isOthers = words
    .slice(Math.max(0, first - BEFORE), first)
    .some((word) => former.has(word) || acting.has(word) || deputy.has(word));
  const isNamed = within(names.people.names, last, last + BEFORE).some((n) => n.first <= last + 1);
  return isOthers || isNamed ? null : clausePart(index, names, first, last);
}

/** How many tokens before a title may make it another's or another time's, and behind it may name its holder. */
const BEFORE = 4;

/** The country of 'Latvia's' or 'Latvian' right before a title; null if none stands there. */
function countryBefore(
  { grammar }: ActorIndex,
  { matches, words }: ArticleNames,
  first: number,
): NameMatch | null {
  const end = grammar.genitive.has(words[first - 1] ?? '') ? first - 1 : first;
  const match = within(matches, Math.max(0, end - BEFORE), end).find((m) => m.last === end && m.country);
  const isBefore =
    match && (end < first ? match.country?.form === 'name' : match.country?.form === 'adjective');
  return isBefore ? match : null;
}

/** True if a verb follows, or the comma of a clause about the subject. */
const isSubject = (grammar: ActorIndex['grammar'], mark: string, word: string): boolean =>
  mark === ',' ||
  grammar.relatives.has(word) ||
  grammar.auxiliaries.has(word) ||
  grammar.pastTense.has(word) ||
  /[a-z]ed$/.test(word);
