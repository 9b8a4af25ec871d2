import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { Mention, StanceSentence } from './stance-sentence';

/** "Warheads would be fired if …": the weapon is used, not tested or moved. */
export const isUse = ({ tokens, words }: StanceSentence, clause: Clause, { first, last }: Mention): boolean =>
  tokens.slice(first, Math.max(last, clause.first)).some((t) => words.using.has(t.word));

/** "Could be posted there when …". */
export const isAble = ({ tokens, words }: StanceSentence, { operators }: Composition): boolean =>
  operators.some((o) => o.value === 'hedge' && words.ability.has(tokens[o.first]?.word ?? ''));

/** "After a ceasefire", "after Russia has left": an issue, or a deed still to be done, that must come first. */
export function isAwaited(
  { mentions, tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
): boolean {
  if (mentions.some((m) => m.issueId !== mention.issueId && m.first >= clause.first && m.last <= clause.last))
    return true;
  return tokens.slice(clause.first, clause.last).some((t) => words.awaited.has(t.word));
}
