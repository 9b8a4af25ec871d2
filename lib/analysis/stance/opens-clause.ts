import type { Clause } from './clauses';
import type { Operator, StanceSentence } from './stance-sentence';

/** A phrase put first as subject ("Lifting sanctions would be", "To give up land is") leaves the predicate on its right. */
export function opensClause(
  { tokens, words, operators }: StanceSentence,
  clause: Clause,
  operator: Operator,
): boolean {
  const head = tokens[operator.first]?.word ?? '';
  const before = tokens[operator.first - 1];
  const near = operator.first - clause.first <= 2;
  const infinitive = words.infinitiveMark.has(before?.word ?? '');
  const opener = infinitive ? tokens[operator.first - 2] : before;
  const afterCue = before?.role === 'cue' || words.complementizers.has(opener?.word ?? '');
  const bare =
    !tokens.slice(clause.first, operator.first).some((t) => words.finite.has(t.word) || t.role === 'cue') &&
    !operators.some((o) => o.first >= clause.first && o.last <= operator.first);
  if (!near && !afterCue && !bare) return false;
  if (words.deedNouns.has(head)) return true;
  if (words.restrictionNouns.has(head)) return true;
  return head.endsWith(words.gerundEnding) || infinitive;
}
