import type { Stance } from '../../model/statement';
import { bucket, type Features, hashText } from '../attribute/model/features';
import type { Clause } from './clauses';
import type { Composition } from './compose';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** Words on either side of a mention that are looked at. */
const WINDOW = 12;
/** Words that begin alike count as one. */
const STEM = 5;
const NEAR = 3;
const MOST_NEGATIONS = 3;

/** What a mention's words may come to, seen from its pole: toward it, away from it, under a condition, no position. */
export const OUTCOMES = ['toward', 'away', 'conditional', 'none'] as const;

/** A stance as one of the outcomes, by index. */
export function outcomeIndex({ rule }: Mention, stance: Stance | null): number {
  if (stance === 'conditional') return 2;
  if (stance === 'unclear' || stance === null) return 3;
  return (stance === 'support') === (rule.pole === 'for') ? 0 : 1;
}

/** First and last token a mention's features look at. */
export const windowOf = (
  { tokens }: StanceSentence,
  mention: Mention,
): readonly [first: number, last: number] => [
  Math.max(0, mention.first - WINDOW),
  Math.min(tokens.length, mention.last + WINDOW),
];

/** Adds what the word at `i`, outside the mention, says by itself. */
export function addWord(
  f: Features,
  { tokens }: StanceSentence,
  mention: Mention,
  clause: Clause,
  i: number,
): void {
  const text = tokens[i]?.word ?? '';
  const word = hashText(text);
  const where = i < mention.first ? 0 : 1;
  const distance = where === 0 ? mention.first - i : i - mention.last + 1;
  f.add(16, word, where, i >= clause.first && i < clause.last ? 1 : 0);
  f.add(17, hashText(text, 0, Math.min(STEM, text.length)), where);
  f.add(18, word, hashText(tokens[i]?.role ?? ''));
  if (distance <= NEAR) f.add(19, word, where, distance);
}

const sequence = (list: readonly Operator[]): number => hashText(list.map((o) => o.value).join(' '));

/**
 * Features by which the second reader judges a mention: what the rules came to and by which operators, and the words
 * around it. Chosen by cross-validation over training/stances: pairs of words added nothing.
 */
export function secondFeatures(
  f: Features,
  sentence: StanceSentence,
  mention: Mention,
  clause: Clause,
  composed: Composition,
  stance: Stance,
): void {
  const { tokens, words, operators, clauses, question, history, own } = sentence;
  const { rule } = mention;
  const read = outcomeIndex(mention, stance);
  const issue = hashText(mention.issueId);
  const name = hashText(rule.name);
  const kind = hashText(rule.kind);
  const clauseKind = hashText(clause.kind);
  const word = (i: number): number => hashText(tokens[i]?.word ?? '');
  const role = (i: number): number => hashText(tokens[i]?.role ?? '');
  const side = (o: Operator): number => (o.last <= mention.first ? 0 : o.first >= mention.last ? 1 : 2);
  const left = sequence(composed.operators.filter((o) => o.first < mention.first));
  const right = sequence(composed.operators.filter((o) => o.first >= mention.first));
  f.clear();
  f.add(1, read, kind);
  f.add(2, read, hashText(composed.held), composed.unread ? 1 : 0);
  f.add(3, issue, name);
  f.add(4, issue, name, read);
  f.add(5, kind, hashText(rule.pole));
  f.add(6, left, right);
  f.add(7, left, kind);
  f.add(8, right, kind);
  f.add(9, sequence(composed.operators), read);
  for (const o of composed.operators) {
    const value = hashText(o.value);
    f.add(10, value, side(o), kind);
    f.add(11, word(o.first), word(o.last - 1), side(o));
    f.add(12, value, side(o), bucket(Math.abs(o.first - mention.first)));
  }
  const governing = new Set(composed.operators.map((o) => o.first));
  for (const o of operators)
    if (!governing.has(o.first))
      f.add(13, hashText(o.value), side(o), o.first >= clause.first && o.first < clause.last ? 1 : 0);
  const [from, to] = windowOf(sentence, mention);
  for (let i = from; i < to; i++) {
    if (i >= mention.first && i < mention.last) {
      f.add(mention.passed.includes(i) ? 14 : 15, word(i), issue);
      continue;
    }
    addWord(f, sentence, mention, clause, i);
    if (i < mention.first)
      for (const party of tokens[i]?.parties ?? []) f.add(20, own.has(party) ? 1 : 0, hashText(party));
  }
  f.add(21, clauseKind, read);
  f.add(22, clauseKind, clause.opener ? word(clause.opener.first) : 0);
  f.add(23, question ? 1 : 0, history ? 1 : 0, read);
  f.add(24, role(mention.first), read);
  for (const other of clauses)
    if (other !== clause) f.add(25, hashText(other.kind), other.first < clause.first ? 0 : 1);
  for (const [i, token] of tokens.entries())
    if (token.role === 'cue') {
      f.add(26, word(i), read);
      f.add(27, word(i), kind);
    }
  const before = tokens.slice(clause.first, mention.first);
  const negations = before.filter((t) => words.negations.has(t.word)).length;
  f.add(28, Math.min(MOST_NEGATIONS, negations), read);
}
