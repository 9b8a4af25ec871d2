import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { findBrowsers, type InstalledBrowser } from '../scripts/find-browsers';
import { buildExtension, extensionFolder } from '../tests/e2e/support/build-extension';
import { waitForHighlights } from '../tests/e2e/support/highlights';
import { type Session, startSession } from '../tests/e2e/support/session';
import type { BenchRow, BenchSection } from './section';

const LOADS = 10;
const NEWSROOM = join(import.meta.dirname, '..', 'newsroom');
const ARTICLE = 'geneva-talks.html';

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function sizes(): Promise<BenchRow[]> {
  await buildExtension('chrome');
  const gzipped = async (file: string) =>
    gzipSync(await readFile(join(extensionFolder('chrome'), file)), { level: 9 }).length;
  return [
    {
      name: 'content script, minified and gzipped',
      value: kilobytes(await gzipped('content-scripts/content.js')),
      goal: '≤ 30 kB',
    },
    { name: 'background script, minified and gzipped', value: kilobytes(await gzipped('background.js')) },
  ];
}

interface Marked {
  highlightedAt?: number;
}

/** Loads the article once; milliseconds from the end of parsing (DOMContentLoaded) to the first highlight. */
async function timeLoad(tab: Page, url: string): Promise<number> {
  await tab.goto(url);
  await waitForHighlights(tab);
  await tab.waitForFunction(() => 'highlightedAt' in globalThis, { polling: 20 });
  return tab.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (
      ((globalThis as Marked).highlightedAt ?? Number.NaN) - (load?.domContentLoadedEventEnd ?? Number.NaN)
    );
  });
}

async function timesIn(session: Session): Promise<{ first: number; others: number[] }> {
  const tab = await session.browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const timer = setInterval(() => {
      const sets = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()];
      if (!sets.some((ranges) => ranges.size > 0)) return;
      (globalThis as Marked).highlightedAt = performance.now();
      clearInterval(timer);
    }, 2);
  });
  const url = session.listed(`news/${ARTICLE}`);
  const first = await timeLoad(tab, url);
  const others: number[] = [];
  for (let load = 0; load < LOADS; load++) others.push(await timeLoad(tab, `${url}?load=${load}`));
  return { first, others };
}

async function speed(installed: InstalledBrowser): Promise<BenchRow[]> {
  await buildExtension(installed.engine);
  const session = await startSession(installed, NEWSROOM);
  try {
    const { first, others } = await timesIn(session);
    const from = `${Math.min(...others).toFixed(0)} to ${Math.max(...others).toFixed(0)}`;
    return [
      {
        name: `${installed.name}: parsed page to highlights, median of ${LOADS} loads`,
        value: `${median(others).toFixed(0)} ms (${from})`,
      },
      {
        name: `${installed.name}: the same for the first page after the browser's start`,
        value: `${first.toFixed(0)} ms`,
      },
    ];
  } finally {
    await session.close();
  }
}

/** Sizes of the built scripts, and the time from a parsed page to its highlights in each installed engine. */
export async function extensionBench(): Promise<BenchSection> {
  const engines = ['chrome', 'firefox'] as const;
  const rows = await sizes();
  for (const engine of engines) {
    const installed = findBrowsers().find((browser) => browser.engine === engine);
    rows.push(
      ...(installed ? await speed(installed) : [{ name: `${engine}: speed`, value: 'not installed' }]),
    );
  }
  return { title: 'Extension', rows };
}
