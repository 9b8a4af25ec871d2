import type { Wording } from './wording';

/** Below this many words only the same words are the same statement. */
const MIN_WORDS_FOR_PART = 6;
/** One changed word for so many words, at most `MAX_CHANGES`. */
const WORDS_PER_CHANGE = 8;
const MAX_CHANGES = 3;
/** Alignment takes time in proportion to both lengths; beyond this only the same words are the same statement. */
const MAX_ALIGNED_WORDS = 400;
const FORBIDDEN = 1_000;

/** True if the bags of words differ by no more than `allowed` words of `short`. */
function mayAlign(short: Wording, long: Wording, allowed: number): boolean {
  let missing = 0;
  for (const word of short.words) if (!long.bag.has(word) && ++missing > allowed) return false;
  return true;
}

/**
 * Fewest changed words that turn `short` into a run of `long` (Sellers' semi-global alignment: cutting off the
 * beginning and end of `long` is free). Changing a decisive word is forbidden.
 */
function changesWithin(short: Wording, long: Wording): number {
  const cost = (wording: Wording, index: number) => (wording.decisive[index] ? FORBIDDEN : 1);
  let above = new Array<number>(long.words.length + 1).fill(0);
  for (let i = 0; i < short.words.length; i++) {
    const row = [(above[0] ?? 0) + cost(short, i)];
    for (let j = 0; j < long.words.length; j++) {
      const same = short.words[i] === long.words[j];
      const replace = same ? 0 : Math.max(cost(short, i), cost(long, j));
      row.push(
        Math.min(
          (above[j] ?? 0) + replace,
          (above[j + 1] ?? 0) + cost(short, i),
          (row[j] ?? 0) + cost(long, j),
        ),
      );
    }
    above = row;
  }
  return Math.min(...above);
}

/**
 * True if two reports give near-identical words: the same, one a run of the other's, or few small words changed.
 * A difference in negation, condition or number never passes, nor does a changed name.
 */
export function sameWords(a: Wording, b: Wording): boolean {
  if (a.polarKey !== b.polarKey) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === long.words.length && short.words.every((word, i) => word === long.words[i]))
    return true;
  if (short.words.length < MIN_WORDS_FOR_PART || long.words.length > MAX_ALIGNED_WORDS) return false;
  const allowed = Math.min(MAX_CHANGES, Math.floor(short.words.length / WORDS_PER_CHANGE));
  return mayAlign(short, long, allowed) && changesWithin(short, long) <= allowed;
}
