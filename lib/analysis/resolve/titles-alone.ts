import type { Span } from '../../model/span';
import type { Context } from './context';
import type { Decision } from './decision';
import type { Entity } from './entities';
import type { RolePhrase } from './source-phrase';

/** The title where it stands alone, one for its synonyms ('the PM', 'the Prime Minister'); null for anything else. */
function titleAlone({
  functions,
  country,
  owner,
  headed,
  time,
  deputy,
  definite,
}: RolePhrase): string | null {
  const isAlone = country === null && owner === null && headed === null && definite;
  return isAlone && time === 'now' && !deputy && functions.length > 0
    ? [...functions].sort().join(' ')
    : null;
}

/** Remembers whom a title alone meant. */
export function noteTitle(
  { discourse }: Context,
  source: Span,
  phrase: RolePhrase,
  { entity }: Decision,
): void {
  const title = titleAlone(phrase);
  if (title !== null && entity?.kind === 'person') discourse.titled.set(title, { entity, at: source[1] });
}

/**
 * Whom the same title alone meant before, if since then nobody else whom it fits has spoken or acted: a foreign prime
 * minister who is only mentioned does not become 'the PM'.
 */
export function calledBefore(
  { discourse }: Context,
  source: Span,
  phrase: RolePhrase,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const title = titleAlone(phrase);
  const called = title === null ? undefined : discourse.titled.get(title);
  if (!called || !fits(called.entity)) return null;
  const isRival = (entity: Entity): boolean => entity !== called.entity && fits(entity);
  const acted = discourse
    .between(called.at, source[0])
    .some(({ entity, part }) => part.startsWith('acts') && isRival(entity));
  const spoke = discourse.sources.some(({ at, entity }) => at >= called.at && isRival(entity));
  return acted || spoke ? null : called.entity;
}
