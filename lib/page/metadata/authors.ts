import { cleanText } from './clean';
import type { Fact } from './fact';
import { type JsonObject, related } from './json-ld';

const MAX_AUTHORS = 20;
const MAX_NAME = 80;
const PREFIX =
  /^(?:(?:written |submitted |posted )?by|von|par|автор[иы]?:?|текст:|text:|autor(?:in)?:|опубліковано користувачем|опубликовано пользователем)\s+/i;

/** A person's or desk's name; null for addresses and for lines that are none. */
function readName(value: unknown): string | null {
  const name = cleanText(value, MAX_NAME + 40)
    ?.replace(PREFIX, '')
    .trim();
  return name && name.length <= MAX_NAME && !/^https?:|^@|@.*\./.test(name) && /\p{L}{2}/u.test(name)
    ? name
    : null;
}

const distinct = (names: readonly (string | null)[]): string[] =>
  [...new Set(names.filter((name) => name !== null))].slice(0, MAX_AUTHORS);

const BYLINE =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline a, .author-name, .byline__name, .article__author, .c-byline__author, .post-author, .author, .byline';

/** Who wrote the page: JSON-LD, meta elements, then bylines on the page. */
export function readAuthors(
  document: Document,
  article: JsonObject | null,
  objects: readonly JsonObject[],
  meta: (name: string) => readonly string[],
): Fact<readonly string[]> | null {
  if (article) {
    const named = related(article, 'author', objects).map((author) =>
      readName(typeof author === 'string' ? author : author.name),
    );
    const names = distinct(named);
    if (names.length > 0) return { value: names, origin: 'json-ld author' };
  }
  for (const name of ['author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author']) {
    const names = distinct(
      meta(name)
        .flatMap((value) => value.split(/\s*[,;]\s+(?=\p{Lu})|\s+and\s+/u))
        .map(readName),
    );
    if (names.length > 0) return { value: names, origin: `meta ${name}` };
  }
  const byline = document.querySelector(BYLINE);
  const shown = byline ? readName(byline.textContent) : null;
  return shown ? { value: [shown], origin: 'byline' } : null;
}
