import type { Article, LanguageCode } from '../../model/article';
import { type LanguageCues, languageCues } from './language-cues';

/** Characters read from the text: enough for a verdict, and a bound on hostile input. */
const SAMPLE = 4000;
/** Points by which the best language must lead before it overrides what a page declares. */
const SURE_LEAD = 4;

interface Guess {
  readonly code: LanguageCode | null;
  readonly lead: number;
  readonly script: LanguageCues['script'];
}

const compiled = languageCues.map((cues) => ({
  ...cues,
  words: new Set(cues.words.split(' ')),
  letters: new Set(cues.letters),
}));

/** One point for a frequent word and one for a word with a telling letter; of equals, a language of ours goes before others. */
function guess(text: string): Guess {
  const points = new Array<number>(compiled.length).fill(0);
  let cyrillic = 0;
  let words = 0;
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}{1,40}/gu)) {
    words++;
    const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
    if (isCyrillic) cyrillic++;
    compiled.forEach((language, i) => {
      if ((language.script === 'cyrillic') !== isCyrillic) return;
      let gained = language.words.has(word) ? 1 : 0;
      for (const letter of word)
        if (language.letters.has(letter)) {
          gained += 1;
          break;
        }
      points[i] = (points[i] ?? 0) + gained;
    });
  }
  const script = cyrillic * 2 > words ? 'cyrillic' : 'latin';
  const ranked = compiled
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
  return compiled.find((known) => known.code === declared && known.script === script)?.code ?? code;
}
