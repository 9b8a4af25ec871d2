import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostKind, pathKind } from '../../lib/page/page-addresses';
import type { PageKind } from '../../lib/page/page-kinds';

const kindOf = (address: string): PageKind | null => {
  const url = new URL(address);
  return hostKind(url.hostname, url.pathname) ?? pathKind(url);
};

describe('an address may be an article', () => {
  it.each([
    'https://www.example-news.com/world/europe/delegations-leave-istanbul-2025-08-14/',
    'https://www.example-news.com/2025/08/14/world/envoys-in-geneva.html',
    'https://www.bbc.com/news/articles/c4gkz7m2p1xo',
    'https://tass.com/politics/1962345',
    'https://www.kommersant.ru/doc/7654321',
    'https://ria.ru/20250311/peregovory-2004215.html',
    'https://www.pravda.com.ua/news/2025/08/14/7525123/',
    'https://www.lemonde.fr/international/live/2025/08/14/en-direct-guerre-en-ukraine_6621234_3210.html',
    'https://www.faz.net/aktuell/politik/ukraine/dritte-runde-110612345.html',
    'https://www.spiegel.de/ausland/istanbul-dritte-runde-a-1b2c3d4e-0000-0000-0000-000000000000',
    'https://example.org/search-for-peace-in-istanbul',
    'https://example.org/opinion/a-bad-truce',
    'https://example.org/summit',
    'https://example.org/?p=123456',
    'https://example.org/news?id=123456',
    'https://example.org/a/istanbul-talks?q=from-search',
    'https://pay-talks.example/story',
    'http://localhost:8080/fixtures/live-blog/page.html',
    'https://www.n-tv.de/politik/Delegationen-verlassen-Istanbul-article25965432.html',
    'https://mail.example.org/2025/08/14/delegations-leave',
    'https://grapevine.example/x.com',
  ])('%s', (address) => expect(kindOf(address)).toBeNull());
});

describe('an address is not an article', () => {
  const rows: [address: string, kind: PageKind][] = [
    ['https://www.example-news.com/', 'front-page'],
    ['https://www.example-news.com', 'front-page'],
    ['https://www.example-news.com/?utm_source=x', 'front-page'],
    ['https://www.example-news.com/en/', 'front-page'],
    ['https://www.example-news.com/index.html', 'front-page'],
    ['https://www.example-news.com/world/europe', 'section'],
    ['https://www.example-news.com/politik/ausland/', 'section'],
    ['https://www.example-news.com/guerre-en-ukraine/', 'section'],
    ['https://www.example-news.com/topic/ukraine', 'section'],
    ['https://www.example-news.com/de/thema/russland-ukraine-krieg', 'section'],
    ['https://www.example-news.com/world/ukraine/page/3', 'section'],
    ['https://www.example-news.com/author/anna-novak', 'section'],
    ['https://www.example-news.com/search?q=ukraine+talks', 'search'],
    ['https://www.example-news.com/?s=ukraine', 'search'],
    ['https://www.google.com/search?q=ukraine+talks', 'search'],
    ['https://www.google.co.uk/search?q=ukraine', 'search'],
    ['https://yandex.ru/search/?text=peregovory', 'search'],
    ['https://www.youtube.com/watch?v=abc', 'video'],
    ['https://www.example-news.com/videos/delegations-leave-istanbul-1234567', 'video'],
    ['https://mail.google.com/mail/u/0/#inbox/abc', 'mail'],
    ['https://e.mail.ru/inbox/', 'mail'],
    ['https://example.org/webmail/?task=mail', 'mail'],
    ['https://docs.google.com/document/d/1abc/edit', 'document'],
    ['https://company.sharepoint.com/sites/x/doc.aspx', 'document'],
    ['https://example.org/wp-admin/post.php?post=12345', 'document'],
    ['https://x.com/someone/status/1234567890', 'feed'],
    ['https://t.me/s/channel', 'feed'],
    ['https://old.reddit.com/r/worldnews/comments/abc/', 'feed'],
    ['https://www.example-news.com/login?next=/world/story-12345', 'login'],
    ['https://www.example-news.com/en/user/login', 'login'],
    ['https://login.example-news.com/world/story-12345', 'login'],
    ['https://www.example-news.com/abo/angebote', 'payment'],
    ['https://www.paypal.com/checkoutnow?token=1', 'payment'],
  ];
  it.each(rows)('%s', (address, kind) => expect(kindOf(address)).toBe(kind));
});

it('takes any address', () =>
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
      expect(['string', 'object']).toContain(typeof kindOf(address));
    }),
  ));
