import type { Span } from '../../model/span';
import { bodyOfKind, governmentEntity } from './bodies';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import type { Entity } from './entities';
import { mostSalient } from './salience';
import type { SourcePhrase } from './source-phrase';

const GOVERNMENT = new Set(['government', 'delegation']);

/** Which country's ministry, parliament or government is meant, by the words or else by what was spoken of last. */
export function decideBody(
  context: Context,
  source: Span,
  phrase: Extract<SourcePhrase, { kind: 'body' }>,
  surface: string,
): Decision {
  const { discourse } = context;
  const named = (entity: Entity, why: string): Decision => ({
    entity,
    certainty: 'named',
    rule: 'body',
    why,
  });
  if (phrase.country) {
    const entity = bodyIn(context, phrase.functions, phrase.country, phrase.surface);
    if (entity) return named(entity, `'${surface}' is ${entity.ref?.name}`);
    return unresolved('unknown', 'body', `which body '${surface}' is, is not known`, phrase.country);
  }
  const owner = typeof phrase.owner === 'object' ? phrase.owner : null;
  if (owner) {
    const side = owner.actor?.country ?? owner.side;
    const entity = side ? bodyIn(context, phrase.functions, side, phrase.surface) : null;
    return entity
      ? { entity, certainty: 'inferred', rule: 'body-of', why: `'${surface}' is ${entity.ref?.name}` }
      : unresolved('unknown', 'body-of', `which body '${surface}' is, is not known`);
  }
  const isKind = (entity: Entity): boolean =>
    GOVERNMENT.has(phrase.functions[0] ?? '')
      ? entity.kind === 'government'
      : (entity.kind === 'body' &&
          phrase.functions.some((name) => entity.actor?.functions?.includes(name))) ||
        (phrase.functions.includes('ministry') && /ministry/i.test(entity.ref?.name ?? ''));
  const choice = mostSalient(context.input.document, discourse, source[0], isKind);
  if (choice.entity)
    return {
      entity: choice.entity,
      certainty: 'inferred',
      rule: 'body-before',
      why: `'${surface}' goes back to ${choice.entity.ref?.name}`,
    };
  const country = countrySpokenOf(context, source[0]);
  const entity =
    country && !phrase.functions.includes('ministry')
      ? bodyIn(context, phrase.functions, country, phrase.surface)
      : null;
  return entity
    ? {
        entity,
        certainty: 'inferred',
        rule: 'body-by-context',
        why: `'${surface}' is ${entity.ref?.name}: only that country is spoken of here`,
      }
    : unresolved('ambiguous', 'body', `whose body '${surface}' is, is not said`);
}

function bodyIn(
  { index, names }: Context,
  functions: readonly string[],
  country: string,
  surface: string,
): Entity | null {
  if (functions.some((name) => GOVERNMENT.has(name))) return governmentEntity(index, names.people, country);
  const actor = bodyOfKind(index, functions, country);
  if (actor) return names.people.entityOf(actor);
  const adjective = index.grammar.countries.find((c) => c.code === country)?.adjectives[0];
  if (!adjective || functions.includes('ministry')) return null;
  const kind = surface.replace(/^.*?(\p{L}+(?: of (?:\p{L}+ ?)+)?(?: \p{L}+)?)$/u, '$1');
  const words = kind.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return names.people.local(`${adjective} ${words.join(' ')}`, 'body', { side: country });
}

const LOOK_BACK = 3;

/** The one country spoken of before an offset, in its paragraph or the nearest one before that speaks of any. */
function countrySpokenOf({ names, discourse }: Context, at: number): string | null {
  const paragraph = discourse.paragraphOf(at);
  for (let p = paragraph; p >= Math.max(0, paragraph - LOOK_BACK); p--) {
    const [from, to] = discourse.paragraphSpan(p);
    const codes = new Set<string>();
    for (const match of names.matches) {
      const start = names.tokens[match.first]?.start ?? 0;
      if (start < from || start >= Math.min(to, at)) continue;
      const code = match.country?.code ?? match.body?.actor.side ?? match.people[0]?.actor.country;
      if (code) codes.add(code);
    }
    const [only] = codes;
    if (codes.size === 1 && only) return only;
    if (codes.size > 1) return null;
  }
  return null;
}
