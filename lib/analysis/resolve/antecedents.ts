import type { Office } from '../../model/actor';
import type { Span } from '../../model/span';
import type { ActorIndex } from './actor-index';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import type { Entity } from './entities';
import { holdsOneOf } from './roles';
import { mostSalient } from './salience';
import type { RolePhrase } from './source-phrase';
import { functionsOf } from './tenure';
import { within } from './token-range';

/** Whom a description goes back to among those spoken of before; null if nobody fits. With `anybody` ('the man') only a speaker, or also a subject ('the Russian'). */
export function antecedent(
  { input, discourse }: Context,
  source: Span,
  surface: string,
  fits: (entity: Entity) => boolean,
  anybody: 'speaker' | 'subject' | false = false,
): Decision | null {
  const choice = mostSalient(input.document, discourse, source[0], fits);
  if (!choice.entity)
    return choice.reason === 'ambiguous'
      ? unresolved('ambiguous', 'description', `'${surface}' fits several people named before`)
      : null;
  const { entity } = choice;
  const isFaint =
    choice.rule !== 'speaker-before' && !(anybody === 'subject' && choice.rule === 'subject-before');
  if (anybody && isFaint)
    return unresolved('unknown', 'description', `'${surface}' may be anybody named before`);
  if (!entity.ref)
    return unresolved(
      'anonymous',
      'description',
      `'${surface}' goes back to a speaker without a name`,
      entity.side,
      entity,
    );
  return {
    entity,
    certainty: 'inferred',
    rule: 'description',
    why: `'${surface}' goes back to ${entity.ref.name}`,
  };
}

/** How many tokens and paragraphs back a nameless speaker may be introduced, and how long its phrase may be. */
const BACK = { tokens: 150, paragraphs: 2, phrase: 8 };

/** True if the text just before introduces somebody nameless by that noun: 'a senior official told', and no name follows. */
export function introducesNameless(
  { discourse, index, names, reader }: Context,
  source: Span,
  noun: string,
): boolean {
  const { definite, indefinite, possessives } = index.grammar;
  const [at] = reader.tokensOf(source);
  const from = discourse.paragraphSpan(Math.max(0, discourse.paragraphOf(source[0]) - BACK.paragraphs))[0];
  for (let i = at - 1; i > at - BACK.tokens && (names.tokens[i]?.start ?? -1) >= from; i--) {
    if (names.words[i] !== noun) continue;
    if (within(names.people.names, i + 1, i + 7).some((name) => name.first <= i + 2)) return false;
    for (let k = i - 1; k >= i - BACK.phrase && names.tokens[k]?.isWord; k--) {
      const word = names.words[k] ?? '';
      if (indefinite.has(word))
        return !within(names.people.names, k - BACK.phrase, k).some((name) => name.last === k - 1);
      if (definite.has(word) || possessives.has(word)) break;
    }
  }
  return false;
}

/** How many paragraphs on a title may find its name: 'US envoy' in the headline. */
const AHEAD = 6;

/** The one fitting person the article names soon after. */
export function namedLater(
  { discourse, input }: Context,
  source: Span,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const paragraph = Math.min(discourse.paragraphOf(source[0]) + AHEAD, input.document.paragraphs.length - 1);
  const fitting = new Set<Entity>();
  for (const { entity } of discourse.between(source[1], discourse.paragraphSpan(paragraph)[1]))
    if (entity.ref && fits(entity)) fitting.add(entity);
  const [only] = fitting;
  return fitting.size === 1 && only ? only : null;
}

/** How many paragraphs of an article are its headline and what stands under it. */
const HEADLINE = 2;

/**
 * 'The mayor', 'mayor says' in a headline: the one person whom the article calls so; null where the noun fits many, where
 * more words tell of which place, or where the text speaks of another without a name.
 */
export function describedOnce(
  { discourse, index, input, names, reader }: Context,
  source: Span,
  { bare, definite, noun, owner, time }: RolePhrase,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const [first, last] = reader.tokensOf(source);
  const isHeadline = last - first === 1 && discourse.paragraphOf(source[0]) < HEADLINE;
  const isAlone = isHeadline || (definite && last - first === 2);
  if (!noun || !bare || !isAlone || owner !== null || time !== 'now' || !ONE_OF_A_PLACE.has(noun))
    return null;
  const [from, to] = isHeadline ? [source[1], input.document.text.length] : [0, source[0]];
  const called = new Set(
    discourse.between(from, to).flatMap(({ entity }) => (entity.described.has(noun) ? [entity] : [])),
  );
  const [only] = called;
  const others = names.words.filter(
    (word, i) => word === noun && index.grammar.indefinite.has(names.words[i - 1] ?? ''),
  );
  return called.size === 1 && others.length === 0 && only?.ref && (isHeadline || fits(only)) ? only : null;
}

/** Nouns for the one head of a place. */
const ONE_OF_A_PLACE = new Set(['mayor', 'governor']);

/** True if an entity can be called so: office, description, country and gender agree. */
export function fitsPhrase(
  index: ActorIndex,
  entity: Entity,
  phrase: RolePhrase,
  offices: readonly Office[],
  day: string | null,
): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'nameless') return false;
  if (phrase.country && !isOf(entity, phrase.country)) return false;
  if (!isOfGender(index, entity.gender, phrase)) return false;
  const meant = new Set(offices.map((office) => office.id));
  if (entity.actor && offices.length > 0 && holdsOneOf(entity.actor, meant, phrase.time, day)) return true;
  const functions = new Set([
    ...(entity.actor ? functionsOf(index, entity.actor, day, phrase.time === 'former') : []),
    ...entity.described,
  ]);
  if (phrase.functions.some((name) => functions.has(name))) return true;
  if (phrase.noun === null) return false;
  if (entity.described.has(phrase.noun)) return true;
  if (offices.length > 0 && !phrase.bare) return false;
  const fitting = index.grammar.descriptions.get(phrase.noun) ?? [];
  if (fitting.includes('**')) return phrase.definite;
  if (fitting.includes('*minor') && !TOP.some((name) => functions.has(name)))
    return phrase.definite && (entity.kind === 'nameless' || functions.size > 0);
  if (fitting.includes('-') && entity.actor && entity.actor.roles.length > 0) return false;
  return fitting.includes('*')
    ? phrase.definite && (entity.kind === 'nameless' || functions.size > 0)
    : fitting.some((name) => functions.has(name));
}

/** True of a noun that fits whoever holds any office, or anybody: 'the top EU official' names none of them in advance. */
export const fitsMany = ({ grammar }: ActorIndex, noun: string): boolean =>
  (grammar.descriptions.get(noun) ?? []).some((name) => name.startsWith('*'));

/** Functions of whoever is at the head of a state or government. */
const TOP = [
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'emir',
  'crown-prince',
  'supreme-leader',
  'pope',
];

const isOf = ({ actor, side }: Entity, country: string): boolean =>
  actor?.country === country || actor?.side === country || side === country;

/** False if the noun tells a gender and the person has the other one. */
export const isOfGender = (index: ActorIndex, gender: 'm' | 'f' | null, { noun }: RolePhrase): boolean => {
  const told = noun ? index.grammar.genderOf.get(noun) : undefined;
  return !told || !gender || told === gender;
};
