import type { Span } from '../../model/span';
import type { Context } from './context';
import type { Entity } from './entities';
import type { SourcePhrase } from './source-phrase';
import { functionsOf } from './tenure';
import { within } from './token-range';

/** Paragraphs at the head of an article that say what somebody said before they say who. */
export const LEAD = 4;
const SPOKESPERSON = 'spokesperson';

/**
 * 'A Latvian foreign ministry spokesperson said' in an agency's lead: the one such spokesperson who acts in the text right
 * behind it; null if nobody of that country and office does.
 */
export function namedNext(
  { discourse, index, names, reader, input }: Context,
  source: Span,
  { many, noun, side }: Extract<SourcePhrase, { kind: 'nameless' }>,
): Entity | null {
  const paragraph = discourse.paragraphOf(source[0]);
  const fitting = index.grammar.descriptions.get(noun ?? '') ?? [];
  if (many || paragraph >= LEAD || !fitting.includes(SPOKESPERSON)) return null;
  const titles = within(names.titles, ...reader.tokensOf(source));
  const offices = titles
    .flatMap(({ value }) => (value.type === 'functions' ? value.functions : []))
    .filter((name) => name !== SPOKESPERSON && fitting.includes(name));
  if (offices.length === 0 && side === null) return null;
  const fits = ({ actor, described, kind, side: own }: Entity): boolean => {
    if (kind !== 'person' || (side !== null && actor?.country !== side && own !== side)) return false;
    const held = new Set([...(actor ? functionsOf(index, actor, names.day) : []), ...described]);
    return (offices.length > 0 ? offices : fitting).some((name) => held.has(name));
  };
  const next = Math.min(paragraph + 1, input.document.paragraphs.length - 1);
  const named = new Set(
    discourse
      .between(source[1], discourse.paragraphSpan(next)[1])
      .flatMap(({ entity, part, reported }) =>
        part === 'acts' && !reported && fits(entity) ? [entity] : [],
      ),
  );
  const [only] = named;
  return named.size === 1 && only?.ref ? only : null;
}
