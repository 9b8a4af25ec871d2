import { bodyOfKind, governmentEntity } from './bodies';
import type { BodyPhrase } from './body-heads';
import type { Context } from './context';
import type { Entity } from './entities';

const GOVERNMENT = new Set(['government', 'delegation']);

/** True of a phrase that means a country's government: 'the delegation'. */
export const isGovernment = ({ functions }: BodyPhrase): boolean =>
  functions.some((name) => GOVERNMENT.has(name));

/** The country's government, or its body in the registry, that a phrase means; null if it is not known. */
export function bodyIn({ index, names }: Context, phrase: BodyPhrase, country: string): Entity | null {
  if (isGovernment(phrase)) return governmentEntity(index, names.people, country);
  const actor = bodyOfKind(index, phrase.functions, country);
  return actor ? names.people.entityOf(actor) : null;
}

/** The body of a country that the registry does not have, where the words name the country: 'Croatian Foreign Ministry'. */
export function unlistedIn({ index, names }: Context, phrase: BodyPhrase, country: string): Entity | null {
  const isVague = phrase.functions.includes('ministry') && !phrase.called.includes(' ');
  if (isVague || phrase.functions.includes('president-office')) return null;
  const of = index.grammar.countries.find((c) => c.code === country);
  const host = index.grammar.countries.find((c) => c.code === phrase.host && c.code !== country);
  const name = of ? index.grammar.bodyOf(phrase.called, of, host ?? null) : null;
  return name ? names.people.local(name, 'body', { side: country }) : null;
}
