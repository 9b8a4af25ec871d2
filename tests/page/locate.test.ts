// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Span } from '../../lib/model/span';
import { extractPage } from '../../lib/page/extract';
import { createLocator, type Location } from '../../lib/page/locate';
import { quoteSelectors } from '../../lib/page/selector';

const FILL =
  '<p>The envoys met for a second day in the old customs house, and nobody left before the evening had come.</p>' +
  '<p>Both delegations said afterwards that they would meet again, though neither of them would say where or when.</p>';

function load(inside: string) {
  document.body.innerHTML = `<main><h1>Second day of talks</h1>${FILL}${inside}</main>`;
  const page = extractPage(document, { isVisible: () => true });
  const spanOf = (words: string): Span => {
    const start = page.text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [start, start + words.length];
  };
  return { page, spanOf, locator: createLocator(page) };
}

const shown = (location: Location): string =>
  location.located ? location.ranges.map((range) => range.toString()).join('') : location.reason;

const CASES: readonly { name: string; html: string; words: string; shown?: string }[] = [
  { name: 'one text node', html: '<p>“We are ready to sign,” she said.</p>', words: 'We are ready to sign' },
  {
    name: 'inline elements',
    html: '<p>“We <b>are rea</b>dy <i>to <a href="/x">sign</a></i>,” she said.</p>',
    words: 'We are ready to sign',
  },
  {
    name: 'soft hyphen within',
    html: '<p>“We are rea&shy;dy to sign,” she said.</p>',
    words: 'We are ready to sign',
    shown: 'We are rea\u00addy to sign',
  },
  {
    name: 'white space folded',
    html: '<p>“We are\n      ready to sign,” she said.</p>',
    words: 'We are ready to sign',
    shown: 'We are\n      ready to sign',
  },
  {
    name: 'over two paragraphs',
    html: '<p>“We are ready to sign.</p><p>“We are waiting,” she said.</p>',
    words: 'ready to sign.\n\n“We are waiting',
    shown: 'ready to sign.“We are waiting',
  },
];

describe('spans on the page they were read from', () => {
  test.each(CASES)('$name', ({ html, words, shown: expected }) => {
    const { locator, spanOf } = load(html);
    expect(shown(locator.spans([spanOf(words)]))).toBe(expected ?? words);
  });

  test('several parts', () => {
    const { locator, spanOf } = load('<p>“We are ready,” she said. “They are not.”</p>');
    expect(shown(locator.spans([spanOf('We are ready'), spanOf('They are not.')]))).toBe(
      'We are readyThey are not.',
    );
  });

  test('a node that went says changed', () => {
    const { locator, spanOf } = load('<p id="q">“We are ready to sign,” she said.</p>');
    const span = spanOf('We are ready');
    document.querySelector('#q')?.remove();
    expect(locator.spans([span])).toEqual({ located: false, reason: 'changed' });
  });

  test('a span outside the text is absent', () => {
    const { locator, page } = load('');
    expect(locator.spans([[page.text.length + 5, page.text.length + 9]])).toEqual({
      located: false,
      reason: 'absent',
    });
  });
});

describe('stored quotations on a later view', () => {
  const store = (html: string, words: readonly string[]) => {
    const { page, spanOf } = load(html);
    return quoteSelectors(page.text, words.map(spanOf));
  };
  const QUOTE = 'We are ready to sign, she said, once the guns are silent';

  test('found after other markup, white space and marks', () => {
    const stored = store(`<p>“${QUOTE}.”</p>`, [QUOTE]);
    const { locator } = load(
      `<p>New first paragraph of the page, which was not there.</p><p>«We are <i>ready\n to sign</i>, she said, once the guns are silent.»</p>`,
    );
    expect(shown(locator.quotes(stored)).replace(/\s+/g, ' ')).toBe(QUOTE);
  });

  test('a dropped or added never is not found', () => {
    const stored = store(`<p>“${QUOTE}.”</p>`, [QUOTE]);
    const { locator } = load('<p>“We are never ready to sign, she said, once the guns are silent.”</p>');
    expect(locator.quotes(stored)).toEqual({ located: false, reason: 'absent' });
  });

  test('one part gone, all gone', () => {
    const stored = store(
      '<p>“We are ready to sign the paper,” she said. “They are still not ready to.”</p>',
      ['We are ready to sign the paper,', 'They are still not ready to.'],
    );
    const { locator } = load('<p>“We are ready to sign the paper,” she said. “They are ready to.”</p>');
    expect(locator.quotes(stored)).toEqual({ located: false, reason: 'absent' });
  });

  test('parts in another order are no longer the statement', () => {
    const stored = store('<p>“First the silence of the guns,” she said. “Then the paper and the pens.”</p>', [
      'First the silence of the guns,',
      'Then the paper and the pens.',
    ]);
    const { locator } = load(
      '<p>“Then the paper and the pens.” And: “First the silence of the guns,” she said.</p>',
    );
    expect(locator.quotes(stored)).toEqual({ located: false, reason: 'absent' });
  });

  test('nothing stored is nothing found', () => {
    expect(load('').locator.quotes([])).toEqual({ located: false, reason: 'absent' });
  });
});
