import type { StanceSentence } from './stance-sentence';

/** A word that a rule reads, a name, a function word, or a verb that leaves the sign as it is. */
export function isKnown({ tokens, words, operators, clauses }: StanceSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.strong || token.parties.length > 0 || !/^\p{Ll}{3,}$/u.test(token.text)) return true;
  if (operators.some((o) => o.first <= at && at < o.last)) return true;
  if (clauses.some((c) => c.opener && c.opener.first <= at && at < c.opener.last)) return true;
  const { word } = token;
  return (
    words.transparentVerbs.has(word) ||
    words.adjectives.has(word) ||
    words.adverbs.has(word) ||
    words.prepositions.has(word) ||
    words.nounMarkers.has(word) ||
    words.clauseSubjects.has(word) ||
    words.pointers.has(word) ||
    words.otherPronouns.has(word) ||
    words.ownPronouns.has(word) ||
    words.joints.has(word) ||
    words.thirdParties.has(word)
  );
}
