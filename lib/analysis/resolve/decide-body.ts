import type { Span } from '../../model/span';
import { type BodyPhrase, countryOfOnlyHead, ledBy } from './body-heads';
import { bodyIn, isGovernment, unlistedIn } from './body-of-country';
import type { Context } from './context';
import { countryOfPlace, countrySpokenOf, isOfOwnLand } from './country-of-body';
import { type Decision, unresolved } from './decision';
import { type Entity, namelessEntity } from './entities';
import { isCapitalised } from './normal-form';
import { countryOfOwner, ministryOf, presidentsOffice } from './owned-bodies';
import { mostSalient } from './salience';

/** Which country's ministry, parliament or government is meant, by the words or else by what was spoken of last. */
export function decideBody(context: Context, source: Span, phrase: BodyPhrase, surface: string): Decision {
  const unknown = (reason: 'ambiguous' | 'unknown', rule: string, side: string | null): Decision =>
    unresolved(
      reason,
      rule,
      reason === 'unknown'
        ? `which body '${surface}' is, is not known`
        : `whose body '${surface}' is, is not said`,
      side,
      namelessEntity(context.discourse, 'body', side),
    );
  const named = (entity: Entity): Decision => ({
    entity,
    certainty: 'named',
    rule: 'body',
    why: `'${surface}' is ${entity.ref?.name}`,
  });
  if (phrase.country) {
    const listed = bodyIn(context, phrase, phrase.country);
    if (!listed && phrase.functions.some((name) => SEATED.has(name)))
      return seatedIn(context, source, phrase, surface) ?? unknown('unknown', 'body', phrase.country);
    const entity = listed ?? unlistedIn(context, phrase, phrase.country);
    return entity ? named(entity) : unknown('unknown', 'body', phrase.country);
  }
  if (phrase.owner !== null) {
    const own = ministryOf(context, phrase, source);
    if (own) return inferred(own, 'body-of', `'${surface}' is ${own.ref?.name}`);
    const country = countryOfOwner(context, phrase.owner, source);
    const body = ledBy(context, phrase, source);
    const entity =
      country && body
        ? (bodyIn(context, body, country) ??
          unlistedIn(context, body, country) ??
          presidentsOffice(context, body, country, source))
        : null;
    return entity
      ? inferred(entity, 'body-of', `'${surface}' is ${entity.ref?.name}`)
      : unknown('unknown', 'body-of', country);
  }
  if (isOfOwnLand(context, source)) {
    const country = countrySpokenOf(context, source);
    const entity = country
      ? (bodyIn(context, phrase, country) ?? unlistedIn(context, phrase, country))
      : null;
    return byContext(entity, surface) ?? unknown('ambiguous', 'body', null);
  }
  const place = countryOfPlace(context, source);
  const there = place && !phrase.functions.includes('ministry') ? bodyIn(context, phrase, place) : null;
  if (there)
    return inferred(there, 'body-there', `'${surface}' in the place named before it is ${there.ref?.name}`);
  const choice = mostSalient(context.input.document, context.discourse, source[0], (entity) =>
    isOfKind(phrase, entity),
  );
  if (choice.entity)
    return inferred(choice.entity, 'body-before', `'${surface}' goes back to ${choice.entity.ref?.name}`);
  if (!phrase.definite || phrase.functions.includes('ministry')) return unknown('ambiguous', 'body', null);
  const only = onlyOne(context, phrase);
  if (only)
    return inferred(only, 'body-alone', `no other body than ${only.ref?.name} is called '${surface}' here`);
  const country = countryOfOnlyHead(context, phrase, source) ?? countrySpokenOf(context, source);
  const entity = country ? bodyIn(context, phrase, country) : null;
  return byContext(entity, surface) ?? unknown('ambiguous', 'body', null);
}

/** The body of the one country that is spoken of; null if it is not known. */
const byContext = (entity: Entity | null, surface: string): Decision | null =>
  entity &&
  inferred(
    entity,
    'body-by-context',
    `'${surface}' is ${entity.ref?.name}: only that country is spoken of here`,
  );

const inferred = (entity: Entity, rule: string, why: string): Decision => ({
  entity,
  certainty: 'inferred',
  rule,
  why,
});

/** Kinds of which a country has many and seats some of the world's: 'the court in The Hague' is not the Dutch one. */
const SEATED = new Set([
  'court',
  'agency',
  'watchdog',
  'organization',
  'council',
  'congress',
  'commission',
  'union',
]);

/** Such a body that was spoken of before and is no other country's; null if there is none. */
function seatedIn(context: Context, source: Span, phrase: BodyPhrase, surface: string): Decision | null {
  const { entity } = mostSalient(
    context.input.document,
    context.discourse,
    source[0],
    (e) => isOfKind(phrase, e) && (!e.actor?.country || e.actor.country === phrase.country),
  );
  return entity?.ref ? inferred(entity, 'body-before', `'${surface}' goes back to ${entity.ref.name}`) : null;
}

/** Kinds of which the registry's one body is meant without its name, and the sides of which the article must speak then. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  alliance: ['NATO', 'RU', 'UA'],
  bloc: ['EU', 'RU', 'UA'],
  union: ['EU'],
  commission: ['EU'],
  'external-affairs-ministry': ['IN'],
};

function isOfKind(phrase: BodyPhrase, entity: Entity): boolean {
  if (isGovernment(phrase)) return entity.kind === 'government';
  if (entity.kind !== 'body') return false;
  const { functions = [] } = entity.actor ?? {};
  if (phrase.functions.some((name) => functions.includes(name))) return true;
  const name = entity.ref?.name.toLowerCase() ?? '';
  return (
    name.endsWith(phrase.called.toLowerCase()) ||
    (phrase.functions.includes('ministry') && name.includes('ministry'))
  );
}

function onlyOne({ index, names }: Context, { functions, called }: BodyPhrase): Entity | null {
  const sides = functions.flatMap((name) => ALONE[name] ?? []);
  if (!sides.some((side) => names.countries.has(side))) return null;
  if (functions.includes('union') && !isCapitalised(called)) return null;
  for (const actor of index.actors.values())
    if (actor.kind !== 'person' && functions.some((name) => actor.functions?.includes(name)))
      return names.people.entityOf(actor);
  return null;
}
