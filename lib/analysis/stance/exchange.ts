import type { Clause } from './clauses';
import type { StanceSentence } from './stance-sentence';

/** A verb shared by both limbs is at least so long ("leave", "stop"). */
const VERB = 4;

/**
 * "They leave ours alone and we will leave theirs alone", "give us guarantees and we shall sign": two limbs, of which
 * the first is another's to do.
 */
export function isExchange({ tokens, words }: StanceSentence, first: Clause, second: Clause): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  const start =
    words.joints.has(word(second.first)) || word(second.first) === ',' ? second.first + 1 : second.first;
  const subject = words.joints.has(word(start)) ? start + 1 : start;
  if (!words.ownPronouns.has(word(subject)) || !words.personalSubjects.has(word(subject))) return false;
  let opening = first.first;
  while (opening < first.last && (tokens[opening]?.strong || words.joints.has(word(opening)))) opening++;
  const joined =
    word(second.first) === ',' || words.joints.has(word(second.first)) || word(first.last - 1) === ',';
  if (!joined) return false;
  const promised = words.mainModals.has(word(subject + 1));
  if (words.asking.has(word(opening))) return promised || words.joints.has(word(second.first));
  const theirs = words.otherPronouns.has(word(opening)) || words.addressee.has(word(opening));
  if (!theirs) return false;
  const verb = word(opening + 1);
  return verb.length >= VERB && tokens.slice(subject, second.last).some((t) => t.word === verb);
}
