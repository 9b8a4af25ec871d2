import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import { isOutlet } from './bodies';
import type { Context } from './context';
import { type Decision, unresolved } from './decision';
import { type Entity, namelessEntity } from './entities';
import { mostSalient } from './salience';
import { sentenceStart } from './sentence-start';
import type { SourcePhrase } from './source-phrase';

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

/** Whom 'he', 'she', 'it' or 'they' goes back to; nobody where several fit about as well. */
export function decidePronoun(
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
