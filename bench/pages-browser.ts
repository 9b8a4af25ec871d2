import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../scripts/find-browsers';
import { samplePage } from './sample-page';
import type { BenchRow, BenchSection } from './section';

/** What the page runs, bundled as the content script is. */
const PROGRAM = join(import.meta.dirname, 'pages-in-browser.ts');
const RUNS = 7;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** Main-thread tasks between two user-timing marks of a trace, in ms. */
function tasksBetween(events: readonly TraceEvent[], from: string, to: string): number[] {
  const start = events.find((event) => event.name === from);
  const end = events.find((event) => event.name === to);
  if (!start || !end) throw new Error(`the trace has no marks ${from}, ${to}`);
  return events
    .filter(
      (e) => e.tid === start.tid && e.pid === start.pid && /RunTask$/.test(e.name) && e.dur !== undefined,
    )
    .filter((e) => e.ts + (e.dur ?? 0) >= start.ts && e.ts <= end.ts)
    .map((e) => (e.dur ?? 0) / 1000);
}

interface Run {
  readonly figures: Readonly<Record<string, number>>;
  readonly longestTask: number;
}

/** Loads the page anew, as cold as a reader's, and runs one of the program's measurements in it. */
async function runOnce(browser: Browser, address: string, script: string, measurement: string): Promise<Run> {
  const page: Page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.tracing.start({
      categories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
      ],
    });
    const figures = (await page.evaluate(`globalThis.pagesInBrowser.${measurement}()`)) as Record<
      string,
      number
    >;
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    const tasks = tasksBetween(traceEvents, 'stanceline-start', 'stanceline-end');
    return { figures, longestTask: Math.max(0, ...tasks) };
  } finally {
    await page.close();
  }
}

async function measure(browser: Browser, address: string, script: string, measurement: string) {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await runOnce(browser, address, script, measurement));
  const of = (name: string) => median(runs.map(({ figures }) => figures[name] ?? Number.NaN));
  return { of, longestTask: median(runs.map((run) => run.longestTask)) };
}

/** Main-thread time that reading, locating and painting add to a page in Chromium; each run in a freshly loaded page. */
export async function pagesBrowserBench(): Promise<BenchSection> {
  const browserPath = findBrowsers().find(({ engine }) => engine === 'chrome')?.path;
  if (!browserPath) return { title: 'Pages in a browser: not measured, no Chromium here', rows: [] };
  const folder = mkdtempSync(join(tmpdir(), 'pages-bench-'));
  const address = (name: string, html: string) => {
    writeFileSync(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  const { outputFiles } = await build({
    entryPoints: [PROGRAM],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'pagesInBrowser',
    target: 'es2022',
  });
  const script = `${outputFiles[0]?.text ?? ''};globalThis.pagesInBrowser = pagesInBrowser;`;
  const article = address('article.html', samplePage({ words: 1500, coverage: true }));
  const other = address('other.html', samplePage({ words: 14_000, coverage: false }));
  const browser = await puppeteer.launch({
    executablePath: browserPath,
    pipe: true,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const rows: BenchRow[] = [];
  try {
    const probe = await measure(browser, other, script, 'measureProbe');
    const per100 = (name: string) => (probe.of(name) * 100_000) / probe.of('characters');
    rows.push(
      { name: 'not coverage: first look, per 100 kB of text', value: ms(per100('probe')), goal: '≤ 3 ms' },
      {
        name: '… of it kind of page / sample / probe of the sample',
        value: ['kind', 'sampling', 'judging'].map((name) => ms(per100(name))).join(' / '),
      },
      { name: 'a bare TreeWalker pass over it, per 100 kB', value: ms(per100('treeWalker')) },
    );
    const read = await measure(browser, article, script, 'measureArticle');
    rows.push(
      { name: '1,500-word article: read, locate, paint', value: ms(read.of('total')), goal: '≤ 25 ms' },
      {
        name: '… of it text and facts / locating 30 spans / painting',
        value: `${ms(read.of('read'))} / ${ms(read.of('locate'))} / ${ms(read.of('paint'))}`,
      },
      { name: '… the same once more, warm', value: ms(read.of('warm')) },
      { name: '… longest main-thread task, traced', value: ms(read.longestTask), goal: '≤ 16 ms' },
      { name: 'a bare TreeWalker pass over the article', value: ms(read.of('treeWalker')) },
      { name: 'layout shift', value: read.of('layoutShift').toFixed(4), goal: '0' },
      {
        name: 'nodes of the page / characters read',
        value: `${read.of('nodes')} / ${read.of('characters')}`,
      },
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return { title: `Pages in Chromium (median of ${RUNS} fresh loads)`, rows };
}
