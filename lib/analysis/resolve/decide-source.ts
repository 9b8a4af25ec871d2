import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import { indexAtOrBefore } from '../../text/search';
import { isOutlet } from './bodies';
import type { Context } from './context';
import { decideBody } from './decide-body';
import { decideDocument } from './decide-document';
import { decideRole } from './decide-role';
import { type Decision, unresolved } from './decision';
import { type Entity, type Mention, namelessEntity } from './entities';
import { isCapitalised } from './normal-form';
import { mostSalient } from './salience';
import type { SourcePhrase } from './source-phrase';
import { noteTitle } from './titles-alone';
import { within } from './token-range';

/** Who a source span means. */
export function decideSource(context: Context, candidate: QuoteCandidate, source: Span): Decision {
  const { article } = context.input;
  const surface = article.text.slice(source[0], source[1]);
  const phrase = context.reader.read(...context.reader.tokensOf(source));
  const own = article.outlet && surface.trim().toLowerCase() === article.outlet.trim().toLowerCase();
  if (own) return unresolved('none', 'own-voice', 'the outlet speaks in its own voice');
  return decidePhrase(context, candidate, source, phrase, surface);
}

function decidePhrase(
  context: Context,
  candidate: QuoteCandidate,
  source: Span,
  phrase: SourcePhrase,
  surface: string,
): Decision {
  switch (phrase.kind) {
    case 'name':
      if (phrase.weak)
        return {
          entity: phrase.entity,
          certainty: 'inferred',
          rule: 'surname-in-office',
          why: `of the officials of that surname ${phrase.entity.ref?.name} was in office that day`,
        };
      return {
        entity: phrase.entity,
        certainty: 'named',
        rule: phrase.metonym ? 'metonym' : 'name',
        why: phrase.metonym
          ? `'${surface}' as a speaker stands for ${phrase.entity.ref?.name}`
          : `the source names ${phrase.entity.ref?.name}`,
      };
    case 'several-people':
      return unresolved('ambiguous', 'several-people', `'${surface}' fits more than one person`);
    case 'pronoun':
      return decidePronoun(context, source, phrase, surface);
    case 'relative':
      return decideRelative(context, source);
    case 'role': {
      const named = apposedName(context, candidate, source);
      if (named)
        return {
          entity: named,
          certainty: 'named',
          rule: 'apposition',
          why: `'${surface}' stands before the name of ${named.ref?.name}`,
        };
      const decision = decideRole(context, candidate, source, phrase, surface);
      noteTitle(context, source, phrase, decision);
      return decision;
    }
    case 'body':
      return decideBody(context, source, phrase, surface);
    case 'document':
      return decideDocument(context, source, phrase, surface, (issuer, at) =>
        decidePhrase(context, candidate, at, issuer, surface),
      );
    case 'nameless': {
      const side = phrase.side;
      return unresolved(
        phrase.many ? 'group' : 'anonymous',
        'nameless',
        `'${surface}' gives no name`,
        side,
        isOfMedia(context, surface)
          ? undefined
          : namelessEntity(
              context.discourse,
              phrase.many ? 'group' : 'nameless',
              side,
              context.index.grammar.genderOf.get(phrase.noun ?? '') ?? null,
              phrase.noun ? [phrase.noun] : [],
            ),
      );
    }
    case 'unknown-name':
      return unresolved(
        'unknown',
        'unknown-name',
        `nobody of the name '${surface}' is known or named in full`,
        null,
        phrase.like === 'words'
          ? undefined
          : namelessEntity(context.discourse, phrase.like === 'body' ? 'body' : 'nameless', null),
      );
    case 'none':
      return unresolved('unknown', 'no-name', `'${surface}' names nobody`);
  }
}

/** 'a Reuters correspondent' only carries what others say: 'he' after it is somebody else. */
const isOfMedia = ({ index }: Context, surface: string): boolean =>
  surface
    .split(/[^\p{L}]+/u)
    .some((word) => isCapitalised(word) && index.grammar.media.has(word.toLowerCase()));

/** A mark before a name within somebody's words: it is quoted there, as another's ('this is not “Lind's war”'). */
const OPENING_MARK = /[‘“"']/;
/** Sources before that may stand within a statement's words. */
const MOST_INSIDE = 8;

/**
 * People and bodies named inside a statement's own words, and whoever without a name speaks there: hardly ever its speaker.
 * A clause before the cue that says when ('Asked whether …, he said') is none of them.
 */
function namedInside(
  { discourse, index, input, names, reader }: Context,
  candidate: QuoteCandidate,
  owned: boolean,
): Entity[] {
  const { clauseOpeners } = index.grammar;
  const { text } = input.article;
  return candidate.content.flatMap((span, i) => {
    const first = names.words[reader.tokensOf(span)[0]] ?? '';
    const tellsWhen = i === 0 && candidate.content.length > 1 && clauseOpeners.has(first);
    if (tellsWhen) return [];
    const isOthers = (at: number): boolean => at > span[0] && OPENING_MARK.test(text.charAt(at - 1));
    const spoke = discourse.sources.slice(-MOST_INSIDE).filter((s) => span[0] <= s.at && s.at < span[1]);
    // 'Lind told us she saw a process that was, in her words, “over”': whoever tells it there may own the words.
    const isTeller = (at: number): boolean =>
      owned && spoke.some((s) => s.at <= at && at < s.end && s.entity.ref);
    return [
      ...discourse.between(span[0], span[1]).filter((m) => !isOthers(m.start) && !isTeller(m.start)),
      ...spoke.filter((s) => !s.entity.ref),
    ].map((m) => m.entity);
  });
}

function decidePronoun(
  context: Context,
  source: Span,
  { person, owns }: Extract<SourcePhrase, { kind: 'pronoun' }>,
  surface: string,
): Decision {
  if (person === 'speaker')
    return unresolved('unknown', 'first-person', `'${surface}' is whoever speaks here`);
  const gendered = person === 'm' || person === 'f';
  const last = context.discourse.sources[context.discourse.sources.length - 1];
  const near = last && context.discourse.paragraphOf(source[0]) - last.paragraph <= 1;
  if (person === 'plural' && near && last.entity.kind === 'nameless')
    return unresolved(
      'anonymous',
      'pronoun',
      `'${surface}' goes back to a speaker without a name`,
      last.entity.side,
      last.entity,
    );
  const fits = (entity: Entity): boolean =>
    gendered
      ? (entity.kind === 'person' || entity.kind === 'nameless') &&
        (entity.gender === null || entity.gender === person)
      : person === 'thing'
        ? entity.kind === 'body' || entity.kind === 'government'
        : entity.kind === 'group' ||
          entity.kind === 'government' ||
          (entity.kind === 'body' && !isOutlet(context.index, entity));
  const told = gendered ? whoToldIt(context, source, fits) : null;
  if (told?.ref)
    return {
      entity: told,
      certainty: 'inferred',
      rule: 'pronoun-relative',
      why: `'${surface}' goes on with what ${told.ref.name} says of it`,
    };
  const choice = mostSalient(context.input.document, context.discourse, source[0], fits, {
    gendered,
    opens: Math.min(
      source[0],
      ...context.ofSource(source).map(({ content }) => content[0]?.[0] ?? source[0]),
    ),
    named: context.ofSource(source).flatMap((said) => namedInside(context, said, owns === true)),
  });
  const isFaint =
    choice.entity !== null &&
    ((owns && choice.rule === 'mention-before') ||
      (person === 'plural' && choice.rule !== 'speaker-before') ||
      (person === 'thing' && choice.rule === 'mention-before'));
  if (!choice.entity || isFaint)
    return unresolved(
      choice.entity ? 'unknown' : choice.reason,
      'pronoun',
      `'${surface}' could go back to several or to nobody`,
      null,
      // 'He' after it means the same one, and nobody who spoke before.
      !choice.entity && choice.reason === 'ambiguous' && gendered
        ? namelessEntity(context.discourse, 'nameless', null, person)
        : undefined,
    );
  if (!choice.entity.ref)
    return unresolved(
      choice.entity.kind === 'group' ? 'group' : 'anonymous',
      'pronoun',
      `'${surface}' goes back to a speaker without a name`,
      choice.entity.side,
      choice.entity,
    );
  return {
    entity: choice.entity,
    certainty: 'inferred',
    rule: `pronoun-${choice.rule}`,
    why: `'${surface}' goes back to ${choice.entity.ref.name}`,
  };
}

/** 'Lind accused the bank of what she called theft', 'of delay, which she said': whoever spoke last in the sentence; null unless so. */
function whoToldIt(
  { discourse, index, input, names, reader }: Context,
  source: Span,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const [at] = reader.tokensOf(source);
  const free = index.grammar.freeRelatives.has(names.words[at - 1] ?? '');
  const last = discourse.sources[discourse.sources.length - 1];
  if (!last || !(free || names.words[at - 1] === 'which') || !fits(last.entity)) return null;
  const isSame = sentenceStart(input, last.at) === sentenceStart(input, source[0]);
  const others = discourse
    .between(last.end, source[0])
    .some((m) => m.entity.kind === 'person' && m.entity !== last.entity);
  return isSame && (free || !others) ? last.entity : null;
}

const sentenceStart = ({ document: { sentences } }: Context['input'], at: number): number =>
  sentences[indexAtOrBefore(sentences.length, (i) => sentences[i]?.span[0] ?? 0, at)]?.span[0] ?? at;

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
function apposedName({ names, reader }: Context, candidate: QuoteCandidate, source: Span): Entity | null {
  const [, last] = reader.tokensOf(source);
  const isBehind = candidate.content.every(([, end]) => end <= source[0]);
  if (!isBehind || names.words[last] !== ',') return null;
  const [name] = within(names.people.names, last + 1, last + LONGEST_APPOSITION);
  if (name?.first !== last + 1 || !name.full) return null;
  return /^[.;)]$/.test(names.tokens[name.last]?.text ?? '.') ? name.entity : null;
}

/** 'who': the name just before it, or the only person its sentence names before; after 'experts' several without a name. */
function decideRelative(context: Context, source: Span): Decision {
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
