import { cleanText } from './clean';
import { type Fact, firstFact, type Source } from './fact';
import type { JsonObject } from './json-ld';

const SUFFIX = /\s+(?:[|–—-]|::|\/\/)\s+[^|–—]{2,40}$/;

/** A title without the outlet's name behind it, as long as enough is left. */
function withoutSuffix(title: string | null): string | null {
  if (!title) return null;
  const cut = title.replace(SUFFIX, '');
  return cut.split(/\s+/).length >= 4 ? cut : title;
}

/**
 * The article's title: as JSON-LD, the page's headline or the meta elements give it, in this order. The headline the reader
 * sees goes before meta elements, which are often written for search engines.
 */
export function readTitle(
  document: Document,
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
  headline: string | null,
): Fact<string> | null {
  const sources: Source[] = [
    ['json-ld headline', article?.headline],
    ['headline', headline],
    ...meta('og:title').map((value): Source => ['meta og:title', withoutSuffix(cleanText(value))]),
    ...meta('twitter:title').map((value): Source => ['meta twitter:title', withoutSuffix(cleanText(value))]),
    ['json-ld name', article?.name],
    ['title element', withoutSuffix(cleanText(document.title))],
  ];
  return firstFact(sources, (value) => cleanText(Array.isArray(value) ? value[0] : value));
}
