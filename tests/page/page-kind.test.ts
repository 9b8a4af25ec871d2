import { describe, expect, test } from 'vitest';
import { extractPage } from '../../lib/page/extract';
import { judgeText } from '../../lib/page/judge-text';
import { kindByAddress, pageKind } from '../../lib/page/page-kind';
import { parseDocument } from './fixtures';

const BLANK = '<!doctype html><html><head></head><body></body></html>';
const DECLARED =
  '<!doctype html><html><head><meta property="og:type" content="article"></head><body></body></html>';

const ADDRESSES: readonly [address: string, kind: string][] = [
  ['https://www.example.com/', 'front-page'],
  ['https://www.example.com/en/', 'front-page'],
  ['https://www.example.com/index.html', 'front-page'],
  ['https://www.example.com/?q=ceasefire', 'search'],
  ['https://www.example.com/search?q=ceasefire', 'search'],
  ['https://www.example.com/suche/?text=waffenruhe', 'search'],
  ['https://www.google.com/search?q=talks', 'search'],
  ['https://www.example.com/video/talks-100.html', 'video'],
  ['https://www.youtube.com/watch?v=1', 'video'],
  ['https://www.example.com/tag/ukraine', 'section'],
  ['https://www.example.com/login', 'login'],
  ['https://www.example.com/checkout/1', 'payment'],
  ['https://mail.example.com/inbox', 'mail'],
  ['https://mail.google.com/mail/u/0/', 'mail'],
  ['https://docs.google.com/document/d/1', 'document'],
  ['https://x.com/somebody/status/1', 'feed'],
  ['https://t.me/somebody/1', 'feed'],
  ['https://www.example.com/world/2026/02/18/envoys-meet', 'unclear'],
  ['https://www.example.com/?p=1234', 'unclear'],
  ['https://www.dailymail.example/news/article-1', 'unclear'],
  ['https://box.com.example/a/b', 'unclear'],
  ['https://www.example.com/research/ceasefires', 'unclear'],
  ['about:blank', 'unclear'],
];

describe('by address', () => {
  test.each(ADDRESSES)('%s is %s', (address, kind) => {
    expect(pageKind(parseDocument(BLANK), address).kind).toBe(kind);
  });

  test('a declared article outweighs a doubtful path, not a site', () => {
    const declared = parseDocument(DECLARED);
    expect(pageKind(declared, 'https://www.example.com/video/talks-100.html').kind).toBe('article');
    expect(pageKind(declared, 'https://www.example.com/').kind).toBe('front-page');
    expect(pageKind(declared, 'https://www.youtube.com/watch?v=1').kind).toBe('video');
  });
});

test('what the address alone settles is settled without the page, the rest is left open', () => {
  expect(kindByAddress('https://www.example.com/')?.kind).toBe('front-page');
  expect(kindByAddress('https://mail.google.com/mail/u/0/')?.kind).toBe('mail');
  expect(kindByAddress('https://www.example.com/video/talks-100.html')).toBeNull();
  expect(kindByAddress('about:blank')).toBeNull();
  expect(kindByAddress(null)).toBeNull();
});

const HERE = 'https://www.example.com/a/b';
const STRUCTURES: readonly [name: string, body: string, kind: string][] = [
  ['card number', '<form><input autocomplete="cc-number"></form>', 'payment'],
  ['password', '<main><form><input type="password"></form></main>', 'login'],
  ['editor', '<div contenteditable="true" role="textbox">text</div>', 'document'],
  ['feed', '<div role="feed"><p>post</p></div>', 'feed'],
  ['microdata', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', 'article'],
  ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', 'article'],
  [
    'JSON-LD of a live blog',
    '<script type="application/ld+json">{"@type": ["LiveBlogPosting"]}</script>',
    'article',
  ],
  ['JSON-LD of a video', '<script type="application/ld+json">{"@type":"VideoObject"}</script>', 'unclear'],
  ['paragraphs alone', '<p>text</p>', 'unclear'],
  [
    'password in an article’s dialog',
    `<dialog><form><input type="password"></form></dialog>${'<p>text</p>'.repeat(8)}`,
    'unclear',
  ],
];

describe('by structure', () => {
  test.each(STRUCTURES)('%s', (_, body, kind) => {
    expect(pageKind(parseDocument(`<html><head></head><body>${body}</body></html>`), HERE).kind).toBe(kind);
  });
});

const SENTENCE =
  'The envoys met for a second day in the old customs house, and nobody left before the evening had come.';
const TEXTS: readonly [name: string, body: string, kind: string][] = [
  [
    'headline and paragraphs',
    `<h1>Second day</h1>${[1, 2, 3].map((i) => `<p>${i}. ${SENTENCE}</p>`).join('')}`,
    'article',
  ],
  ['no headline', [1, 2, 3].map((i) => `<p>${i}. ${SENTENCE}</p>`).join(''), 'unclear'],
  ['too little text', `<h1>Second day</h1><p>${SENTENCE}</p>`, 'unclear'],
  ['one paragraph', `<h1>Second day</h1><p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`, 'unclear'],
  [
    'a list of links',
    `<h1>News</h1><ul>${`<li><a href="/x">${SENTENCE}</a></li>`.repeat(9)}</ul>`,
    'unclear',
  ],
];

describe('by text, where the page does not say', () => {
  test('a short text is believed where the page says that it is an article', () => {
    const body = `<main><h1>Second day</h1><p>${SENTENCE}</p><p>“Not yet,” the minister said.</p></main>`;
    const plain = parseDocument(`<html><head></head><body>${body}</body></html>`);
    const declared = parseDocument(DECLARED.replace('<body>', `<body>${body}`));
    expect(judgeText(pageKind(plain, HERE), extractPage(plain)).kind).toBe('unclear');
    expect(judgeText(pageKind(declared, HERE), extractPage(declared)).kind).toBe('article');
  });

  test.each(TEXTS)('%s', (_, body, kind) => {
    const document = parseDocument(`<html><head></head><body><main>${body}</main></body></html>`);
    expect(judgeText(pageKind(document, HERE), extractPage(document)).kind).toBe(kind);
  });
});
