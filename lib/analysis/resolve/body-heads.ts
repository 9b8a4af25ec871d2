import type { Span } from '../../model/span';
import type { Context } from './context';
import type { Entity } from './entities';
import { mostSalient } from './salience';
import type { SourcePhrase } from './source-phrase';
import { functionsOf } from './tenure';

/** A body as a source names it. */
export type BodyPhrase = Extract<SourcePhrase, { kind: 'body' }>;

/** Bodies called after whoever heads them: 'the Prime Minister's Office'. */
const OFFICE_OF: Readonly<Record<string, string>> = { 'prime-minister-office': 'prime-minister' };

/** Whose a body is: 'his ministry', 'Macron's office'. */
export function ownerOf(
  { input, discourse }: Context,
  owner: NonNullable<BodyPhrase['owner']>,
  source: Span,
): Entity | null {
  if (typeof owner === 'object') return owner;
  return mostSalient(input.document, discourse, source[0], (e) =>
    owner === 'thing'
      ? e.kind === 'government' || e.kind === 'body'
      : e.kind === 'person' && (e.gender === null || e.gender === owner),
  ).entity;
}

/** 'Meloni's office': the prime minister's or president's office, as its owner is one; null for anybody else's. */
export function ledBy(context: Context, phrase: BodyPhrase, source: Span): BodyPhrase | null {
  if (!phrase.functions.includes('president-office') || phrase.owner === null) return phrase;
  const { actor } = ownerOf(context, phrase.owner, source) ?? {};
  if (actor?.kind !== 'person') return phrase;
  const held = functionsOf(context.index, actor, context.names.day);
  if (held.has('president')) return phrase;
  return held.has('prime-minister') || held.has('chancellor')
    ? { ...phrase, functions: ['prime-minister-office'], called: context.index.grammar.primeMinisterOffice }
    : null;
}

/** The country of the one holder of the office after which a body is called, among those named just before. */
export function countryOfOnlyHead(
  { index, names, discourse }: Context,
  { functions }: BodyPhrase,
  source: Span,
): string | null {
  const heads = functions.flatMap((name) => OFFICE_OF[name] ?? []);
  if (heads.length === 0) return null;
  const countries = new Set<string | null>();
  for (const { entity } of discourse.between(0, source[0]))
    if (
      entity.actor &&
      heads.some((head) => entity.actor && functionsOf(index, entity.actor, names.day).has(head))
    )
      countries.add(entity.actor.country);
  const [only] = countries;
  return countries.size === 1 && only ? only : null;
}
