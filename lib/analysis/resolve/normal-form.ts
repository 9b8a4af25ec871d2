import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';

const DOTTED = /^(?:\p{L}\.)+$/u;

/** A word as names and titles are compared: folded, dotted abbreviations without their dots (U.S. as us). */
export const normalWord = (word: string): string => {
  const folded = fold(word);
  return DOTTED.test(folded) ? folded.replaceAll('.', '') : folded;
};

/** The normal forms of a document's tokens, index by index. */
export const normalWords = (tokens: readonly Token[]): string[] =>
  tokens.map((token) => normalWord(token.text));

/** A phrase in normal form, for a term matcher that is given normal words. */
export const normalPhrase = (phrase: string): string =>
  phrase.replace(/(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));

const CAPITAL = /^\p{Lu}/u;

/** True if a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => CAPITAL.test(word);
