import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { highlightedBlocks, waitForHighlights } from './support/highlights';
import { ask, type ExtensionGlobal, openView, readTables, tabIdOf } from './support/view';

forEachBrowser('a page that changes', (session) => {
  let view: Page;
  let tab: Page;

  beforeAll(async () => {
    view = await openView(session());
  });
  beforeEach(async () => {
    await ask(view, 'delete-everything', {});
    await tab?.close();
    tab = await session().browser.newPage();
    await tab.goto(session().listed('news/talks.html'));
    await waitForHighlights(tab);
  });

  const painted = async () => (await highlightedBlocks(tab)).flatMap((block) => block.painted).join('\n');
  const statements = async () => (await readTables(view)).statements ?? [];
  const exact = (rows: Awaited<ReturnType<typeof statements>>) =>
    rows.map(({ selectors, onPage }) => ({
      words: (selectors as { exact: string }[]).map((part) => part.exact).join(' '),
      onPage,
    }));

  test('what is added later is read too, and nothing twice', async () => {
    const before = await statements();
    await tab.evaluate(() => {
      // fictional test text
      const added = document.createElement('p');
      added.textContent =
        '“Sanctions on Russia must stay,” German Chancellor Friedrich Merz said on Thursday.';
      document.querySelector('article p:last-of-type')?.before(added);
    });
    await expect.poll(painted, { timeout: 10_000 }).toContain('Sanctions on Russia must stay');
    const after = await statements();
    expect(after).toHaveLength(before.length + 1);
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set([...before, ...after].map(({ id }) => id)));
  });

  test('a quotation that goes stays stored and is marked', async () => {
    await tab.evaluate(() => {
      for (const block of document.querySelectorAll('article p'))
        if (block.textContent?.includes('unconditional ceasefire')) block.remove();
    });
    await expect.poll(painted, { timeout: 10_000 }).not.toContain('unconditional ceasefire');
    await expect
      .poll(
        async () => exact(await statements()).find(({ words }) => words.includes('unconditional'))?.onPage,
      )
      .toBe(false);
  });

  test('gone back to, it has its highlights and its count again', async () => {
    const tabId = await tabIdOf(view, tab);
    const count = () =>
      view.evaluate(
        (id) => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      );
    const before = { painted: await painted(), rows: await statements(), count: await count() };
    await tab.goto(session().listed('news/soup.html'));
    await expect.poll(count).toBe('');
    // Not goBack(), which in Firefox waits for a load that a page kept in memory does not have.
    await tab.evaluate(() => setTimeout(() => history.back(), 50));
    await tab.waitForFunction(() => location.pathname.endsWith('talks.html'), { polling: 50 });
    await waitForHighlights(tab);
    expect(await painted()).toBe(before.painted);
    await expect.poll(count).toBe(before.count);
    expect(await statements()).toEqual(before.rows);
  });

  test('another article without a load is another page', async () => {
    await tab.evaluate(() => {
      // fictional test text
      history.pushState({}, '', '/news/second-day.html');
      document.title = 'Second day of talks on a ceasefire between Russia and Ukraine';
      const article = document.querySelector('article');
      article?.replaceChildren(
        ...[
          ['h1', 'Second day of talks on a ceasefire between Russia and Ukraine'],
          [
            'p',
            'GENEVA, March 6 — Negotiators from Russia and Ukraine met on Friday for a second day of peace talks.',
          ],
          ['p', '“We are closer to a ceasefire than ever,” U.S. envoy Steve Witkoff said on Friday.'],
          [
            'p',
            'The delegations are to discuss security guarantees and the exchange of prisoners in the afternoon, officials said.',
          ],
        ].map(([tag, text]) => Object.assign(document.createElement(tag ?? 'p'), { textContent: text })),
      );
    });
    await expect.poll(painted, { timeout: 10_000 }).toContain('We are closer to a ceasefire than ever');
    expect(await painted()).not.toContain('unconditional');
    const { pages } = await readTables(view);
    expect(pages?.map(({ id }) => new URL(String(id)).pathname).sort()).toEqual([
      '/news/second-day.html',
      '/news/talks.html',
    ]);
  });
});
