// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observePage, type PageChange, whenShown } from '../../lib/page/observe';
import type { Segment } from '../../lib/page/page-text';

const SCHEDULE = { quietMs: 10, maxWaitMs: 50, restFactor: 0 };
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const TEXT = 'The envoys met for a second day in the old customs house.';

let controller: AbortController;
let changes: PageChange[][];

beforeEach(() => {
  document.body.innerHTML = `<main><p id="a">${TEXT}</p></main>`;
  controller = new AbortController();
  changes = [];
});
afterEach(() => controller.abort());

const observe = () =>
  observePage(window as unknown as Window & typeof globalThis, {
    signal: controller.signal,
    onChange: async (kinds) => {
      changes.push([...kinds]);
    },
    onError: (error) => {
      throw error;
    },
    schedule: SCHEDULE,
  });

const paragraph = () => document.querySelector('#a') as HTMLElement;
const textNode = () => paragraph().firstChild as Text;
const segment = (): Segment => ({ node: textNode(), offset: 0, start: 0, end: TEXT.length });
const add = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

describe('changes that count', () => {
  const COUNT: readonly { name: string; change: () => void }[] = [
    { name: 'text comes', change: () => add(`<p>${TEXT}</p>`) },
    { name: 'text goes', change: () => paragraph().remove() },
    {
      name: 'text that was read is edited, if only by a letter',
      change: () => textNode().replaceData(0, 1, 'x'),
    },
    { name: 'a paywall opens', change: () => paragraph().setAttribute('class', 'open') },
  ];
  test.each(COUNT)('$name', async ({ change }) => {
    observe().follow([segment()]);
    change();
    await settle();
    expect(changes).toEqual([['changed']]);
  });

  test('text in a shadow root that was read', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${TEXT}</p>`;
    const node = root.querySelector('p')?.firstChild as Text;
    const observer = observe();
    observer.follow([{ node, offset: 0, start: 0, end: 5 }]);
    const added = document.createElement('p');
    added.textContent = TEXT;
    root.append(added);
    await settle();
    expect(changes).toEqual([['changed']]);
  });

  test('a navigation within the page', async () => {
    observe();
    history.pushState({}, '', '/another/article');
    add(`<p>${TEXT}</p>`);
    await settle();
    expect(changes).toEqual([['navigated', 'changed']]);
  });

  test('coming back from the back/forward cache', async () => {
    observe();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(changes).toEqual([['restored']]);
  });
});

describe('changes that do not', () => {
  const IGNORED: readonly { name: string; change: () => void }[] = [
    { name: 'a short label', change: () => add('<span>12:04</span>') },
    { name: 'a script', change: () => add(`<script type="x">${TEXT}</script>`) },
    {
      name: 'a clock ticks',
      change: () => {
        document.querySelector('#clock')?.firstChild?.replaceWith('12:05');
      },
    },
    { name: 'an attribute that hides nothing', change: () => paragraph().setAttribute('data-x', '1') },
    { name: 'a class on the body', change: () => document.body.setAttribute('class', 'scrolled') },
    {
      name: 'a first showing',
      change: () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false })),
    },
    { name: 'a fragment', change: () => history.pushState({}, '', '#part') },
  ];
  test.each(IGNORED)('$name', async ({ change }) => {
    document.body.insertAdjacentHTML('beforeend', '<i id="clock">12:04</i>');
    observe().follow([segment()]);
    await settle();
    changes.length = 0;
    change();
    await settle();
    expect(changes).toEqual([]);
  });

  test('after the signal nothing counts', async () => {
    observe();
    controller.abort();
    add(`<p>${TEXT}</p>`);
    await settle();
    expect(changes).toEqual([]);
  });
});

describe('prerendered pages', () => {
  test('wait until they are shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const shown = vi.fn();
    const waiting = whenShown(document, controller.signal).then(shown);
    await settle();
    expect(shown).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    await waiting;
    expect(shown).toHaveBeenCalledOnce();
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  });

  test('others do not', async () => {
    await expect(whenShown(document, controller.signal)).resolves.toBeUndefined();
  });
});
