const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const SAMPLE = 6000;
const MIN_LETTERS = 120;
const WORDS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['en', /(?<!\p{L})(?:the|and|of|that|with|was|said|for|his|has)(?!\p{L})/giu],
  ['de', /(?<!\p{L})(?:der|die|und|das|nicht|mit|von|den|auf|ist|sich)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:le|les|des|est|dans|une|pour|que|qui|du|sur)(?!\p{L})/giu],
];
const MIN_SHARE = 0.04;

/**
 * The language a text shows by its letters and commonest words: uk, ru, en, de, fr; null if too short or none of them.
 * Ukrainian and Russian are told apart by the letters only one of them has.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic + latin < MIN_LETTERS) return null;
  if (cyrillic > latin) {
    const ukrainian = count(sample, /[іїєґ]/gi);
    const russian = count(sample, /[ыэёъ]/gi);
    if (ukrainian + russian < 3) return null;
    return ukrainian > 3 * russian ? 'uk' : russian > 3 * ukrainian ? 'ru' : null;
  }
  const words = count(sample, /\p{L}+/gu);
  const [best] = WORDS.map(([language, pattern]) => ({
    language,
    share: count(sample, pattern) / words,
  })).sort((a, b) => b.share - a.share);
  return best && best.share >= MIN_SHARE ? best.language : null;
}

/** Primary subtag of a declared language; null if it is none. */
export function primarySubtag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^\s*([a-z]{2,3})(?:$|[-_,\s])/i.exec(value)?.[1]?.toLowerCase().replace(/^ua$/, 'uk') ?? null;
}
