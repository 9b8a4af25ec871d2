import { expect, test } from 'vitest';
import { DATABASE_NAME } from '../../lib/storage/database';
import { forEachBrowser } from './support/for-each-browser';
import { highlightedBlocks } from './support/highlights';
import { ask, openView, tabIdOf } from './support/view';

forEachBrowser('a collection saved by a newer version', (session) => {
  test('is refused in plain words, on the page and in the popup, and left as it is', async () => {
    const view = await openView(session(), 'welcome.html');
    await view.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const removal = indexedDB.deleteDatabase(name);
          removal.onerror = () => reject(removal.error);
          removal.onsuccess = () => {
            const request = indexedDB.open(name, 9990);
            request.onupgradeneeded = () =>
              request.result.createObjectStore('later', { keyPath: 'id' }).add({ id: 1 });
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      DATABASE_NAME,
    );
    const tab = await session().browser.newPage();
    await tab.goto(session().listed('news/talks.html'));
    const tabId = await tabIdOf(view, tab);
    await expect
      .poll(async () => (await ask(view, 'page-state', { tabId })).state, { timeout: 15_000 })
      .toBe('error');
    const { notes } = await ask(view, 'page-state', { tabId });
    expect(notes.join(' ')).toMatch(/newer version/);
    for (const { painted } of await highlightedBlocks(tab)) expect(painted).toEqual([]);
    const popup = await openView(session(), `popup.html?tab=${tabId}`);
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toMatch(/newer version/);
    const left = await view.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            resolve([request.result.version, ...request.result.objectStoreNames]);
            request.result.close();
          };
        }),
      DATABASE_NAME,
    );
    expect(left).toEqual([9990, 'later']);
  });
});
