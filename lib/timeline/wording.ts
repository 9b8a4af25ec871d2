import { fold } from '../text/fold';
import { type Token, tokenize } from '../text/tokens';
import {
  DECISIVE_BEGINNINGS,
  DECISIVE_WORDS,
  FILLERS,
  NUMBER_WORDS,
  POLAR_WORDS,
  RESPELLED,
} from './wording-data';

/** One word reduced to what two reports of a statement share. */
interface CanonicalWord {
  readonly key: string;
  /** A negation, a condition or a number. */
  readonly polar: boolean;
  /** May not be changed, dropped or added between two reports of one statement. */
  readonly decisive: boolean;
}

/** A statement's words, reduced for comparison; `polarKey` are its negations, conditions and numbers in order. */
export interface Wording {
  readonly words: readonly string[];
  readonly decisive: readonly boolean[];
  readonly polarKey: string;
  readonly bag: ReadonlySet<string>;
}

const DIGIT = /\p{N}/u;
const UPPER = /^\p{Lu}/u;
const LETTER = /\p{L}/u;

/** British and American spellings, doubled letters and transliterated endings come out alike. */
function respell(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/iy$/, 'y')
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/our/, 'or')
    .replace(/nce$/, 'nse');
}

function canonicalWords(folded: string): CanonicalWord[] {
  const plain = RESPELLED.get(folded) ?? [NUMBER_WORDS.get(folded) ?? folded];
  return plain
    .filter((word) => !FILLERS.has(word))
    .map((word) => {
      const number = DIGIT.test(word);
      const polar = number || POLAR_WORDS.has(word);
      return {
        key: number ? word.replace(/,/g, '') : respell(word),
        polar,
        decisive:
          polar || DECISIVE_WORDS.has(word) || DECISIVE_BEGINNINGS.some((start) => word.startsWith(start)),
      };
    });
}

const isHyphen = (token: Token): boolean => /^[-‐‑]$/.test(token.text);

/** The words of a text as written, hyphenated ones as one word without the hyphens. */
function* writtenWords(text: string): Generator<string> {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first?.isWord) continue;
    let word = first.text;
    let end = first.end;
    for (;;) {
      const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
      const touching = hyphen?.start === end && next?.start === hyphen.end;
      if (!touching || !isHyphen(hyphen) || !LETTER.test(word) || !LETTER.test(next.text)) break;
      word += next.text;
      end = next.end;
      at += 2;
    }
    yield word;
  }
}

/** Words of a text as compared between outlets; hyphenated words are one word, names may not differ. */
export function createWordingReader(): (text: string) => Wording {
  const known = new Map<string, CanonicalWord[]>();
  const read = (written: string): CanonicalWord[] => {
    let words = known.get(written);
    if (!words) {
      const name = UPPER.test(written);
      words = canonicalWords(fold(written)).map((word) => (name ? { ...word, decisive: true } : word));
      known.set(written, words);
    }
    return words;
  };
  return (text) => {
    const words: string[] = [];
    const decisive: boolean[] = [];
    const polar: string[] = [];
    for (const written of writtenWords(text))
      for (const word of read(written)) {
        words.push(word.key);
        decisive.push(word.decisive);
        if (word.polar) polar.push(word.key);
      }
    return { words, decisive, polarKey: polar.join(' '), bag: new Set(words) };
  };
}
