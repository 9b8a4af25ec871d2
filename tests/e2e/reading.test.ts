import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { expectedStretches, highlightedBlocks, waitForHighlights } from './support/highlights';
import { ask, type ExtensionGlobal, openView, readTables, type Tables, tabIdOf } from './support/view';

/** Quotations of tests/e2e/pages/talks.html, with marks and without the comma that closes direct speech. */
const QUOTED = [
  'Russia is ready for a ceasefire only if the supply of Western weapons stops',
  'Ukraine will not give up its territory',
  'An unconditional ceasefire',
  'is the first step toward peace.',
];

const withoutVisits = (tables: Tables): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, lastSeenAt: undefined })),
    ]),
  );

const wordsOf = (tables: Tables): string[] =>
  (tables.statements ?? []).flatMap(({ selectors }) =>
    (selectors as { exact: string }[]).map(({ exact }) => exact),
  );

forEachBrowser('reading a page', (session) => {
  let view: Page;
  let tab: Page;

  beforeAll(async () => {
    view = await openView(session());
  });
  beforeEach(async () => {
    await ask(view, 'delete-everything', {});
    await tab?.close();
    tab = await session().browser.newPage();
  });

  const expectExactHighlights = async (tables: Tables) => {
    const blocks = await highlightedBlocks(tab);
    for (const { text, painted } of blocks) expect(painted).toEqual(expectedStretches(text, wordsOf(tables)));
    const all = blocks.flatMap(({ painted }) => painted).join('\n');
    for (const quoted of QUOTED) expect(all).toContain(quoted);
  };

  test('coverage is highlighted exactly where it quotes, stored, and counted on the badge', async () => {
    await tab.goto(session().listed('news/talks.html'));
    await waitForHighlights(tab);
    const tables = await readTables(view);
    await expectExactHighlights(tables);
    expect(tables.pages).toMatchObject([
      {
        id: session().listed('news/talks.html'),
        title: 'Kremlin says a ceasefire needs terms before talks in Geneva',
        publishedAt: expect.stringMatching(/^2026-03-05T09:30/),
      },
    ]);
    const id = await tabIdOf(view, tab);
    const state = await ask(view, 'page-state', { tabId: id });
    expect(state).toMatchObject({ state: 'done', count: tables.statements?.length });
    const badge = await view.evaluate(
      (tabId) => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({ tabId }),
      id,
    );
    expect(badge).toBe(String(tables.statements?.length));
  });

  test('the page’s own nodes stay as they are', async () => {
    await tab.goto(session().listed('news/talks.html'));
    const before = await tab.content();
    await waitForHighlights(tab);
    expect(await tab.content()).toBe(before);
  });

  test('a second visit adds and changes nothing', async () => {
    await tab.goto(session().listed('news/talks.html'));
    await waitForHighlights(tab);
    const before = withoutVisits(await readTables(view));
    await tab.goto(session().listed('news/soup.html'));
    await tab.goto(session().listed('news/talks.html?utm_source=again'));
    await waitForHighlights(tab);
    expect(withoutVisits(await readTables(view))).toEqual(before);
  });

  test('a page about something else is neither highlighted nor stored', async () => {
    await tab.goto(session().listed('news/soup.html'));
    const tabId = await tabIdOf(view, tab);
    await expect
      .poll(async () => (await ask(view, 'page-state', { tabId })).state, { timeout: 10_000 })
      .toBe('not-coverage');
    for (const { painted } of await highlightedBlocks(tab)) expect(painted).toEqual([]);
    for (const rows of Object.values(await readTables(view))) expect(rows).toEqual([]);
  });

  test('a strict content security policy changes nothing', async () => {
    await tab.goto(session().listed('news/talks.html?csp'));
    await waitForHighlights(tab);
    await expectExactHighlights(await readTables(view));
  });

  test('a site that is not on the list is left alone', async () => {
    await tab.goto(session().unlisted('news/talks.html'));
    const tabId = await tabIdOf(view, tab);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await ask(view, 'page-state', { tabId })).toMatchObject({ state: 'not-enabled', pageId: null });
    for (const { painted } of await highlightedBlocks(tab)) expect(painted).toEqual([]);
    expect(Object.values(await readTables(view)).flat()).toEqual([]);
  });
});
