import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../lib/page/metadata/fact';
import { readMetadata } from '../../../lib/page/metadata/read-metadata';
import { parseDocument } from '../fixtures';

const NOW = Date.UTC(2026, 5, 1);
const URL_HERE = 'https://www.example.com/world/2026/02/18/envoys?utm_source=x#top';
const facts = (head: string, body = '', url: string | null = URL_HERE): PageFacts =>
  readMetadata(
    parseDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
    {
      url,
      now: NOW,
    },
  );
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Envoys meet',
  datePublished: '2026-02-18T10:00:00+01:00',
};

const CASES: readonly {
  name: string;
  head: string;
  body?: string;
  fact: keyof PageFacts;
  expect: { value: unknown; origin: string } | null;
}[] = [
  {
    name: 'headline of JSON-LD',
    head: ld(ARTICLE),
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'article within a graph',
    head: ld({ '@graph': [{ '@type': 'WebPage', name: 'x' }, ARTICLE] }),
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'article within an array',
    head: ld([{ '@type': 'BreadcrumbList' }, ARTICLE]),
    fact: 'publishedAt',
    expect: { value: '2026-02-18T10:00:00+01:00', origin: 'json-ld datePublished' },
  },
  {
    name: 'several types',
    head: ld({ ...ARTICLE, '@type': ['Article', 'NewsArticle'] }),
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'the article of this address among others',
    head: ld([
      { ...ARTICLE, headline: 'Another', url: 'https://www.example.com/other/1' },
      { ...ARTICLE, url: 'https://www.example.com/world/2026/02/18/envoys' },
    ]),
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'author by reference',
    head: ld({
      '@graph': [
        { ...ARTICLE, author: { '@id': '#a' } },
        { '@id': '#a', '@type': 'Person', name: 'Ann Sample' },
      ],
    }),
    fact: 'authors',
    expect: { value: ['Ann Sample'], origin: 'json-ld author' },
  },
  {
    name: 'authors as plain names',
    head: ld({ ...ARTICLE, author: ['Ann Sample', { name: 'By Bo Other' }] }),
    fact: 'authors',
    expect: { value: ['Ann Sample', 'Bo Other'], origin: 'json-ld author' },
  },
  {
    name: 'entities and tags in a headline',
    head: ld({ ...ARTICLE, headline: 'Envoys &amp;amp; <b>others</b> &#8220;meet&#8221;' }),
    fact: 'title',
    expect: { value: 'Envoys & others “meet”', origin: 'json-ld headline' },
  },
  {
    name: 'trailing comma',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys meet",}</script>',
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'line break within a string',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys\nmeet"}</script>',
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'comment around it',
    head: '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"Envoys meet"} --></script>',
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'json-ld headline' },
  },
  {
    name: 'beyond mending, its plain properties',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys meet","description":"He said "no"","datePublished":"2026-02-18"}</script>',
    fact: 'publishedAt',
    expect: { value: '2026-02-18', origin: 'json-ld datePublished' },
  },
  {
    name: 'no JSON at all',
    head: '<script type="application/ld+json">nothing</script><title>Envoys meet today</title>',
    fact: 'title',
    expect: { value: 'Envoys meet today', origin: 'title element' },
  },
  {
    name: 'headline that is no string',
    head: `${ld({ ...ARTICLE, headline: { evil: true } })}<meta property="og:title" content="Envoys meet">`,
    fact: 'title',
    expect: { value: 'Envoys meet', origin: 'meta og:title' },
  },
  {
    name: 'outlet cut from a title',
    head: '<title>Envoys meet again in Geneva | The Example</title>',
    fact: 'title',
    expect: { value: 'Envoys meet again in Geneva', origin: 'title element' },
  },
  {
    name: 'outlet from a title',
    head: '<title>Envoys meet again in Geneva | The Example</title>',
    fact: 'outlet',
    expect: { value: 'The Example', origin: 'title suffix' },
  },
  {
    name: 'outlet from the address',
    head: '',
    fact: 'outlet',
    expect: { value: 'example.com', origin: 'address' },
  },
  {
    name: 'date in the future refused, the next taken',
    head: `${ld({ ...ARTICLE, datePublished: '2027-02-18' })}<meta property="article:published_time" content="2026-02-17T08:00:00Z">`,
    fact: 'publishedAt',
    expect: { value: '2026-02-17T08:00:00Z', origin: 'meta article:published_time' },
  },
  {
    name: 'date before 1990 refused',
    head: '<meta name="date" content="1970-01-01T00:00:00Z">',
    fact: 'modifiedAt',
    expect: null,
  },
  {
    name: 'time element',
    head: '',
    body: '<article><time datetime="2026-02-18T09:00:00+02:00">today</time></article>',
    fact: 'publishedAt',
    expect: { value: '2026-02-18T09:00:00+02:00', origin: 'time element' },
  },
  {
    name: 'day from the address',
    head: '',
    fact: 'publishedAt',
    expect: { value: '2026-02-18', origin: 'address' },
  },
  {
    name: 'canonical without tracking',
    head: '<link rel="canonical" href="/world/envoys?fbclid=1&id=7#x">',
    fact: 'canonicalUrl',
    expect: { value: 'https://www.example.com/world/envoys?id=7', origin: 'link canonical' },
  },
  {
    name: 'canonical of another site refused',
    head: '<link rel="canonical" href="https://other.example.org/a">',
    fact: 'canonicalUrl',
    expect: { value: 'https://www.example.com/world/2026/02/18/envoys', origin: 'address' },
  },
  {
    name: 'canonical that is the home page refused',
    head: '<link rel="canonical" href="https://www.example.com/">',
    fact: 'canonicalUrl',
    expect: { value: 'https://www.example.com/world/2026/02/18/envoys', origin: 'address' },
  },
  {
    name: 'canonical that is a script refused',
    head: '<link rel="canonical" href="javascript:alert(1)">',
    fact: 'canonicalUrl',
    expect: { value: 'https://www.example.com/world/2026/02/18/envoys', origin: 'address' },
  },
  {
    name: 'canonical on a sister host of the site',
    head: '<link rel="canonical" href="https://m.example.com/a/b">',
    fact: 'canonicalUrl',
    expect: { value: 'https://m.example.com/a/b', origin: 'link canonical' },
  },
  {
    name: 'section',
    head: '<meta property="article:section" content="World">',
    fact: 'section',
    expect: { value: 'World', origin: 'meta article:section' },
  },
  {
    name: 'section from the address',
    head: '',
    fact: 'section',
    expect: { value: 'world', origin: 'address' },
  },
  {
    name: 'language of the article before the page’s',
    head: ld({ ...ARTICLE, inLanguage: 'uk-UA' }),
    fact: 'language',
    expect: { value: 'uk', origin: 'json-ld inLanguage' },
  },
  {
    name: 'language that is none',
    head: ld({ ...ARTICLE, inLanguage: 'Ukrainian' }),
    fact: 'language',
    expect: { value: 'en', origin: 'html lang' },
  },
];

describe('facts and where they come from', () => {
  test.each(CASES)('$name', ({ head, body, fact, expect: expected }) => {
    expect(facts(head, body)[fact]).toEqual(expected);
  });
});

describe('dates that are not the article’s', () => {
  const none = 'https://www.example.com/world/envoys';
  test.each([
    {
      name: 'today’s, in the site’s header',
      body: '<header><div class="current-date">1 June 2026</div></header><h1>Envoys meet</h1>',
    },
    {
      name: 'of other stories in a column',
      body: '<main><h1>Envoys meet</h1></main><aside><p class="date">3 May 2026</p></aside>',
    },
    {
      name: 'of one of many teasers',
      body: `<h1>Envoys meet</h1>${[1, 2, 3].map((i) => `<div><time datetime="2026-05-0${i}">x</time></div>`).join('')}`,
    },
  ])('$name', ({ body }) => {
    expect(facts('', body, none).publishedAt).toBeNull();
  });
});

describe('hostile pages', () => {
  test('AMP cache: the publisher’s address counts', () => {
    const { canonicalUrl } = facts(
      '<link rel="canonical" href="https://news.example/a">',
      '',
      'https://news-example.cdn.ampproject.org/c/s/news.example/a',
    );
    expect(canonicalUrl?.value).toBe('https://news.example/a');
  });

  test('a million brackets and a cyclic graph end soon', () => {
    const started = performance.now();
    const deep = `<script type="application/ld+json">${'['.repeat(400_000)}</script>`;
    const cyclic = ld({
      '@graph': Array.from({ length: 5000 }, (_, i) => ({ '@id': `#${i}`, author: { '@id': `#${i + 1}` } })),
    });
    expect(facts(deep + cyclic).title).toBeNull();
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('values are cut, control and invisible characters gone', () => {
    const { title } = facts(ld({ ...ARTICLE, headline: `A\u0000B\u202eC\u200b ${'x'.repeat(5000)}` }));
    expect(title?.value.length).toBeLessThanOrEqual(500);
    expect(title?.value.startsWith('A BC x')).toBe(true);
  });
});
