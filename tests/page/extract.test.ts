import { describe, expect, test } from 'vitest';
import { extractPage, extractPageInSlices } from '../../lib/page/extract';
import { parseDocument, srcdocFrame } from './fixtures';

const FILL =
  '<p>The envoys met for a second day in the old customs house, and nobody left before the evening had come.</p>' +
  '<p>Both delegations said afterwards that they would meet again, though neither of them would say where or when.</p>' +
  '<p>The hosts had cleared the streets around the house, and for two days the trams went another way through town.</p>';
const page = (inside: string, after = '') =>
  parseDocument(
    `<!doctype html><html><head><title>Second day of talks</title></head><body><main><h1>Second day of talks</h1>${FILL}${inside}</main>${after}</body></html>`,
  );
const textOf = (inside: string, after = '') =>
  extractPage(page(inside, after), { readFrame: srcdocFrame }).text;
const QUOTE = '“We are ready to sign,” the envoy said.';

const KEPT: readonly { name: string; html: string; expect: string }[] = [
  { name: 'plain paragraph', html: `<p>${QUOTE}</p>`, expect: QUOTE },
  {
    name: 'split over inline elements',
    html: '<p>“We <b>are <i>rea</i></b>dy to <a href="/x">sign</a>,” the <span>envoy</span> said.</p>',
    expect: QUOTE,
  },
  {
    name: 'white space and line breaks in the source',
    html: '<p>\n  “We are\n\tready to&nbsp;sign,”   the envoy said.\n</p>',
    expect: QUOTE,
  },
  {
    name: 'soft hyphens and zero-width characters',
    html: '<p>“We are rea&shy;dy to\u200b sign,” the en\u200dvoy said.</p>',
    expect: QUOTE,
  },
  { name: 'bidi marks', html: '<p>\u200f“We are ready to sign,”\u202c the envoy said.</p>', expect: QUOTE },
  {
    name: 'drop cap in a span',
    html: '<p><span class="drop-cap">T</span>he door stays open to everyone who comes.</p>',
    expect: 'The door stays open to everyone who comes.',
  },
  {
    name: 'drop cap hidden from screen readers',
    html: '<p><span class="initial" aria-hidden="true">T</span>he door stays open, he said.</p>',
    expect: 'The door stays open, he said.',
  },
  {
    name: 'short answer between paragraphs',
    html: `<p>“No.”</p>${FILL.replace('second', 'third')}`,
    expect: '“No.”',
  },
  { name: 'quotation that is a link', html: `<p><a href="/speech">${QUOTE}</a></p>`, expect: QUOTE },
  {
    name: 'list items',
    html: '<ul><li>a ceasefire of sixty days</li><li>an exchange of all prisoners</li></ul><p>That was all there was on the paper, she said.</p>',
    expect: 'a ceasefire of sixty days\n\nan exchange of all prisoners',
  },
  { name: 'block quote', html: `<blockquote>${QUOTE}</blockquote>`, expect: QUOTE },
  {
    name: 'two br make two paragraphs',
    html: '<div>They spoke of prisoners, for the better part of an hour.<br><br>They did not speak of land, for not a single minute.</div>',
    expect: 'for the better part of an hour.\n\nThey did not speak',
  },
  {
    name: 'one br in the middle of a sentence does not',
    html: '<p>They spoke of prisoners<br>for an hour, said the hosts.</p>',
    expect: 'They spoke of prisoners for an hour, said the hosts.',
  },
  {
    name: 'a question and its answer behind br',
    html: '<p><b>Did they speak of land?</b><br>Not for a minute, as far as I heard.</p>',
    expect: 'Did they speak of land?\n\nNot for a minute, as far as I heard.',
  },
  {
    name: 'paragraph in nested wrappers',
    html: `<div class="x1"><div class="x2"><div><p>${QUOTE}</p></div></div></div>`,
    expect: QUOTE,
  },
  {
    name: 'custom element',
    html: `<x-paragraph>${QUOTE} She said it twice, and then once more for the cameras.</x-paragraph>`,
    expect: QUOTE,
  },
  {
    name: 'declarative shadow root',
    html: `<x-quote><template shadowrootmode="open"><p>${QUOTE}</p></template></x-quote>`,
    expect: QUOTE,
  },
  {
    name: 'slotted text',
    html: `<x-quote><template shadowrootmode="open"><div><slot></slot></div></template><p>${QUOTE}</p></x-quote>`,
    expect: QUOTE,
  },
  {
    name: 'same-origin frame',
    html: '<iframe srcdoc="&lt;p&gt;“We are ready to sign,” the envoy said.&lt;/p&gt;"></iframe>',
    expect: QUOTE,
  },
  {
    name: 'class that only speaks of a neighbour',
    html: `<div class="has-sidebar with-comments"><p>${QUOTE}</p></div>`,
    expect: QUOTE,
  },
  {
    name: 'paragraphs named after their place',
    html: `<p class="topics__text">${QUOTE}</p><p class="topics__text">They left at nine, by the back door.</p>`,
    expect: QUOTE,
  },
  {
    name: 'a teaser in name only: paragraphs made like the others',
    html: `<div class="teaser-content"><p class="copy">${QUOTE}</p></div>${[1, 2, 3].map((i) => `<div><p class="copy">They left at ${i}, by the back door.</p></div>`).join('')}`,
    expect: QUOTE,
  },
  {
    name: 'hidden only on narrow screens',
    html: `<div class="hidden md:block"><p>${QUOTE}</p></div>`,
    expect: QUOTE,
  },
  {
    name: 'who said what a block quote quotes',
    html: `<blockquote><p>${QUOTE}</p><cite class="author">Ann Sample, envoy</cite></blockquote>`,
    expect: 'Ann Sample, envoy',
  },
  {
    name: 'short paragraphs in divs of the same make',
    html: `<div><div class="par-1">${QUOTE} She said it twice, and then once more for the cameras outside.</div></div><div><div class="par-2">“No.”</div></div>`,
    expect: '“No.”',
  },
  {
    name: 'heading without the label before it',
    html: `<h2><span class="kicker">Talks</span><span>: </span><span>The second draft</span></h2><p>${QUOTE}</p>`,
    expect: 'town.\n\nThe second draft\n\n“We',
  },
  {
    name: 'heading before text',
    html: `<h2>The second draft</h2><p>${QUOTE}</p>`,
    expect: 'The second draft\n\n“We',
  },
  {
    name: 'figure caption',
    html: `<figure><img src="a.jpg"><figcaption>The envoys leave the customs house</figcaption></figure><p>${QUOTE}</p>`,
    expect: 'The envoys leave the customs house',
  },
];

const LEFT_OUT: readonly { name: string; html: string; after?: string }[] = [
  { name: 'script', html: `<script>var a = "${QUOTE}"</script>` },
  { name: 'navigation', html: `<nav><p>${QUOTE}</p></nav>` },
  { name: 'aside', html: `<aside><p>${QUOTE}</p></aside>` },
  { name: 'hidden attribute', html: `<p hidden>${QUOTE}</p>` },
  { name: 'display: none', html: `<p style="color:red; display: none">${QUOTE}</p>` },
  { name: 'block hidden from assistive technology', html: `<div aria-hidden="true"><p>${QUOTE}</p></div>` },
  { name: 'text for screen readers', html: `<p>They left. <span class="sr-only">${QUOTE}</span></p>` },
  { name: 'box in a figure', html: `<figure><div><p>${QUOTE}</p></div></figure>` },
  {
    name: 'teaser',
    html: `<div class="teaser"><p class="copy">${QUOTE}</p></div>`,
  },
  { name: 'class that hides', html: `<div class="hidden"><p>${QUOTE}</p></div>` },
  { name: 'newsletter box', html: `<div class="newsletter-box"><p>${QUOTE}</p></div>` },
  { name: 'hashed newsletter box', html: `<div class="ArticleNewsletter_root__x9"><p>${QUOTE}</p></div>` },
  { name: 'related stories', html: `<section class="related"><p>${QUOTE}</p></section>` },
  { name: 'comments', html: '', after: `<div id="comments"><p>${QUOTE}</p></div>` },
  { name: 'consent layer', html: '', after: `<div role="dialog"><p>${QUOTE}</p></div>` },
  {
    name: 'another story’s card',
    html: '',
    after: `<div class="k1"><h3><a href="/x">Another story</a></h3><p>${QUOTE}</p></div>`,
  },
  { name: 'advert', html: `<div class="ad-slot"><p>${QUOTE}</p></div>` },
  { name: 'form', html: `<div><p>${QUOTE}</p><input type="email"></div>` },
  {
    name: 'link to another story',
    html: '<p>Read more: <a href="/y">“We are ready to sign” says envoy</a></p>',
  },
  { name: 'template that is no shadow root', html: `<template><p>${QUOTE}</p></template>` },
  {
    name: 'unused slot content',
    html: `<x-a><template shadowrootmode="open"><b>Shown</b></template><p>${QUOTE}</p></x-a>`,
  },
  { name: 'after a heading for other stories', html: `<div><h3>Related stories</h3><p>${QUOTE}</p></div>` },
  {
    name: 'pull quote that repeats the text',
    html: '<blockquote>nobody left before the evening had come</blockquote>',
  },
  { name: 'footer', html: '', after: `<footer><p>${QUOTE}</p></footer>` },
  { name: 'text being edited', html: `<div contenteditable="true"><p>${QUOTE}</p></div>` },
];

describe('what belongs to the article', () => {
  test.each(KEPT)('$name', ({ html, expect: expected }) => {
    expect(textOf(html)).toContain(expected);
  });
});

describe('what does not', () => {
  const plain = textOf('');
  test.each(LEFT_OUT)('$name', ({ html, after }) => {
    const text = textOf(html, after);
    expect(text).not.toContain('ready to sign');
    expect(text.startsWith(plain)).toBe(true);
  });
});

test('a short article whose second paragraph is a short answer', () => {
  const document = parseDocument(
    '<html><body><main><h1>No date yet</h1><div><p>There is no date for a further round of talks, the ministry in Ankara said on Monday.</p><p>“Not yet,” it said.</p></div></main></body></html>',
  );
  expect(extractPage(document).text).toContain('“Not yet,” it said.');
});

describe('bounds', () => {
  const paragraphs = Array.from({ length: 6000 }, (_, i) => `${FILL.split('</p>')[i % 3]} Note ${i}.</p>`);
  const many = parseDocument(`<html><body><h1>Long</h1>${paragraphs.join('')}</body></html>`);

  test('stops at the number of nodes and says so', () => {
    const { limit, text } = extractPage(many, { maxNodes: 1000 });
    expect(limit).toBe('nodes');
    expect(text.length).toBeGreaterThan(5000);
  });

  test('stops at the amount of text and says so', () => {
    const { limit, text } = extractPage(many, { maxText: 10_000 });
    expect(limit).toBe('text');
    expect(text.length).toBeLessThan(11_000);
  });

  test('an ordinary page has no limit', () => {
    expect(extractPage(page('')).limit).toBeNull();
  });

  test('pauses between slices and gives the same text', async () => {
    let pauses = 0;
    let clock = 0;
    const sliced = await extractPageInSlices(many, {
      pause: async () => {
        pauses++;
      },
      sliceMs: 5,
      now: () => (clock += 3),
    });
    expect(pauses).toBeGreaterThan(5);
    expect(sliced.text).toBe(extractPage(many).text);
  });

  test('aborted work rejects', async () => {
    const controller = new AbortController();
    controller.abort();
    const work = extractPageInSlices(many, {
      pause: async () => undefined,
      sliceMs: 0,
      signal: controller.signal,
    });
    await expect(work).rejects.toThrow();
  });

  test('ten thousand misleading classes take no longer than their text', () => {
    const boxes = Array.from(
      { length: 10_000 },
      (_, i) => `<div class="teaser"><p class="c${i}">Note ${i}.</p></div>`,
    );
    const document = parseDocument(
      `<html><body><main><h1>Long</h1>${FILL}${boxes.join('')}</main></body></html>`,
    );
    const started = performance.now();
    extractPage(document);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('deep nesting is no error', () => {
    const deep = parseDocument(
      `<html><body>${'<div>'.repeat(3000)}<p>${QUOTE}</p>${'</div>'.repeat(3000)}</body></html>`,
    );
    expect(extractPage(deep).text).toContain('ready to sign');
  });

  test('a page without a body or text gives nothing', () => {
    expect(extractPage(parseDocument('<html><head></head></html>')).blocks).toEqual([]);
    expect(extractPage(parseDocument('<html><body></body></html>')).text).toBe('');
  });
});
