import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { waitForHighlights } from './support/highlights';
import { ask, openView, readTables, tabIdOf } from './support/view';

const QUOTATION = 'Ukraine will not give up its territory';

/** The middle of some words on the page, in the viewport. */
const placeOf = (tab: Page, words: string) =>
  tab.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.replace(/\s/g, ' ').indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 7);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`not on the page: ${text}`);
  }, words);

const cardShown = (tab: Page) => tab.evaluate(() => document.querySelector('stanceline-card') !== null);
const activeWords = (tab: Page) =>
  tab.evaluate(() =>
    [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('stanceline-active') ?? [])]
      .map(String)
      .join(''),
  );

forEachBrowser('the card on the page', (session) => {
  let view: Page;
  let tab: Page;

  beforeAll(async () => {
    view = await openView(session());
    tab = await session().browser.newPage();
  });
  beforeEach(async () => {
    await tab.bringToFront();
    await tab.goto(session().listed('news/talks.html?csp'));
    await waitForHighlights(tab);
    await tab.mouse.move(1, 1);
  });

  test('opens where the pointer rests on a quotation and closes when it leaves', async () => {
    expect(await cardShown(tab)).toBe(false);
    const { x, y } = await placeOf(tab, QUOTATION);
    await tab.mouse.move(x, y);
    await expect.poll(() => cardShown(tab)).toBe(true);
    expect((await activeWords(tab)).replace(/\s+/g, ' ')).toContain(QUOTATION);
    await tab.mouse.move(2, 2);
    await expect.poll(() => cardShown(tab)).toBe(false);
    expect(await activeWords(tab)).toBe('');
  });

  test('opened by a click it stays until Escape, and the page cannot look into it', async () => {
    const { x, y } = await placeOf(tab, QUOTATION);
    await tab.mouse.click(x, y);
    await expect.poll(() => cardShown(tab)).toBe(true);
    await tab.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardShown(tab)).toBe(true);
    const seen = await tab.evaluate(() => {
      const host = document.querySelector('stanceline-card');
      return [host?.shadowRoot ?? null, host?.textContent ?? ''];
    });
    expect(seen).toEqual([null, '']);
    await tab.keyboard.press('Escape');
    expect(await cardShown(tab)).toBe(false);
  });

  test('opens at a statement the popup asks for, scrolled into view', async () => {
    const tabId = await tabIdOf(view, tab);
    await tab.setViewport({ width: 800, height: 200 });
    const rows = (await readTables(view)).statements ?? [];
    const row = rows.find(({ selectors }) =>
      (selectors as { exact: string }[]).some(({ exact }) => exact.includes('first step toward peace')),
    );
    expect(await ask(view, 'show-statement', { tabId, statementId: String(row?.id) })).toBe(true);
    expect(await activeWords(tab)).toContain('first step toward peace');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await ask(view, 'show-statement', { tabId, statementId: 'no such' })).toBe(false);
    await tab.setViewport(null);
  });
});
