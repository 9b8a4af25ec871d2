import type { Clause } from './clauses';
import { opensClause } from './opens-clause';
import { judges, predicateOf } from './predicate';
import type { Mention, Operator, StanceSentence } from './stance-sentence';

/** "Much as I want peace, missiles are not the way": after a comma a subject with its verb is governed by nothing before. */
export function beforeComma(
  { tokens, words, operators }: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): readonly Operator[] {
  const isVerb = (at: number) => {
    const word = tokens[at]?.word ?? '';
    return words.finite.has(word) && !words.infinitives.has(word);
  };
  if (!isVerb(mention.last) && !isVerb(mention.last + 1)) return left;
  for (let i = mention.first - 1; i >= mention.first - 4; i--) {
    if (tokens[i]?.word === ',') return left.filter((o) => o.first > i);
    if (operators.some((o) => o.first <= i && i < o.last)) return left;
  }
  return left;
}

/** "Trading land for a truce": what is paid for is not governed by what governs the bargain. */
export function isPrice({ tokens, words, mentions }: StanceSentence, mention: Mention): boolean {
  let at = mention.first - 1;
  while (words.articles.has(tokens[at]?.word ?? '')) at--;
  if (!words.priceMarks.has(tokens[at]?.word ?? '')) return false;
  const given = mentions.find((m) => m.last <= at && m.last >= at - 1);
  return (
    given !== undefined && tokens.slice(given.first - 2, given.last).some((t) => words.bargaining.has(t.word))
  );
}

/** "Talks on neutrality", "talks, including on neutrality": what talks are about is not asked for with them. */
export function isMatter({ tokens, words, mentions }: StanceSentence, mention: Mention): boolean {
  let at = mention.first - 1;
  while (words.nounMarkers.has(tokens[at]?.word ?? '')) at--;
  if (!words.matterMarks.has(tokens[at]?.word ?? '')) return false;
  return mentions.some(
    (m) => m.issueId === TALKS && m.issueId !== mention.issueId && m.last <= at && at - m.last <= 2,
  );
}

const TALKS = 'negotiations';

/** "For the whole length of the talks", "under negotiation", "wait for a treaty": an aspect or occasion, not the thing. */
export function isPartOnly({ tokens, words }: StanceSentence, mention: Mention): boolean {
  if (mention.issueId !== TALKS) return false;
  let at = mention.first - 1;
  while (words.settingModifiers.has(tokens[at]?.word ?? '')) at--;
  const before = tokens[at - 1]?.word ?? '';
  if (words.partitive.has(tokens[at]?.word ?? '')) return words.matterParts.has(before);
  return (
    words.under.has(tokens[at]?.word ?? '') ||
    (words.priceMarks.has(tokens[at]?.word ?? '') && words.waiting.has(before))
  );
}

/** "Refused to approve sanctions at the summit": an occasion is no object of the verb before it. */
export function beforeOccasion(
  { tokens, words }: StanceSentence,
  mention: Mention,
  left: readonly Operator[],
): readonly Operator[] {
  // "Agreed in the talks to spare the ships": what is decided comes after.
  const decides = (o: Operator) => words.deciding.has(tokens[o.first]?.word ?? '');
  for (let i = mention.first - 1; i >= mention.first - 4; i--) {
    const word = tokens[i]?.word ?? '';
    // "Any part in guaranteeing", "a role in the talks": what the noun is about.
    if (
      words.involvement.has(tokens[i - 1]?.word ?? '') ||
      (i === mention.first - 1 && tokens[mention.first]?.word.endsWith(words.gerundEnding))
    )
      return left;
    // "Gave two billion in military aid": what an amount is of.
    if (
      words.occasionMarks.has(word) &&
      tokens.slice(Math.max(0, i - 6), i).some((t) => words.amounts.has(t.word))
    )
      return left;
    if (words.occasionMarks.has(word))
      return left.some((o) => o.first < i && (o.last > i || (o.last === i && !decides(o))))
        ? left
        : left.filter((o) => o.first > i);
    if (!words.settingModifiers.has(word) && !words.adjectives.has(word)) return left;
  }
  return left;
}

/** "No helmets, no force", "would never yield and would send": each 'no' or modal of a list has its own words only. */
export function sinceNewNegation(sentence: StanceSentence, left: readonly Operator[]): Operator[] {
  const { words } = sentence;
  const word = (at: number) => sentence.tokens[at]?.word ?? '';
  const negates = (o: Operator) => o.value === 'negate';
  const refusesInWords = (o: Operator) => o.value === 'refuse';
  // "Has not provided and does not provide": the second negation repeats the first.
  const beforeVerb = (at: number) => (words.finite.has(word(at - 1)) ? at - 2 : at - 1);
  const listed = (at: number) => word(at) === ',' || words.additive.has(word(at));
  const last = left.findLast(
    (o) =>
      (negates(o) && (words.continuedNegations.has(word(o.first)) || listed(beforeVerb(o.first)))) ||
      (o.value === 'will' && words.additive.has(word(o.first - 1))),
  );
  if (!last) return [...left];
  // "Would never agree to a loan, nor to a gift": the second negation repeats the one in the refusal.
  if (
    words.continuedNegations.has(word(last.first)) &&
    left.some((o) => o.last <= last.first && refusesInWords(o))
  )
    return left.filter((o) => o !== last && o.value !== 'negate');
  return left.filter((o) => o.first >= last.first || (negates(last) && !negates(o) && !judges(o)));
}

/** "The line had to be the start and recognition was not up for debate": after 'and' a subject with a verdict of its own. */
export function sinceNewSubject(
  sentence: StanceSentence,
  clause: Clause,
  mention: Mention,
  left: readonly Operator[],
): Operator[] {
  let joint = -1;
  for (let i = mention.first - 1; i >= Math.max(clause.first, mention.first - 5); i--)
    if (sentence.words.additive.has(sentence.tokens[i]?.word ?? '')) joint = i;
  if (joint < 0 || left.some((o) => o.first > joint || opensClause(sentence, clause, o))) return [...left];
  const verdict = predicateOf(sentence, clause, mention).some(judges);
  return verdict ? [] : [...left];
}
