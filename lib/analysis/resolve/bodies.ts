import type { Actor } from '../../model/actor';
import type { ReferenceGrammar } from '../../model/grammar/reference-grammar';
import type { ActorIndex } from './actor-index';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import type { People } from './people';

/** The government of a country, also of one the registry does not know. */
export function governmentEntity(index: ActorIndex, people: People, code: string): Entity | null {
  const actor = index.governments.get(code);
  if (actor) return people.entityOf(actor);
  const country = index.grammar.countries.find((c) => c.code === code);
  const name = country?.names[0];
  return name ? people.local(index.grammar.governmentOf(name), 'government', { side: code }) : null;
}

/** True of the name of an agency, paper or station. */
export const isOutletName = ({ media }: ReferenceGrammar, name: string): boolean =>
  name.split(/[\s.-]+/).some((word) => media.has(word.toLowerCase()));

/** True for a body of the article whose name is an agency's, paper's or station's. */
export const isOutlet = ({ grammar }: ActorIndex, { kind, actor, ref }: Entity): boolean =>
  kind === 'body' && actor === null && isOutletName(grammar, ref?.name ?? '');

/** The body or government that a name match stands for when it speaks. */
export function bodyEntity(index: ActorIndex, people: People, match: NameMatch): Entity | null {
  if (match.body && !(match.body.metonym && match.country)) return people.entityOf(match.body.actor);
  return match.country && match.country.form !== 'adjective'
    ? governmentEntity(index, people, match.country.code)
    : match.body
      ? people.entityOf(match.body.actor)
      : null;
}

/** The registry's body of a kind in a country: the Foreign Ministry of Russia. */
export const bodyOfKind = (
  index: ActorIndex,
  functions: readonly string[],
  country: string,
): Actor | null => {
  for (const actor of index.actors.values())
    if (actor.kind !== 'person' && (actor.country === country || actor.side === country))
      if (functions.some((name) => actor.functions?.includes(name))) return actor;
  return null;
};
