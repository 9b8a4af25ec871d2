import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNewsroomExtension } from './build-newsroom-extension';
import { findBrowsers, type InstalledBrowser } from './find-browsers';
import { type LaunchSettings, launchBrowser, type RunningBrowser } from './launch-browser';
import { showNewsroomInTerminal } from './newsroom-in-terminal';
import { NEWSROOM_PAGES, type Newsroom, serveNewsroom } from './serve-newsroom';
import { takePictures } from './take-pictures';

const USAGE = `npm start -- [options]

Builds the extension, serves a few sample pages on this machine and opens one of them in an
installed browser, in a throw-away profile with the extension loaded.

  --browser NAME     chromium, chrome, edge or firefox; by default the first one found
  --headless         without a window: takes pictures of an article and the popup, and exports
  --out DIR          where --headless puts them (default: out)
`;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function open(browser: InstalledBrowser, settings: LaunchSettings): Promise<RunningBrowser> {
  console.log(`Building the extension for ${browser.name} …`);
  return launchBrowser(browser, await buildNewsroomExtension(browser.engine), settings);
}

async function show({ browser }: RunningBrowser, { origin }: Newsroom): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${origin}/${NEWSROOM_PAGES.article}`);
  console.log(`\nReading ${page.url()}`);
  console.log(
    'Statements are highlighted; the Stanceline button (under the puzzle piece) shows who holds what position.',
  );
  console.log('Close the browser, or press Ctrl-C here, to end.');
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const wanted = values.browser?.toLowerCase();
  const browser = findBrowsers().find(({ name }) => !wanted || name.toLowerCase() === wanted);
  if (!browser) {
    console.log(
      `${values.browser ?? 'No browser'} was not found here. Stanceline runs in Chrome, Chromium, Edge and Firefox;`,
    );
    console.log('install one of them (Debian, Ubuntu: apt-get install chromium) and start again.');
    return showNewsroomInTerminal();
  }
  if (!values.headless && !hasDisplay()) {
    console.log(
      'There is no screen here for a browser. See it unseen with: npm start -- --headless --out DIR',
    );
    return showNewsroomInTerminal();
  }
  const newsroom = await serveNewsroom();
  let running: RunningBrowser | null = null;
  try {
    if (values.headless) {
      const out = resolve(values.out);
      await mkdir(out, { recursive: true });
      running = await open(browser, { headless: true, downloads: out });
      for (const file of await takePictures(running, newsroom, out)) console.log(file);
    } else {
      running = await open(browser, { headless: false });
      await show(running, newsroom);
    }
  } finally {
    await running?.browser.close();
    newsroom.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
