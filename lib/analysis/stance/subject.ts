import type { Clause } from './clauses';
import type { StanceSentence } from './stance-sentence';
import type { StanceToken } from './stance-token';

/** Whose attitude or deed a predicate is: the speaker's side's, another party's, or not said. */
export type Subject = 'own' | 'other' | 'none';

/** "US" is a country where "us" is a pronoun. */
const isNamed = ({ parties, text }: StanceToken): boolean =>
  parties.length > 0 && text === text.toUpperCase();

/** Whose the token at `at` is, if it names anybody. */
export function whose(sentence: StanceSentence, at: number): Subject {
  const token = sentence.tokens[at];
  if (!token) return 'none';
  const { words, own } = sentence;
  if (token.role === 'source' || sentence.ownNames.has(token.word)) return 'own';
  if (!isNamed(token)) {
    if (words.ownPronouns.has(token.word)) return 'own';
    if (words.addressee.has(token.word)) return 'none';
    if (words.otherPronouns.has(token.word)) {
      if (!sentence.reported) return words.neuter.has(token.word) ? 'none' : 'other';
      return words.pluralPronouns.has(token.word) && !sentence.plural ? 'other' : 'own';
    }
  }
  // "A number of our countries": of the speaker's side.
  if (words.thirdParties.has(token.word))
    return words.ownPronouns.has(sentence.tokens[at - 1]?.word ?? '') ? 'own' : 'other';
  if (token.parties.length === 0 || own.size === 0) return 'none';
  return token.parties.some((side) => own.has(side)) ? 'own' : 'other';
}

/** The subject of the predicate at `at`, sought leftwards in its clause; names after a preposition are passed over. */
export function subjectOf(sentence: StanceSentence, clause: Clause, at: number): Subject {
  const { words } = sentence;
  const word = (i: number) => sentence.tokens[i]?.word ?? '';
  for (let i = at - 1; i >= clause.first; i--) {
    const found = whose(sentence, i);
    if (found === 'none') continue;
    if (words.possessiveMark.has(word(i + 1))) return found;
    // "Kyiv and Moscow agreed": both together are nobody's adversary.
    if (found === 'other' && isJoint(sentence, i)) return 'none';
    const before = words.articles.has(word(i - 1)) ? word(i - 2) : word(i - 1);
    if (words.prepositions.has(before)) continue;
    return found;
  }
  // "Russia ignores the offer and has no interest": the subject of the clause before.
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (before && sharesSubject(sentence, clause)) return subjectOf(sentence, before, before.last);
  return clause.kind === 'relative' && words.personalRelatives.has(word(clause.first)) ? 'other' : 'none';
}

/** A clause after 'and' that begins with its verb. */
const sharesSubject = ({ tokens, words }: StanceSentence, clause: Clause): boolean =>
  clause.kind === 'coordinate' &&
  words.joints.has(tokens[clause.first]?.word ?? '') &&
  words.finite.has(tokens[clause.first + 1]?.word ?? '');

const isJoint = (sentence: StanceSentence, at: number): boolean =>
  sentence.words.additive.has(sentence.tokens[at - 1]?.word ?? '') &&
  (sentence.tokens[at - 2]?.parties.length ?? 0) > 0;

/** The agent of a passive ("by Moscow") at or after `at` in the clause; none if it is not said. */
export function agentOf(sentence: StanceSentence, clause: Clause, at: number): Subject {
  for (let i = at; i < clause.last - 1; i++)
    if (sentence.words.agent.has(sentence.tokens[i]?.word ?? ''))
      for (let k = i + 1; k < Math.min(i + 4, clause.last); k++) {
        const found = whose(sentence, k);
        if (found !== 'none') return found;
      }
  return 'none';
}
