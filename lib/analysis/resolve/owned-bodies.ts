import type { Span } from '../../model/span';
import { type BodyPhrase, ownerOf } from './body-heads';
import type { Context } from './context';
import type { Entity } from './entities';
import { functionsOf, officesOn } from './tenure';

/** The country of whoever a body belongs to; null if that is not known. */
export function countryOfOwner(
  context: Context,
  owner: NonNullable<BodyPhrase['owner']>,
  source: Span,
): string | null {
  const entity = ownerOf(context, owner, source);
  return entity ? (entity.actor?.country ?? entity.side) : null;
}

/** 'his ministry': the ministry that the owner's office belongs to. */
export function ministryOf(context: Context, { owner, functions }: BodyPhrase, source: Span): Entity | null {
  if (owner === null || !functions.includes('ministry')) return null;
  const { actor } = ownerOf(context, owner, source) ?? {};
  for (const office of actor ? officesOn(actor, context.names.day) : []) {
    const body = context.index.actors.get(context.index.offices.get(office)?.speaksFor ?? '');
    if (body?.functions?.some((name) => name.endsWith('-ministry')))
      return context.names.people.entityOf(body);
  }
  return null;
}

/** The office of a president whose country's office the registry does not have: 'Stubb's office'. */
export function presidentsOffice(
  context: Context,
  phrase: BodyPhrase,
  country: string,
  source: Span,
): Entity | null {
  const { index, names } = context;
  if (phrase.owner === null || !phrase.functions.includes('president-office')) return null;
  const owner = ownerOf(context, phrase.owner, source);
  const presides =
    owner?.described.has('president') ||
    (owner?.actor && functionsOf(index, owner.actor, names.day).has('president'));
  const of = index.grammar.countries.find((c) => c.code === country)?.names[0];
  return presides && of
    ? names.people.local(index.grammar.presidentOfficeOf(of), 'body', { side: country })
    : null;
}
