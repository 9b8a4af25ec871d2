import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import { bodyOfKind, governmentEntity } from './bodies';
import { type BodyPhrase, countryOfOnlyHead, ledBy, ownerOf } from './body-heads';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import { type Entity, namelessEntity } from './entities';
import { isCapitalised } from './normal-form';
import { mostSalient } from './salience';
import { functionsOf, officesOn } from './tenure';
import { within } from './token-range';

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

/** 'In Riga, the foreign ministry …': the country whose capital the sentence begins with, right before the source; null if none. */
function countryOfPlace({ names, reader }: Context, source: Span): string | null {
  const [first] = reader.tokensOf(source);
  if (names.words[first - 1] !== ',') return null;
  const place = within(names.matches, first - PLACE, first - 1).find((m) => m.last === first - 1);
  const isPlace = place?.country?.form === 'capital' && names.words[place.first - 1] === 'in';
  return isPlace ? (place.country?.code ?? null) : null;
}

/** The longest name of a capital, in tokens. */
const PLACE = 4;

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

const GOVERNMENT = new Set(['government', 'delegation']);
/** Kinds of which the registry's one body is meant without its name, and the sides of which the article must speak then. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  alliance: ['NATO', 'RU', 'UA'],
  bloc: ['EU', 'RU', 'UA'],
  union: ['EU'],
  commission: ['EU'],
  'external-affairs-ministry': ['IN'],
};

const isGovernment = ({ functions }: BodyPhrase): boolean => functions.some((name) => GOVERNMENT.has(name));

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

function countryOfOwner(
  context: Context,
  owner: NonNullable<BodyPhrase['owner']>,
  source: Span,
): string | null {
  const entity = ownerOf(context, owner, source);
  return entity ? (entity.actor?.country ?? entity.side) : null;
}

/** 'his ministry': the ministry that the owner's office belongs to. */
function ministryOf(context: Context, { owner, functions }: BodyPhrase, source: Span): Entity | null {
  if (owner === null || !functions.includes('ministry')) return null;
  const { actor } = ownerOf(context, owner, source) ?? {};
  for (const office of actor ? officesOn(actor, context.names.day) : []) {
    const body = context.index.actors.get(context.index.offices.get(office)?.speaksFor ?? '');
    if (body?.functions?.some((name) => name.endsWith('-ministry')))
      return context.names.people.entityOf(body);
  }
  return null;
}

function bodyIn({ index, names }: Context, phrase: BodyPhrase, country: string): Entity | null {
  if (isGovernment(phrase)) return governmentEntity(index, names.people, country);
  const actor = bodyOfKind(index, phrase.functions, country);
  return actor ? names.people.entityOf(actor) : null;
}

/** The body of a country that the registry does not have, where the words name the country: 'Croatian Foreign Ministry'. */
function unlistedIn({ index, names }: Context, phrase: BodyPhrase, country: string): Entity | null {
  const isVague = phrase.functions.includes('ministry') && !phrase.called.includes(' ');
  if (isVague || phrase.functions.includes('president-office')) return null;
  const of = index.grammar.countries.find((c) => c.code === country);
  const host = index.grammar.countries.find((c) => c.code === phrase.host && c.code !== country);
  const name = of ? index.grammar.bodyOf(phrase.called, of, host ?? null) : null;
  return name ? names.people.local(name, 'body', { side: country }) : null;
}

/** The office of a president whose country's office the registry does not have: 'Stubb's office'. */
function presidentsOffice(
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

/** 'the country's ministry': of the country that the text speaks of. */
export function isOfOwnLand({ index, names, reader }: Context, source: Span): boolean {
  const [first, last] = reader.tokensOf(source);
  const { genitive, lands } = index.grammar;
  return names.words
    .slice(first, last)
    .some((w, i) => lands.has(w) && genitive.has(names.words[first + i + 1] ?? ''));
}

const LOOK_BACK = 3;
/** Bound for texts that are one long paragraph. */
const MOST_MATCHES = 200;

/**
 * The one country spoken of before a source, in its paragraph or the nearest one before that speaks of any; what the
 * source itself speaks of ('Freedonia has lost a ship, the ministry said') does not tell whose it is.
 */
function countrySpokenOf({ names, discourse, ofSource }: Context, source: Span): string | null {
  const [at] = source;
  const own = ofSource(source).flatMap((said) => said.content);
  const paragraph = discourse.paragraphOf(at);
  for (let p = paragraph; p >= Math.max(0, paragraph - LOOK_BACK); p--) {
    const [from, to] = discourse.paragraphSpan(p);
    const codes = new Set<string>();
    const startOf = (i: number): number => names.tokens[names.matches[i]?.first ?? 0]?.start ?? 0;
    const first = indexAtOrBefore(names.matches.length, startOf, from - 1) + 1;
    const last = indexAtOrBefore(names.matches.length, startOf, Math.min(to, at) - 1) + 1;
    for (const match of names.matches.slice(Math.max(first, last - MOST_MATCHES), last)) {
      const start = names.tokens[match.first]?.start ?? 0;
      if (own.some(([begin, end]) => begin <= start && start < end)) continue;
      const code = match.country?.code ?? match.body?.actor.side ?? match.people[0]?.actor.country;
      if (code) codes.add(code);
    }
    const [only] = codes;
    if (codes.size === 1 && only) return only;
    if (codes.size > 1) return null;
  }
  return null;
}
