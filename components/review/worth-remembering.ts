const ARTICLE = /^(?:the|an?)\s+/i;
const PRONOUNS = new Set('i he she it we they you his her its our their him them who'.split(' '));

/** Words without 'the' or 'a'. */
export const withoutArticle = (words: string): string => words.trim().replace(ARTICLE, '');

/**
 * True if words that name a source may stand for one actor in other articles too: they hold a name ("the Kremlin
 * chief"), unlike a pronoun or a bare role ("the minister"), which mean somebody else elsewhere.
 */
export function worthRemembering(surface: string): boolean {
  const words = withoutArticle(surface);
  return /\p{Lu}/u.test(words) && !PRONOUNS.has(words.toLowerCase());
}
