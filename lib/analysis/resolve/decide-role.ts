import type { Office } from '../../model/actor';
import type { Span } from '../../model/span';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import type { Entity } from './entities';
import { holdsOneOf, officesMeant, soleHolder } from './roles';
import { mostSalient } from './salience';
import type { RolePhrase } from './source-phrase';
import { functionsOf } from './tenure';

/** Who a title or description means on the statement's day: somebody spoken of before, or the office's one holder. */
export function decideRole(context: Context, source: Span, phrase: RolePhrase, surface: string): Decision {
  const { index, names } = context;
  const { day } = names;
  const country = phrase.country ?? ownersCountry(context, phrase, source);
  const headed = phrase.headed?.actor?.id;
  const offices = headed
    ? [...index.offices.values()].filter((o) => o.heads === headed)
    : officesMeant(index, phrase, country);
  const served = ofOwner(context, phrase, offices, source);
  if (served !== undefined) {
    const holder = served.length > 0 ? soleHolder(index, served, day) : null;
    if (holder)
      return {
        entity: names.people.entityOf(holder),
        certainty: 'inferred',
        rule: 'role-of',
        why: `'${surface}' on that day is ${holder.name}`,
      };
    return (
      antecedent(
        context,
        source,
        surface,
        (entity) => !!entity.actor && holdsOneOf(entity.actor, ids(served), 'now', day),
      ) ?? unresolved('unknown', 'role-of', `who '${surface}' is, is not known`)
    );
  }
  const single =
    phrase.time === 'now' && !phrase.deputy && (phrase.country !== null || phrase.offices.length > 0);
  const holder = single && offices.length > 0 ? soleHolder(index, offices, day) : null;
  if (holder && offices.length > 0)
    return {
      entity: names.people.entityOf(holder),
      certainty: phrase.noun === 'leader' || phrase.definite ? 'named' : 'named',
      rule: 'role',
      why: `'${surface}' on ${day ?? 'that day'} is ${holder.name}`,
    };
  const before = antecedent(context, source, surface, (entity) =>
    fitsPhrase(context, entity, phrase, offices),
  );
  if (before) return before;
  const later =
    phrase.country !== null || phrase.offices.length > 0
      ? namedLater(context, source, phrase, offices)
      : null;
  if (later)
    return {
      entity: later,
      certainty: 'inferred',
      rule: 'role-named-later',
      why: `'${surface}' is ${later.ref?.name}, whom the article then names as such`,
    };
  if (phrase.time === 'now' && !phrase.deputy && phrase.country === null) {
    const only = byCountryOfArticle(context, offices);
    if (only) return only(surface);
  }
  return unresolved(
    offices.length > 0 ? 'ambiguous' : 'anonymous',
    'role',
    `who '${surface}' is, is not said`,
    phrase.country,
  );
}

/** A title that more offices than this bear says too little without a country: 'the president'. */
const FEW = 3;

const ids = (offices: readonly Office[]): Set<string> => new Set(offices.map((office) => office.id));

function antecedent(
  context: Context,
  source: Span,
  surface: string,
  fits: (entity: Entity) => boolean,
): Decision | null {
  const choice = mostSalient(context.input.document, context.discourse, source[0], fits);
  if (!choice.entity)
    return choice.reason === 'ambiguous'
      ? unresolved('ambiguous', 'description', `'${surface}' fits several people named before`)
      : null;
  if (!choice.entity.ref)
    return unresolved(
      'anonymous',
      'description',
      `'${surface}' goes back to a speaker without a name`,
      choice.entity.side,
      choice.entity,
    );
  return {
    entity: choice.entity,
    certainty: 'inferred',
    rule: 'description',
    why: `'${surface}' goes back to ${choice.entity.ref.name}`,
  };
}

/** The one person the article names in full soon after, with the same office. */
function namedLater(
  context: Context,
  source: Span,
  phrase: RolePhrase,
  offices: readonly Office[],
): Entity | null {
  const { discourse, input } = context;
  const paragraph = discourse.paragraphOf(source[0]);
  const to = discourse.paragraphSpan(Math.min(paragraph + 6, input.document.paragraphs.length - 1))[1];
  const fitting = new Set<Entity>();
  for (const mention of discourse.between(source[1], to))
    if (mention.entity.ref && fitsPhrase(context, mention.entity, phrase, offices))
      fitting.add(mention.entity);
  const [only] = fitting;
  return fitting.size === 1 && only ? only : null;
}

/** True if somebody named before can be called so: office, description, country and gender agree. */
function fitsPhrase(
  { index, names }: Context,
  entity: Entity,
  phrase: RolePhrase,
  offices: readonly Office[],
): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'nameless') return false;
  const { day } = names;
  const country = entity.actor?.country ?? entity.actor?.side ?? entity.side;
  if (
    phrase.country &&
    country !== phrase.country &&
    entity.actor?.side !== phrase.country &&
    entity.side !== phrase.country
  )
    return false;
  if (!isOfGender({ index }, entity.gender, phrase)) return false;
  if (entity.actor && offices.length > 0 && holdsOneOf(entity.actor, ids(offices), phrase.time, day))
    return true;
  const functions = new Set([
    ...(entity.actor ? functionsOf(index, entity.actor, day, phrase.time === 'former') : []),
    ...entity.described,
  ]);
  if (phrase.functions.some((name) => functions.has(name))) return true;
  if (phrase.noun === null) return false;
  if (entity.described.has(phrase.noun)) return true;
  const fitting = index.grammar.descriptions.get(phrase.noun) ?? [];
  if (offices.length > 0) return false;
  return fitting.length === 0
    ? phrase.definite &&
        (entity.kind === 'nameless' || functions.size > 0 || phrase.noun === 'man' || phrase.noun === 'woman')
    : fitting.some((name) => functions.has(name));
}

/** 'his spokesman', 'Trump's envoy': the offices that serve whoever owns the phrase; undefined if nobody owns it. */
function ofOwner(
  context: Context,
  phrase: RolePhrase,
  offices: readonly Office[],
  source: Span,
): readonly Office[] | undefined {
  const { owner } = phrase;
  if (owner === null || owner === 'thing') return undefined;
  const entity = typeof owner === 'object' ? owner : possessor(context, owner, source);
  if (!entity?.actor) return typeof owner === 'object' ? [] : undefined;
  const held = new Set(entity.actor.roles.map((role) => role.office));
  const wanted = offices.length > 0 ? offices : [...context.index.offices.values()];
  const nouns = phrase.noun ? (context.index.grammar.descriptions.get(phrase.noun) ?? []) : [];
  const serving = wanted.filter(
    (office) =>
      office.serves !== null &&
      held.has(office.serves) &&
      (offices.length > 0 || office.functions.some((name) => nouns.includes(name))),
  );
  return serving;
}

/** False if the noun tells a gender and the person has the other one. */
const isOfGender = (
  { index }: Pick<Context, 'index'>,
  gender: 'm' | 'f' | null,
  { noun }: RolePhrase,
): boolean => {
  const told = noun ? index.grammar.genderOf.get(noun) : undefined;
  return !told || !gender || told === gender;
};

/** 'its president': the country of the body or government spoken of before. */
function ownersCountry(context: Context, { owner }: RolePhrase, source: Span): string | null {
  if (owner !== 'thing') return null;
  const choice = mostSalient(
    context.input.document,
    context.discourse,
    source[0],
    (entity) => entity.kind === 'government' || entity.kind === 'body',
  );
  return choice.entity ? (choice.entity.actor?.country ?? choice.entity.side) : null;
}

function possessor(context: Context, person: string, source: Span): Entity | null {
  const choice = mostSalient(
    context.input.document,
    context.discourse,
    source[0],
    (entity) => entity.kind === 'person' && (entity.gender === null || entity.gender === person),
  );
  return choice.entity;
}

/** A title without a country, where the article speaks of only one country that has such an office with one holder. */
function byCountryOfArticle(
  { index, names }: Context,
  offices: readonly Office[],
): ((surface: string) => Decision) | null {
  if (offices.length === 0 || offices.length > FEW) return null;
  const spoken = new Set<string>();
  for (const match of names.matches) {
    const code = match.country?.code ?? match.body?.actor.country;
    if (code) spoken.add(code);
  }
  const possible =
    offices.length === 1
      ? offices
      : offices.filter((office) => office.country !== null && spoken.has(office.country));
  const holder = possible.length === 1 ? soleHolder(index, possible, names.day) : null;
  if (!holder) return null;
  return (surface) => ({
    entity: names.people.entityOf(holder),
    certainty: 'inferred',
    rule: 'role-by-context',
    why: `'${surface}' is ${holder.name}: no other country with such an office is spoken of`,
  });
}
