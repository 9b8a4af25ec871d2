import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import type { Context } from './context';
import { decideBody } from './decide-body';
import { decideDocument } from './decide-document';
import { decidePronoun } from './decide-pronoun';
import { apposedName, decideRelative } from './decide-relative';
import { decideRole } from './decide-role';
import { type Decision, unresolved } from './decision';
import { namelessEntity } from './entities';
import { namedNext } from './named-next';
import { isCapitalised } from './normal-form';
import type { SourcePhrase } from './source-phrase';
import { noteTitle } from './titles-alone';

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
      const next = namedNext(context, source, phrase);
      if (next)
        return {
          entity: next,
          certainty: 'inferred',
          rule: 'named-next',
          why: `'${surface}' is ${next.ref?.name}, whom the text then lets speak`,
        };
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
