import type { Fact, Source } from './fact';
import { firstFact } from './fact';
import type { JsonObject } from './json-ld';
import { isPlausibleTime, parseShownTime, parseTime } from './times';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'last-published',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
/** Time elements in the order of how surely they are the article's. */
const TIME_ELEMENTS = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
  'header time[datetime]',
];
/** With more of them than this on a page, a time element anywhere may be another story's. */
const MAX_STRAY_TIMES = 2;
const SHOWN_TIME =
  'time, [itemprop~="datePublished"], [class*="publish"], [class*="date"], [class*="time"], .post_news__date, .byline';
const URL_DAY = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\/|-|_|$)/;

const ofKeys = (object: JsonObject | null, keys: readonly string[]): Source[] =>
  object ? keys.map((key): Source => [`json-ld ${key}`, object[key]]) : [];

function* publishedSources(
  document: Document,
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
): Generator<Source> {
  yield* ofKeys(article, ['datePublished', 'dateCreated', 'uploadDate']);
  for (const name of PUBLISHED) for (const value of meta(name)) yield [`meta ${name}`, value];
  const marked = document.querySelector('[itemprop~="datePublished"]');
  if (marked)
    yield ['itemprop datePublished', marked.getAttribute('datetime') ?? marked.getAttribute('content')];
  for (const selector of TIME_ELEMENTS) {
    const element = document.querySelector(selector);
    if (element) yield ['time element', element.getAttribute('datetime')];
  }
  const stray = [...document.querySelectorAll('time[datetime]')];
  if (stray.length <= MAX_STRAY_TIMES)
    for (const element of stray) yield ['time element', element.getAttribute('datetime')];
}

const MAX_SHOWN = 12;

/** True for the site's own frame, whose date is today's, and for other stories beside the article. */
const isOutside = (element: Element): boolean =>
  element.closest('header, footer, aside, nav') !== null && element.closest('article, main') === null;

const REACH = 4;
const MAX_LINE = 80;

/** Short lines next to the headline, where old pages put their date. */
function* aroundHeadline(document: Document): Generator<string> {
  const headline = document.querySelector('h1');
  if (!headline) return;
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let node = headline[side];
    for (let i = 0; node && i < REACH; node = node[side], i++) {
      if (node.nodeType === 1 && isOutside(node as Element)) continue;
      const text = (node.textContent ?? '').trim();
      if (text.length > 0 && text.length <= MAX_LINE) yield text;
    }
  }
}

function* shownSources(document: Document, url: string | null): Generator<Source> {
  for (const text of aroundHeadline(document)) yield ['date beside the headline', text];
  const elements = [...document.querySelectorAll(SHOWN_TIME)].filter((element) => !isOutside(element));
  for (const element of elements.slice(0, MAX_SHOWN)) {
    const text = element.textContent ?? '';
    if (text.length < 200) yield ['shown date', text];
  }
  const day = URL_DAY.exec(url ?? '');
  if (day) yield ['address', `${day[3]}.${day[2]}.${day[1]}`];
}

/** When the page was published and last changed, as it says; times after `now` or before 1990 count as not said. */
export function readPageTimes(
  document: Document,
  url: string | null,
  article: JsonObject | null,
  meta: (name: string) => readonly string[],
  now: number,
): { publishedAt: Fact<string> | null; modifiedAt: Fact<string> | null } {
  const accept = (parse: (text: string) => string | null) => (value: unknown) => {
    const time = typeof value === 'string' || typeof value === 'number' ? parse(String(value)) : null;
    return time && isPlausibleTime(time, now) ? time : null;
  };
  const publishedAt =
    firstFact(publishedSources(document, article, meta), accept(parseTime)) ??
    firstFact(shownSources(document, url), accept(parseShownTime));
  const modified = [
    ...ofKeys(article, ['dateModified']),
    ...MODIFIED.flatMap((name) => meta(name).map((value): Source => [`meta ${name}`, value])),
    [
      'itemprop dateModified',
      document.querySelector('[itemprop~="dateModified"]')?.getAttribute('datetime'),
    ] as const,
  ];
  return { publishedAt, modifiedAt: firstFact(modified, accept(parseTime)) };
}
