import type { Clause } from './clauses';
import type { Scope } from './scope';
import type { Mention, Operator, StanceSentence } from './stance-sentence';
import { whose } from './subject';

/** "A poll showed", "in a recent survey a third said": views of many, and none of its own. */
export const isSurvey = ({ tokens, words }: StanceSentence): boolean =>
  tokens.some(
    (t, i) =>
      (t.role === 'source' && words.surveys.has(t.word)) ||
      (i < SURVEY_OPENING &&
        words.polls.has(t.word) &&
        words.adverbials.has(tokens.find((w) => /\p{L}/u.test(w.word))?.word ?? '')),
  );

/** How far into a sentence a survey it reports is named. */
const SURVEY_OPENING = 7;

/** "Called the minister's remark that … unacceptable": what somebody else remarked, unless it is refused or welcomed. */
export function isAnothersClaim(
  { tokens, words }: StanceSentence,
  clause: Clause,
  mention: Mention,
  { left }: Scope,
): boolean {
  for (let i = clause.first + 2; i < mention.first; i++) {
    if (!words.complementizers.has(tokens[i]?.word ?? '')) continue;
    // "His suggestion this week that": when it was made may stand between.
    let noun = i - 1;
    while (noun > i - 4 && words.timeWords.has(tokens[noun]?.word ?? '')) noun--;
    if (!words.claimNouns.has(tokens[noun]?.word ?? '')) continue;
    if (words.possessiveMark.has(tokens[noun - 1]?.word ?? ''))
      return !left.some(
        (o) =>
          ((o.value === 'refuse' || o.value === 'want') && o.last <= i + 1) ||
          (o.value === 'bad' && o.passed.includes(mention.first)),
      );
  }
  return false;
}

/** "Confirmed the Vatican's willingness to": another's will, only passed on. */
export const relaysWill = (sentence: StanceSentence, { first, value, passed }: Operator): boolean =>
  value === 'want' &&
  sentence.words.relaying.has(sentence.tokens[first]?.word ?? '') &&
  passed.some(
    (i) =>
      sentence.words.possessiveMark.has(sentence.tokens[i]?.word ?? '') && whose(sentence, i - 1) !== 'own',
  );

/** "Heard him press us to accept": what is asked of the speaker is another's wish. */
export const isPressedOnHim = (sentence: StanceSentence, { first, last, value }: Operator): boolean => {
  const { tokens, words } = sentence;
  if (
    value !== 'urge' ||
    tokens[first]?.role !== 'content' ||
    !words.infinitiveMark.has(tokens[last - 1]?.word ?? '')
  )
    return false;
  const pronoun = last - 2 > first ? (tokens[last - 2]?.word ?? '') : '';
  return (sentence.reported ? words.himself : words.ourselves).has(pronoun);
};

/** "I have been asked about sending", "the Vatican said it would": words of others to the speaker or beside him. */
export function isAnothersWord({ tokens, words }: StanceSentence, { first }: Operator): boolean {
  const head = tokens[first];
  const subject = tokens[first - 1];
  if (head?.role !== 'content' || !subject) return false;
  if (words.passives.has(subject.word)) return true;
  if (!words.saying.has(head.word) || subject.role !== 'content' || subject.parties.length > 0) return false;
  if (!/^\p{Lu}\p{L}{2,}$/u.test(subject.text)) return false;
  return [2, 3].some((back) => words.articles.has(tokens[first - back]?.word ?? ''));
}
