import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { forEachBrowser } from './support/for-each-browser';
import { highlightedBlocks, waitForHighlights } from './support/highlights';
import { ask, type ExtensionGlobal, openView, readTables, tabIdOf } from './support/view';

const painted = async (tab: Page) => (await highlightedBlocks(tab)).flatMap((block) => block.painted);

forEachBrowser(
  'a site that is not on the list, on the reader’s click',
  (session) => {
    test('has no script registered of itself, nor has any site of the list', async () => {
      const view = await openView(session());
      const scripts = await view.evaluate(() =>
        (globalThis as unknown as ExtensionGlobal).chrome.scripting.getRegisteredContentScripts(),
      );
      expect(scripts).toEqual([]);
    });

    test('is read once the action is clicked, that page only', async () => {
      const { browser } = session();
      const view = await openView(session());
      const tab = await browser.newPage();
      await tab.goto(session().unlisted('news/talks.html'));
      const tabId = await tabIdOf(view, tab);
      await expect(ask(view, 'analyze-tab', { tabId })).rejects.toThrow(/cannot access|permission/i);
      expect(await painted(tab)).toEqual([]);
      const [extension] = (await browser.extensions()).values();
      if (!extension) throw new Error('the browser lists no extension');
      await tab.bringToFront();
      await tab.triggerExtensionAction(extension);
      await ask(view, 'analyze-tab', { tabId });
      await waitForHighlights(tab);
      expect((await readTables(view)).pages).toMatchObject([{ id: session().unlisted('news/talks.html') }]);
      await ask(view, 'delete-everything', {});
      const other = await browser.newPage();
      await other.goto(session().unlisted('news/talks.html'));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await painted(other)).toEqual([]);
      expect(Object.values(await readTables(view)).flat()).toEqual([]);
    });
  },
  ['chrome'],
);

forEachBrowser(
  'a site that is not on the list, granted for good',
  (session) => {
    let view: Page;
    let tab: Page;
    const pattern = () => `*://*.${new URL(session().unlisted('')).hostname.replace(/^www\./, '')}/*`;

    beforeAll(async () => {
      view = await openView(session());
      tab = await session().browser.newPage();
    });

    test('is read on every visit, until the grant is taken back', async () => {
      // The browser takes the request only from a real click.
      await view.evaluate((origin) => {
        const { chrome } = globalThis as unknown as ExtensionGlobal;
        const button = Object.assign(document.createElement('button'), { id: 'grant', textContent: 'grant' });
        button.addEventListener('click', async () => {
          button.textContent = String(await chrome.permissions.request({ origins: [origin] }));
        });
        document.body.prepend(button);
      }, pattern());
      await view.bringToFront();
      await view.click('#grant');
      await view.waitForFunction(() => document.getElementById('grant')?.textContent === 'true', {
        polling: 50,
      });
      await tab.goto(session().unlisted('news/talks.html'));
      await waitForHighlights(tab);
      await tab.reload();
      await waitForHighlights(tab);
      await view.evaluate(
        (origin) =>
          (globalThis as unknown as ExtensionGlobal).chrome.permissions.remove({ origins: [origin] }),
        pattern(),
      );
      await tab.goto(session().unlisted('news/talks.html'));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await painted(tab)).toEqual([]);
    });
  },
  ['firefox'],
);
