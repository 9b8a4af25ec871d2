import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { ReplyOf, RequestName, RequestOf } from '../../../lib/messaging/protocol';
import { DATABASE_NAME } from '../../../lib/storage/database';
import type { RunningBrowser } from '../../../scripts/launch-browser';

/** The extension API as both browsers give it to an extension's own pages. */
export interface ExtensionGlobal {
  readonly chrome: Extension;
}

const ARRIVAL_MS = 20_000;

/** Resolves once the tab shows an address. A question asked while one page takes another's place fails: it is asked again. */
async function arrival(tab: Page, url: string): Promise<void> {
  let problem: unknown;
  for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; ) {
    try {
      const here = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      if (await tab.evaluate(here, url)) return;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the browser did not open ${url}`, { cause: problem });
}

/** Opens a page of the extension's own. Firefox never reports such a load as finished, so the address is awaited. */
export async function openView(
  { browser, extensionOrigin }: RunningBrowser,
  path = 'popup.html',
): Promise<Page> {
  const view = await browser.newPage();
  const url = `${extensionOrigin}/${path}`;
  await Promise.race([view.goto(url), arrival(view, url)]);
  return view;
}

/** Sends one message from an extension page, as its code would. */
export async function ask<Name extends RequestName>(
  view: Page,
  name: Name,
  payload: RequestOf<Name>,
): Promise<ReplyOf<Name>> {
  const reply: unknown = await view.evaluate(
    (message) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(message),
    { name, payload },
  );
  const { ok, value } = (reply ?? {}) as { ok?: boolean; value?: unknown };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return value as ReplyOf<Name>;
}

export type Tables = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Every row of the extension's database, read through IndexedDB alone. */
export const readTables = (view: Page): Promise<Tables> =>
  view.evaluate(async (name) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return {};
    const database = await done(indexedDB.open(name));
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const store of database.objectStoreNames)
      tables[store] = await done(database.transaction(store).objectStore(store).getAll());
    database.close();
    return tables;
  }, DATABASE_NAME);

/** The browser's number for a tab, by bringing it to the front. */
export async function tabIdOf(view: Page, tab: Page): Promise<number> {
  await tab.bringToFront();
  return view.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const [active] = await chrome.tabs.query({ active: true });
    return active?.id ?? -1;
  });
}

/** Waits for a button whose text has these words, and presses it. */
export const press = (view: Page, words: string): Promise<unknown> =>
  view.waitForFunction(
    (text) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes(text),
      );
      found?.click();
      return found !== undefined;
    },
    { polling: 50 },
    words,
  );
