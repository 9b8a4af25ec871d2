import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildNewsroomExtension } from '../../scripts/build-newsroom-extension';
import { findBrowsers } from '../../scripts/find-browsers';
import { launchBrowser } from '../../scripts/launch-browser';
import { serveNewsroom } from '../../scripts/serve-newsroom';
import { takePictures } from '../../scripts/take-pictures';
import { openView, readTables } from './support/view';

// The way of `npm start -- --headless`, with the browser it prefers.
const installed = findBrowsers()[0];
if (!installed) console.warn('\n*** SKIPPED, no browser is installed: the sample pages ***\n');

test.skipIf(!installed)('the sample pages are read, pictured and exported', async () => {
  if (!installed) return;
  const folder = await mkdtemp(join(tmpdir(), 'stanceline-newsroom-'));
  const newsroom = await serveNewsroom();
  const running = await launchBrowser(installed, await buildNewsroomExtension(installed.engine), {
    headless: true,
    downloads: folder,
  });
  try {
    const files = await takePictures(running, newsroom, folder);
    expect(files.map((file) => basename(file).replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      'article.png',
      'popup-page.png',
      'popup-actors.png',
      'popup-timeline.png',
      'stanceline-DAY.json',
    ]);
    for (const file of files.filter((name) => name.endsWith('.png')))
      expect((await readFile(file)).subarray(1, 4).toString('latin1')).toBe('PNG');
    const exported = JSON.parse(await readFile(files.at(-1) ?? '', 'utf8'));
    expect(exported.pages).toHaveLength(2);
    expect(exported.readings).toEqual(
      expect.arrayContaining(
        ['oppose', 'conditional'].map((stance) =>
          expect.objectContaining({ actorId: 'peskov', issueId: 'ceasefire', stance }),
        ),
      ),
    );

    const other = await running.browser.newPage();
    for (const path of ['harbour-bridge.html', ''])
      await other.goto(`${newsroom.origin}/${path}`, { waitUntil: 'networkidle0' });
    const { pages } = await readTables(await openView(running));
    expect(pages).toHaveLength(2);
  } finally {
    await running.browser.close();
    newsroom.close();
    await rm(folder, { recursive: true });
  }
});
