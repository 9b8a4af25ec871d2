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

/** A condition that only denies what was said before has at most so many words. */
const ELLIPSIS = 5;

/** "Urged it to cease fire and discussed sanctions if it did not": the nearest thing waits, not what is demanded first. */
export function isUnlessMet(
  { mentions, tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
): boolean {
  const said = tokens.slice(clause.first, clause.last).filter((t) => !t.strong && t.word !== ',');
  if (said.length > ELLIPSIS || !words.negations.has(said.at(-1)?.word ?? '')) return false;
  return mentions.some(
    (m) => m.issueId !== mention.issueId && m.first >= mention.last && m.last <= clause.first,
  );
}
