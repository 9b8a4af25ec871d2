import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningBrowser } from './launch-browser';
import { NEWSROOM_PAGES, type Newsroom } from './serve-newsroom';

/** Reads the sample articles unseen and leaves pictures in `folder`; answers with the files. */
export async function takePictures(
  { browser }: RunningBrowser,
  { origin }: Newsroom,
  folder: string,
): Promise<string[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1100 });
  await page.goto(`${origin}/${NEWSROOM_PAGES.earlierArticle}`);
  await page.goto(`${origin}/${NEWSROOM_PAGES.article}`);
  const article = join(folder, 'article.png');
  await writeFile(article, await page.screenshot({ fullPage: true }));
  return [article];
}
