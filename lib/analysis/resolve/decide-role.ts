import type { Actor, Office } from '../../model/actor';
import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import {
  antecedent,
  describedOnce,
  fitsMany,
  fitsPhrase,
  introducesNameless,
  isOfGender,
  namedLater,
} from './antecedents';
import type { Context } from './context';
import { isOfOwnLand } from './country-of-body';
import { type Decision, unresolved } from './decision';
import { type Entity, namelessEntity } from './entities';
import { LEAD } from './named-next';
import { holdsOneOf, officesMeant, soleHolder } from './roles';
import { mostSalient } from './salience';
import type { RolePhrase } from './source-phrase';
import { functionsOf } from './tenure';
import { calledBefore } from './titles-alone';

/** Who a title or description means on the statement's day: the office's one holder, or somebody the article names. */
export function decideRole(
  context: Context,
  candidate: QuoteCandidate,
  source: Span,
  phrase: RolePhrase,
  surface: string,
): Decision {
  const { index, names } = context;
  const named = context.dayOf(candidate);
  const day = named ?? names.day;
  const isDated = named !== null || context.input.article.publishedAt !== null;
  const owner = owningBody(context, phrase, source);
  const country = phrase.country ?? (owner ? (owner.actor?.country ?? owner.side) : null);
  const headed = phrase.headed?.actor?.id;
  const offices = headed
    ? [...index.offices.values()].filter((office) => office.heads === headed)
    : officesMeant(index, phrase, country).filter((office) => isOfBody(office, owner));
  const found = (holder: Actor, certainty: 'named' | 'inferred', rule: string, why: string): Decision => ({
    entity: names.people.entityOf(holder),
    certainty,
    rule,
    why: `'${surface}' ${why}`,
  });
  const nobody = namelessEntity(
    context.discourse,
    'nameless',
    phrase.country,
    index.grammar.genderOf.get(phrase.noun ?? '') ?? null,
    phrase.noun ? [phrase.noun, ...phrase.functions] : phrase.functions,
  );
  const serving = officesServing(context, phrase, offices, source);
  if (serving) {
    const holder = isDated && serving.length > 0 ? soleHolder(index, serving, day) : null;
    if (holder) return found(holder, 'inferred', 'role-of', `on that day is ${holder.name}`);
    const isServing = (entity: Entity): boolean =>
      !!entity.actor && holdsOneOf(entity.actor, new Set(serving.map((office) => office.id)), 'now', day);
    return (
      antecedent(context, source, surface, isServing) ??
      unresolved('unknown', 'role-of', `who '${surface}' is, is not known`, null, nobody)
    );
  }
  const isCurrent = isDated && phrase.time === 'now' && !phrase.deputy;
  if (isCurrent && (country !== null || phrase.offices.length > 0 || headed !== undefined)) {
    const holder = offices.length > 0 ? soleHolder(index, offices, day) : null;
    if (holder && isOfGender(index, holder.gender, phrase))
      return found(
        holder,
        phrase.owner === 'thing' ? 'inferred' : 'named',
        'role',
        `on ${day ?? 'that day'} is ${holder.name}`,
      );
  }
  // 'its spokesman' of a body is one of its own, not somebody else's named before.
  const isStranger = (entity: Entity): boolean =>
    owner?.kind === 'body' && entity.actor === null && entity.side !== (owner.actor?.country ?? owner.side);
  const fits = (entity: Entity): boolean =>
    !isStranger(entity) && fitsPhrase(index, entity, phrase, offices, day);
  const { noun } = phrase;
  const fitsAnybody = noun !== null && index.grammar.descriptions.get(noun)?.includes('**') === true;
  // 'The Russian' is said of whoever of that country was the subject just before.
  const anybody = fitsAnybody && (noun === 'national' ? 'subject' : 'speaker');
  const called = calledBefore(context, source, phrase, fits);
  if (called?.actor) return found(called.actor, 'inferred', 'title-again', `is again ${called.actor.name}`);
  const before = antecedent(context, source, surface, fits, anybody);
  const isCalledSo = noun === null || before?.entity?.described.has(noun) === true;
  if (before?.entity && !isCalledSo && phrase.bare && introducesNameless(context, source, noun))
    return unresolved(
      'anonymous',
      'introduced',
      `'${surface}' is somebody the text introduced without a name`,
      phrase.country,
      nobody,
    );
  if (before) return before;
  // 'The country's top diplomat' at the head of an article.
  const ofOwnLand =
    phrase.functions.length > 0 &&
    context.discourse.paragraphOf(source[0]) < LEAD &&
    isOfOwnLand(context, source);
  const isSpecific = noun === null || offices.length > 0 || !fitsMany(index, noun);
  const later =
    isSpecific && (phrase.country !== null || phrase.offices.length > 0 || ofOwnLand)
      ? namedLater(context, source, fits)
      : null;
  if (later)
    return {
      entity: later,
      certainty: 'inferred',
      rule: 'role-named-later',
      why: `'${surface}' is ${later.ref?.name}, whom the article then names as such`,
    };
  const known = called === null && before === null ? describedOnce(context, source, phrase, fits) : null;
  if (known)
    return {
      entity: known,
      certainty: 'inferred',
      rule: 'described-once',
      why: `'${surface}' is ${known.ref?.name}, the only one the article calls so`,
    };
  const only = isCurrent && country === null ? holderInArticle(context, offices, day) : null;
  if (only && isOfGender(index, only.gender, phrase))
    return found(
      only,
      'inferred',
      'role-by-context',
      `is ${only.name}: no other country with such an office is spoken of`,
    );
  return unresolved(
    offices.length > 0 ? 'ambiguous' : 'anonymous',
    'role',
    `who '${surface}' is, is not said`,
    phrase.country,
    nobody,
  );
}

/** A title that more offices than this bear says too little without a country: 'the president'. */
const FEW = 3;

/** The holder of a title without a country, where the article speaks of only one country with such an office. */
function holderInArticle(
  { index, names }: Context,
  offices: readonly Office[],
  day: string | null,
): Actor | null {
  if (offices.length === 0 || offices.length > FEW) return null;
  const possible =
    offices.length === 1
      ? offices
      : offices.filter((office) => office.country !== null && names.countries.has(office.country));
  return possible.length === 1 ? soleHolder(index, possible, day) : null;
}

/** 'his spokesman', 'Trump's envoy': the offices that serve whoever owns the phrase; null if nobody owns it. */
function officesServing(
  context: Context,
  phrase: RolePhrase,
  offices: readonly Office[],
  source: Span,
): readonly Office[] | null {
  const { owner } = phrase;
  if (owner === null || owner === 'thing') return null;
  const entity = typeof owner === 'object' ? owner : possessor(context, owner, source);
  if (!entity?.actor) return typeof owner === 'object' ? [] : null;
  if (phrase.noun !== null && context.index.grammar.counterparts.has(phrase.noun))
    return officesLike(context, entity.actor, phrase.country);
  const held = new Set(entity.actor.roles.map((role) => role.office));
  const fitting = phrase.noun ? (context.index.grammar.descriptions.get(phrase.noun) ?? []) : [];
  const wanted = offices.length > 0 ? offices : [...context.index.offices.values()];
  return wanted.filter(
    (office) =>
      office.serves !== null &&
      held.has(office.serves) &&
      (offices.length > 0 || office.functions.some((name) => fitting.includes(name))),
  );
}

/** 'his Ukrainian counterpart': the offices of that country of the owner's functions. */
function officesLike({ index, names }: Context, owner: Actor, country: string | null): readonly Office[] {
  const functions = functionsOf(index, owner, names.day);
  return country === null
    ? []
    : [...index.offices.values()].filter(
        (office) => office.country === country && office.functions.some((name) => functions.has(name)),
      );
}

function possessor({ input, discourse }: Context, person: string, source: Span): Entity | null {
  const fits = (entity: Entity): boolean =>
    entity.kind === 'person' && (entity.gender === null || entity.gender === person);
  return mostSalient(input.document, discourse, source[0], fits).entity;
}

/** 'its president': the body or government spoken of before; null if nothing owns the phrase. */
function owningBody({ input, discourse }: Context, { owner }: RolePhrase, source: Span): Entity | null {
  if (owner !== 'thing') return null;
  const isBody = (entity: Entity): boolean => entity.kind === 'government' || entity.kind === 'body';
  return mostSalient(input.document, discourse, source[0], isBody).entity;
}

/** False for an office of another body than the one that owns the phrase: a ministry's 'its spokesman' is not the president's. */
const isOfBody = ({ heads, speaksFor }: Office, owner: Entity | null): boolean =>
  owner?.kind !== 'body' || speaksFor === null || speaksFor === owner.actor?.id || heads === owner.actor?.id;
