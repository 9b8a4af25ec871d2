import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { DECISIVE_BEGINNINGS, FILLERS, NUMBER_WORDS, POLAR_WORDS, RESPELLED } from './wording-data';

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
        decisive: polar || DECISIVE_BEGINNINGS.some((start) => word.startsWith(start)),
      };
    });
}

/** Words of a text as compared between outlets; hyphenated words are one word, names may not differ. */
export function createWordingReader(): (text: string) => Wording {
  const known = new Map<string, CanonicalWord[]>();
  return (text) => {
    const tokens = tokenize(text);
    const words: string[] = [];
    const decisive: boolean[] = [];
    const polar: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.isWord) continue;
      let raw = token.text;
      let end = token.end;
      for (;;) {
        const hyphen = tokens[i + 1];
        const next = tokens[i + 2];
        const joined =
          hyphen?.start === end &&
          next?.start === hyphen.end &&
          next.isWord &&
          LETTER.test(next.text) &&
          /^[-‐‑]$/.test(hyphen.text) &&
          LETTER.test(raw);
        if (!joined || !next) break;
        raw += next.text;
        end = next.end;
        i += 2;
      }
      const name = UPPER.test(raw);
      const folded = fold(raw);
      let canonical = known.get(folded);
      if (!canonical) {
        canonical = canonicalWords(folded);
        known.set(folded, canonical);
      }
      for (const word of canonical) {
        words.push(word.key);
        decisive.push(word.decisive || name);
        if (word.polar) polar.push(word.key);
      }
    }
    return { words, decisive, polarKey: polar.join(' '), bag: new Set(words) };
  };
}
