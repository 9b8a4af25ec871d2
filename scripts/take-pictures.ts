import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { importCollection } from '../lib/exchange/import-collection';
import { waitForHighlights } from '../tests/e2e/support/highlights';
import { openView, press, tabIdOf } from '../tests/e2e/support/view';
import type { RunningBrowser } from './launch-browser';
import { NEWSROOM_PAGES, type Newsroom } from './serve-newsroom';

const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };
const DOWNLOAD_MS = 20_000;

const picture = async (page: Page, file: string): Promise<string> => {
  await writeFile(file, await page.screenshot({ fullPage: true }));
  return file;
};

/** The text of a file once the browser has saved all of it. */
async function readDownload(file: string): Promise<string> {
  for (const end = Date.now() + DOWNLOAD_MS; ; ) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    if (Date.now() > end) throw new Error(`the browser did not save ${file}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await waitForHighlights(page);
}

/**
 * Reads the sample articles unseen, looks at the popup and exports, as a reader would; leaves the pictures and the
 * export in `folder`, to which the browser downloads, and answers with the files.
 */
export async function takePictures(
  running: RunningBrowser,
  { origin }: Newsroom,
  folder: string,
): Promise<string[]> {
  const file = (name: string) => join(folder, name);
  const page = await running.browser.newPage();
  await page.setViewport({ width: 1000, height: 1000 });
  await visit(page, `${origin}/${NEWSROOM_PAGES.earlierArticle}`);
  await visit(page, `${origin}/${NEWSROOM_PAGES.article}`);
  const files = [await picture(page, file('article.png'))];

  const control = await openView(running);
  const tabId = await tabIdOf(control, page);
  const popup = await openView(running, `popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('[data-testid="statement"]');
  files.push(await picture(popup, file('popup-page.png')));
  await press(popup, 'Actors');
  files.push(await picture(popup, file('popup-actors.png')));
  await press(popup, 'Dmitry Peskov');
  await press(popup, 'Ceasefire');
  await popup.waitForSelector('svg');
  files.push(await picture(popup, file('popup-timeline.png')));

  const exported = file(`stanceline-${new Date().toISOString().slice(0, 10)}.json`);
  // One that is there would be read in place of the new one, which the browser would number.
  await rm(exported, { force: true });
  await press(popup, 'Export JSON');
  const collection = importCollection(await readDownload(exported));
  if (!collection.ok) throw new Error(`the export cannot be read back: ${collection.problem.join('; ')}`);
  const { pages, statements } = collection.value;
  console.log(`Exported ${statements.length} statements of ${pages.length} pages.`);
  return [...files, exported];
}
