import type { Article, LanguageCode } from '../../model/article';
import { type LanguageCues, languageCues } from './language-cues';

/** Characters read from the text: enough for a verdict, and a bound on hostile input. */
const SAMPLE = 2500;
/** Points by which the best language must lead before it overrides what a page declares. */
const SURE_LEAD = 4;

interface Guess {
  readonly code: LanguageCode | null;
  readonly lead: number;
  readonly script: LanguageCues['script'];
}

/** For each word, and each letter, the places of the languages it speaks for. */
const wordVotes = votes(({ words }) => words.split(' '));
const letterVotes = votes(({ letters }) => [...letters]);

function votes(marks: (cues: LanguageCues) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  languageCues.forEach((cues, i) => {
    for (const mark of new Set(marks(cues))) {
      const known = map.get(mark);
      if (known) known.push(i);
      else map.set(mark, [i]);
    }
  });
  return map;
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** One point for a frequent word and one for a word with a telling letter; of equals, a language of ours goes before others. */
function guess(text: string): Guess {
  const points = new Array<number>(languageCues.length).fill(0);
  const give = (place: number) => {
    points[place] = (points[place] ?? 0) + 1;
  };
  let cyrillic = 0;
  let words = 0;
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}{1,40}/gu)) {
    words++;
    if (isCyrillic(word.charCodeAt(0))) cyrillic++;
    wordVotes.get(word)?.forEach(give);
    const told = new Set<number>();
    for (const letter of word)
      if (letter > 'z') for (const place of letterVotes.get(letter) ?? []) told.add(place);
    told.forEach(give);
  }
  const script = cyrillic * 2 > words ? 'cyrillic' : 'latin';
  const ranked = languageCues
    .map((language, i) => ({ ...language, score: points[i] ?? 0 }))
    .filter((language) => language.script === script)
    .sort((x, y) => y.score - x.score || Number(y.code !== null) - Number(x.code !== null));
  const [best, next] = ranked;
  const lead = (best?.score ?? 0) - (next?.score ?? 0);
  return { code: (lead > 0 || !next?.code) && best?.score ? best.code : null, lead, script };
}

/** Language of a text among those the gate knows, by frequent words and telling letters; null if it is another or cannot be told. */
export const detectLanguage = (text: string): LanguageCode | null => guess(text).code;

/** The language to read an article in: as its text clearly shows, else as declared, else the best guess. */
export function articleLanguage(article: Article): LanguageCode | null {
  const { code, lead, script } = guess(`${article.title ?? ''}\n${article.text}`);
  if (lead >= SURE_LEAD) return code;
  const declared = article.language?.toLowerCase().split(/[-_]/)[0];
  return languageCues.find((known) => known.code === declared && known.script === script)?.code ?? code;
}
