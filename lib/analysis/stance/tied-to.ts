import type { Clause } from './clauses';
import type { Mention, StanceSentence } from './stance-sentence';

/** Between the verb and what it ties, and from there to what it is tied to. */
const REACH = 6;

/**
 * "Tied his yes to accession to the end of the war", "links a truce to a halt in mobilisation": what the thing is made
 * to wait for, from its preposition on; null if nothing ties it.
 */
export function tiedTo(
  sentence: StanceSentence,
  { first, last, rule }: Mention,
  clause: Clause,
): Clause | null {
  const { tokens, words } = sentence;
  if (rule.kind !== 'topic') return null;
  const word = (at: number) => tokens[at]?.word ?? '';
  let at = first - 1;
  while (first - at <= REACH && isOfYes(sentence, at)) at--;
  if (!words.tying.has(word(at)) || words.passives.has(word(at - 1))) return null;
  for (let i = last; i < Math.min(last + REACH, clause.last); i++) {
    if (word(i) === ',' || tokens[i]?.strong) return null;
    if (words.tiedTo.has(word(i)) && i + 1 < clause.last)
      return { kind: 'condition', first: i, last: endOf(tokens, i, clause), continues: false, opener: null };
  }
  return null;
}

/** "His yes to", "any step on Ukraine's": words of assent, names, and what joins them to the thing. */
function isOfYes({ tokens, words }: StanceSentence, at: number): boolean {
  const { word = '', parties = [] } = tokens[at] ?? {};
  const plain = [words.assents, words.nounMarkers, words.prepositions, words.adjectives];
  return parties.length > 0 || plain.some((set) => set.has(word));
}

/** True if the tokens `[from, to)` are at most a few words of assent to what follows. */
export function isYesBetween(sentence: StanceSentence, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i++) if (!isOfYes(sentence, i)) return false;
  return true;
}

/** Up to the next comma or mark. */
function endOf(tokens: StanceSentence['tokens'], at: number, { last }: Clause): number {
  for (let i = at; i < last; i++) if (tokens[i]?.word === ',' || tokens[i]?.strong) return i;
  return last;
}
