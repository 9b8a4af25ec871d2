import type { Mention, StanceSentence } from './stance-sentence';

/** How far a thing may stand behind its 'no' ("no new talks"). */
const NEAR = 2;

const isNo = ({ tokens, words }: StanceSentence, at: number): boolean =>
  words.negativeDeterminer.has(tokens[at]?.word ?? '');

/** Where a thing to be bargained for stands after the 'no' at `at`; -1 if none does. */
function bargainedAfter({ tokens, words }: StanceSentence, at: number): number {
  for (let i = at + 1; i <= at + NEAR; i++) if (words.bargained.has(tokens[i]?.word ?? '')) return i;
  return -1;
}

/**
 * "No ceasefire, no summit": what comes first is asked for, the talks or money that come second wait for it. Null if a
 * mention is in no such pair; "no troops, no missiles" is a list.
 */
export function inSloganPair(sentence: StanceSentence, mention: Mention): 'first' | 'second' | null {
  if (mention.rule.kind !== 'topic') return null;
  const { tokens } = sentence;
  const opens = (at: number) => at === 0 || tokens[at - 1]?.role !== 'content' || tokens[at - 1]?.strong;
  let no = mention.first - 1;
  while (no > mention.first - NEAR && !isNo(sentence, no)) no--;
  if (!isNo(sentence, no)) return null;
  if (opens(no) && tokens[mention.last]?.word === ',' && isNo(sentence, mention.last + 1)) {
    const second = bargainedAfter(sentence, mention.last + 1);
    return second >= 0 &&
      !(tokens[second + 1]?.word === ',' && isNo(sentence, second + 2)) &&
      bargainedAfter(sentence, no) < 0
      ? 'first'
      : null;
  }
  if (tokens[no - 1]?.word !== ',' || bargainedAfter(sentence, no) < 0) return null;
  const first = tokens.findLastIndex((_, i) => i < no - 1 && isNo(sentence, i));
  return first >= 0 && opens(first) && no - first <= NEAR + 3 && bargainedAfter(sentence, first) < 0
    ? 'second'
    : null;
}
