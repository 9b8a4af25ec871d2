import type { OperatorKind } from '../../model/grammar/stance-grammar';
import type { Stance } from '../../model/statement';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { Mention, StanceSentence } from './stance-sentence';

const WEIGHT = { firm: 4, hedged: 3, aside: 2, unclear: 1 } as const;
const DECIDING: ReadonlySet<OperatorKind> = new Set<OperatorKind>(['refuse', 'end', 'want']);

/** Which reading of an issue wins within a statement: a position by itself outweighs a topic of the same strength. */
export function weightOf(mention: Mention, stance: Stance, aside: boolean, hedged: boolean): number {
  if (stance === 'unclear') return WEIGHT.unclear;
  const weight = aside ? WEIGHT.aside : hedged ? WEIGHT.hedged : WEIGHT.firm;
  return mention.rule.kind === 'position' ? weight + 0.5 : weight;
}

/** Named only as a setting ("on the second day of talks"), outside the words said, or as the matter of a reproach. */
export function isPassing(
  { tokens, words }: StanceSentence,
  mention: Mention,
  clause: Clause,
  { operators }: Composition,
): boolean {
  if (tokens[mention.first]?.role === 'frame' || clause.kind === 'time') return true;
  if (operators.some((o) => DECIDING.has(o.value))) return false;
  if (operators.some((o) => o.value === 'accuse')) return true;
  for (let i = mention.first - 1; i >= Math.max(clause.first, mention.first - 3); i--) {
    const word = tokens[i]?.word ?? '';
    if (words.settings.has(word)) return true;
    if (words.partitive.has(word)) return words.timeParts.has(tokens[i - 1]?.word ?? '');
    if (!words.settingModifiers.has(word)) return false;
  }
  return false;
}
