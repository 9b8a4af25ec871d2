import { type Features, hashText } from '../attribute/model/features';
import type { StanceToken } from './stance-token';
import type { Passage } from './wording';

/** Words that begin alike count as one; in pairs of words a little more of each is told apart. */
const STEM = 5;
const LONG_STEM = 6;
/** Shorter words mean the same on either side. */
const LEAST_LETTERS = 4;

const stem = (word: string, letters: number): number => hashText(word, 0, Math.min(letters, word.length));

/** What the word at `i` says by itself, and with its neighbours. */
export function addWord(f: Features, tokens: readonly StanceToken[], i: number): void {
  const token = tokens[i];
  if (!token || token.role === 'source' || token.role === 'cue') return;
  const { word } = token;
  if (token.role !== 'content') {
    f.add(token.role === 'quoted' ? 1 : 2, hashText(word));
    return;
  }
  f.add(3, hashText(word));
  f.add(4, stem(word, STEM));
  const long = stem(word, LONG_STEM);
  for (const distance of [1, 2]) {
    const other = tokens[i + distance];
    if (other?.role === 'content') f.add(4 + distance, long, stem(other.word, LONG_STEM));
  }
}

/**
 * Features of a passage's wording: words, their beginnings, neighbouring pairs, the verb that reports them. Of
 * who says it no more than on which side at war he stands, and only with his words: a Russian and a Ukrainian do not mean the
 * same by 'withdraw'. Chosen by cross-validation; groups of three words added nothing.
 */
export function secondFeatures(f: Features, { cue, side, tokens }: Passage): void {
  f.clear();
  f.add(0);
  f.add(7, hashText(cue.join(' ')));
  for (const word of cue) f.add(8, hashText(word));
  const party = side ? hashText(side) : 0;
  const verb = stem(cue[0] ?? '', LONG_STEM);
  for (let i = 0; i < tokens.length; i++) {
    addWord(f, tokens, i);
    const token = tokens[i] as StanceToken;
    if (token.role !== 'content') continue;
    const word = stem(token.word, LONG_STEM);
    f.add(9, word, verb);
    if (party !== 0 && token.word.length >= LEAST_LETTERS) f.add(10, word, party);
  }
}
