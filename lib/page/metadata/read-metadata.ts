import { findArticleObject } from './article-object';
import { readAuthors } from './authors';
import { readCanonicalUrl } from './canonical-url';
import { cleanText } from './clean';
import { type Fact, firstFact, type PageFacts, type Source } from './fact';
import { type JsonObject, readJsonLd, related, typesOf } from './json-ld';
import { readMetaTags } from './meta-tags';
import { readPageTimes } from './page-times';
import { primarySubtag } from './subtag';
import { readTitle } from './titles';

export interface MetadataOptions {
  /** The page's address; by default the document's own. */
  readonly url?: string | null;
  /** Milliseconds since 1970; later dates are refused. */
  readonly now: number;
  /** The headline as the page shows it. */
  readonly headline?: string | null;
}

const asText = (value: unknown) => cleanText(Array.isArray(value) ? value[0] : value);

function readOutlet(
  document: Document,
  objects: readonly JsonObject[],
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
  url: string | null,
): Fact<string> | null {
  const publishers = article ? related(article, 'publisher', objects) : [];
  const sites = objects.filter((object) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const sources: Source[] = [
    ...publishers.map((p): Source => ['json-ld publisher', typeof p === 'string' ? p : p.name]),
    ...meta('og:site_name').map((value): Source => ['meta og:site_name', value]),
    ...sites.map((site): Source => ['json-ld site', site.name]),
    ...meta('application-name').map((value): Source => ['meta application-name', value]),
    ...meta('publisher').map((value): Source => ['meta publisher', value]),
    ...meta('dc.publisher').map((value): Source => ['meta dc.publisher', value]),
    ['title suffix', /\s(?:[|–—-]|::|\/\/)\s([^|–—]{2,40})$/.exec(document.title?.slice(0, 500) ?? '')?.[1]],
    ['address', host],
  ];
  return firstFact(sources, (value) => {
    const name = cleanText(value, 80);
    return name && !/^https?:/.test(name) ? name : null;
  });
}

/** The language the page declares, the article's own first; whether the text bears it out is for the analysis. */
function readLanguage(
  document: Document,
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
): Fact<string> | null {
  const inLanguage = article?.inLanguage;
  const stated =
    typeof inLanguage === 'object' ? (inLanguage as JsonObject | null)?.alternateName : inLanguage;
  return firstFact(
    [
      ['json-ld inLanguage', stated],
      ['html lang', document.documentElement?.getAttribute('lang')],
      ...['og:locale', 'content-language', 'language'].flatMap((name) =>
        meta(name).map((value): Source => [`meta ${name}`, value]),
      ),
    ],
    primarySubtag,
  );
}

const LANGUAGE_PART = /^(?:en|uk|ua|ru|de|fr|ukr|rus|eng|int)$/;
const SECTION_PART = /^[a-z][a-z-]{1,24}$/;

function readSection(
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
  url: string | null,
): Fact<string> | null {
  const path = url && URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
  const parts = path.filter((part) => !LANGUAGE_PART.test(part));
  const [first] = parts.length > 1 ? parts : [];
  return firstFact(
    [
      ['json-ld articleSection', article?.articleSection],
      ...['article:section', 'section', 'parsely-section', 'cxenseparse:section'].flatMap((name) =>
        meta(name).map((value): Source => [`meta ${name}`, value]),
      ),
      ['address', first && SECTION_PART.test(first) ? first : null],
    ],
    asText,
  );
}

/** What a page says of itself, each fact with its origin. Everything read is taken for hostile: cleaned, bounded, checked. */
export function readMetadata(document: Document, options: MetadataOptions): PageFacts {
  const url = options.url === undefined ? (document.location?.href ?? null) : options.url;
  const objects = readJsonLd(document);
  const meta = readMetaTags(document);
  const article = findArticleObject(objects, url);
  const declaredUrls: Source[] = [
    ['link canonical', document.querySelector('link[rel~="canonical"]')?.getAttribute('href')],
    ...meta('og:url').map((value): Source => ['meta og:url', value]),
    ['json-ld url', article?.url],
  ];
  return {
    canonicalUrl: readCanonicalUrl(url, declaredUrls),
    title: readTitle(document, article, meta, options.headline ?? null),
    outlet: readOutlet(document, objects, article, meta, url),
    authors: readAuthors(document, article, objects, meta),
    ...readPageTimes(document, url, article, meta, options.now),
    language: readLanguage(document, article, meta),
    section: readSection(article, meta, url),
    types: [
      ...new Set(
        [...objects.flatMap(typesOf), ...meta('og:type')].map((type) => type.toLowerCase().slice(0, 60)),
      ),
    ].slice(0, 60),
  };
}
