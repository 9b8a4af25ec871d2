import type { Clause } from './clauses';
import type { Operator, StanceSentence } from './stance-sentence';

/** A phrase put first as subject ("Lifting sanctions would be", "To give up land is") leaves the predicate on its right. */
export function opensClause({ tokens, words }: StanceSentence, clause: Clause, operator: Operator): boolean {
  const head = tokens[operator.first]?.word ?? '';
  const before = tokens[operator.first - 1];
  const near = operator.first - clause.first <= 2;
  const afterCue = before?.role === 'cue' || words.complementizers.has(before?.word ?? '');
  if (!near && !afterCue) return false;
  if (words.restrictionNouns.has(head)) return true;
  return head.endsWith(words.gerundEnding) || words.infinitiveMark.has(before?.word ?? '');
}
