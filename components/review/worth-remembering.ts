const ARTICLE = /^(?:the|an?)\s+/i;
const PRONOUNS = new Set('i he she it we they you his her its our their him them who'.split(' '));

/**
 * True if words that name a source may stand for one actor in other articles too: they hold a name ("the Kremlin
 * chief"), unlike a pronoun or a bare role ("the minister"), which mean somebody else elsewhere.
 */
export function worthRemembering(surface: string): boolean {
  const words = surface.trim().replace(ARTICLE, '');
  return /\p{Lu}/u.test(words) && !PRONOUNS.has(words.toLowerCase());
}
