import type { StanceWords } from '../../model/grammar/stance-words';
import type { PatternHit } from './pattern-matcher';
import type { StanceToken } from './stance-token';

/** A noun that stands for a thing named before: the thing itself ("the plan"), or what was decided on it. */
export type GeneralNoun = 'thing' | 'decision';

/** What kind of general noun a pointing word is, if it is one. */
export function nounOf(
  tokens: readonly StanceToken[],
  { first, last }: PatternHit<true>,
  words: StanceWords,
): GeneralNoun | null {
  if (last - first < 2 || !words.nounMarkers.has(tokens[first]?.word ?? '')) return null;
  return words.decisions.has(tokens[last - 1]?.word ?? '') ? 'decision' : 'thing';
}

/** The first general noun among pointing words. */
export function firstNoun(
  tokens: readonly StanceToken[],
  pointers: readonly PatternHit<true>[],
  words: StanceWords,
): GeneralNoun | null {
  for (const pointer of pointers) {
    const noun = nounOf(tokens, pointer, words);
    if (noun) return noun;
  }
  return null;
}
