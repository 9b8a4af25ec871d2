import type { StanceGrammar } from '../../model/grammar/stance-grammar';
import type { Clause } from './clauses';
import type { StanceSentence } from './stance-sentence';

/** Whose attitude or deed a predicate is: the speaker's side's, another party's, or not said. */
export type Subject = 'own' | 'other' | 'none';

const THEY = new Set(['they', 'them', 'their']);

/** Whose the token at `at` is, if it names anybody. */
export function whose(sentence: StanceSentence, at: number, grammar: StanceGrammar): Subject {
  const token = sentence.tokens[at];
  if (!token) return 'none';
  if (token.role === 'source' || sentence.ownNames.has(token.word)) return 'own';
  if (grammar.ownPronouns.has(token.word)) return 'own';
  if (token.word === 'you' || token.word === 'your') return 'none';
  if (grammar.otherPronouns.has(token.word)) {
    if (!sentence.reported) return token.word === 'it' || token.word === 'its' ? 'none' : 'other';
    return THEY.has(token.word) && !sentence.plural ? 'other' : 'own';
  }
  if (token.parties.length === 0) return 'none';
  if (sentence.own.size === 0) return 'none';
  return token.parties.some((side) => sentence.own.has(side)) ? 'own' : 'other';
}

/** The subject of the predicate at `at`, sought leftwards in its clause; names after a preposition are passed over. */
export function subjectOf(
  sentence: StanceSentence,
  clause: Clause,
  at: number,
  grammar: StanceGrammar,
): Subject {
  for (let i = at - 1; i >= clause.first; i--) {
    const found = whose(sentence, i, grammar);
    if (found === 'none') continue;
    if (sentence.tokens[i + 1]?.word === 's') return found;
    // "Kyiv and Moscow agreed": both together are nobody's adversary.
    if (found === 'other' && isJoint(sentence, i)) return 'none';
    const before = sentence.tokens[i - 1]?.word ?? '';
    const beforeThat = sentence.tokens[i - 2]?.word ?? '';
    if (grammar.prepositions.has(before) || (before === 'the' && grammar.prepositions.has(beforeThat)))
      continue;
    return found;
  }
  return 'none';
}

const isJoint = (sentence: StanceSentence, at: number): boolean =>
  sentence.tokens[at - 1]?.word === 'and' && (sentence.tokens[at - 2]?.parties.length ?? 0) > 0;

/** The agent of a passive ("by Moscow") at or after `at` in the clause; none if it is not said. */
export function agentOf(
  sentence: StanceSentence,
  clause: Clause,
  at: number,
  grammar: StanceGrammar,
): Subject {
  for (let i = at; i < clause.last - 1; i++)
    if (sentence.tokens[i]?.word === 'by')
      for (let k = i + 1; k < Math.min(i + 4, clause.last); k++) {
        const found = whose(sentence, k, grammar);
        if (found !== 'none') return found;
      }
  return 'none';
}
