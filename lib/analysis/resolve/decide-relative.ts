import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import { type Entity, type Mention, namelessEntity } from './entities';
import { sentenceStart } from './sentence-start';
import { within } from './token-range';

/** Words of an apposition between a name and 'who'. */
const LONGEST_APPOSITION = 12;

/** 'X, Y's envoy, who said': whose apposition stands between commas just before the relative. */
function apposedTo({ names }: Context, before: readonly Mention[], at: number): Entity | undefined {
  if (names.words[at - 1] !== ',') return undefined;
  let comma = at - 2;
  while (comma > at - LONGEST_APPOSITION && names.tokens[comma]?.text !== ',') comma--;
  const start = names.tokens[comma]?.text === ',' ? names.tokens[comma]?.start : undefined;
  return before.find((m) => m.end === start && m.entity.kind === 'person')?.entity;
}

/** 'according to the governor, X.': a full name that closes the sentence behind a title; null if something else follows. */
export function apposedName(
  { names, reader }: Context,
  candidate: QuoteCandidate,
  source: Span,
): Entity | null {
  const [, last] = reader.tokensOf(source);
  const isBehind = candidate.content.every(([, end]) => end <= source[0]);
  if (!isBehind || names.words[last] !== ',') return null;
  const [name] = within(names.people.names, last + 1, last + LONGEST_APPOSITION);
  if (name?.first !== last + 1 || !name.full) return null;
  return /^[.;)]$/.test(names.tokens[name.last]?.text ?? '.') ? name.entity : null;
}

/** 'who': the name just before it, or the only person its sentence names before; after 'experts' several without a name. */
export function decideRelative(context: Context, source: Span): Decision {
  const { discourse, index, input, names, reader } = context;
  const [at] = reader.tokensOf(source);
  const before = names.words[at - 1] ?? '';
  // 'experts who', 'those who'
  if (index.grammar.plurals.has(before) || index.grammar.definite.has(before))
    return unresolved(
      'group',
      'relative',
      `'${before}' gives no name`,
      null,
      namelessEntity(discourse, 'group', null),
    );
  const mentions = discourse.between(sentenceStart(input, source[0]), source[0]);
  const last = mentions[mentions.length - 1];
  const people = new Set(mentions.filter((m) => m.entity.kind === 'person').map((m) => m.entity));
  const [only] = people;
  const adjoins = last !== undefined && source[0] - last.end <= 3;
  const described = adjoins ? undefined : apposedTo(context, mentions, at);
  const entity = described ?? (adjoins ? last.entity : people.size === 1 ? only : undefined);
  return entity?.ref
    ? { entity, certainty: 'inferred', rule: 'relative', why: `'who' goes back to ${entity.ref.name}` }
    : unresolved('unknown', 'relative', 'no one name stands before the relative pronoun');
}
