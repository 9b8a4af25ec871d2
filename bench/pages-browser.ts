import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../scripts/find-browsers';
import { pageFixtures } from '../tests/page/fixtures';
import { samplePage } from './sample-page';
import type { BenchRow, BenchSection } from './section';

/** What the page runs, bundled as the content script is. */
const PROGRAM = join(import.meta.dirname, 'pages-in-browser.ts');
const RUNS = 7;

/** Times in µs; `tts` and `tdur` are the thread's own, so that a busy machine does not count. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

interface Run {
  readonly figures: Readonly<Record<string, number>>;
  /** Thread time of each mark, in ms. */
  readonly marks: ReadonlyMap<string, number>;
  readonly longestTask: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** The longest main-thread task between the marks 'start' and 'end', in ms of thread time. */
function longestTask(events: readonly TraceEvent[], marks: ReadonlyMap<string, TraceEvent>): number {
  const start = marks.get('start');
  const end = marks.get('end');
  if (!start || !end) throw new Error('the trace lacks its marks');
  const tasks = events.filter(
    (e) => e.tid === start.tid && e.pid === start.pid && e.name === 'ThreadControllerImpl::RunTask',
  );
  // a task that began before the start mark holds the driver's own call, and the first look with it
  const within = tasks.filter((e) => e.ts >= start.ts - 1000 && e.ts <= end.ts);
  return Math.max(0, ...within.map((e) => (e.tdur ?? 0) / 1000));
}

/** Loads the page anew, as cold as a reader's, and runs one of the program's measurements in it. */
async function runOnce(browser: Browser, address: string, script: string, measurement: string): Promise<Run> {
  const page: Page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(script);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
    const figures = (await page.evaluate(`globalThis.pagesInBrowser.${measurement}()`)) as Record<
      string,
      number
    >;
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const events = trace.traceEvents as readonly TraceEvent[];
    const marks = new Map(events.filter((e) => e.cat === 'blink.user_timing').map((e) => [e.name, e]));
    const times = new Map([...marks].map(([name, { tts }]) => [name, (tts ?? Number.NaN) / 1000]));
    return { figures, marks: times, longestTask: longestTask(events, marks) };
  } finally {
    await page.close();
  }
}

async function measure(browser: Browser, address: string, script: string, measurement: string) {
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await runOnce(browser, address, script, measurement));
  return {
    figure: (name: string) => median(runs.map(({ figures }) => figures[name] ?? Number.NaN)),
    /** Thread time between two marks. */
    between: (from: string, to: string) =>
      median(runs.map(({ marks }) => (marks.get(to) ?? Number.NaN) - (marks.get(from) ?? Number.NaN))),
    longestTask: median(runs.map((run) => run.longestTask)),
  };
}

/** How many fixture pages the browser's own parser, layout, shadow roots and frames give the expected text of. */
async function readFixtures(browser: Browser, script: string, folder: string): Promise<BenchRow> {
  const fixtures = pageFixtures().filter(({ expected }) => expected.blocks.length > 0);
  const wrong: string[] = [];
  for (const { slug, html, expected } of fixtures) {
    const file = join(folder, `${slug}.html`);
    writeFileSync(file, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const text = await page.evaluate('globalThis.pagesInBrowser.readText()');
    if (text !== expected.blocks.map((block) => block.text).join('\n\n')) wrong.push(slug);
    await page.close();
  }
  const right = `${fixtures.length - wrong.length} of ${fixtures.length}`;
  return {
    name: 'fixture pages read as expected',
    value: wrong.length > 0 ? `${right}, not ${wrong.join(', ')}` : right,
  };
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
    const look = await measure(browser, other, script, 'measureProbe');
    const per100 = (from: string, to: string) =>
      ms((look.between(from, to) * 100_000) / look.figure('characters'));
    rows.push(
      { name: 'not coverage: first look, per 100 kB of text', value: per100('start', 'end'), goal: '≤ 3 ms' },
      { name: '… a bare TreeWalker pass over it, per 100 kB', value: per100('end', 'walked') },
    );
    const read = await measure(browser, article, script, 'measureArticle');
    rows.push(
      {
        name: '1,500-word article: first look, read, locate 30 spans, paint',
        value: ms(read.between('start', 'end')),
        goal: '≤ 25 ms',
      },
      {
        name: '… first look / text and facts / locating / painting',
        value: [
          ['start', 'probed'],
          ['probed', 'read'],
          ['read', 'located'],
          ['located', 'end'],
        ]
          .map(([from = '', to = '']) => ms(read.between(from, to)))
          .join(' / '),
      },
      { name: '… text and facts once more, warm', value: ms(read.between('warm-start', 'warm-end')) },
      { name: '… a bare TreeWalker pass over it', value: ms(read.between('warm-end', 'walked')) },
      { name: '… longest main-thread task', value: ms(read.longestTask), goal: '≤ 16 ms' },
      { name: 'layout shift', value: read.figure('layoutShift').toFixed(4), goal: '0' },
      {
        name: 'elements of the page / characters read',
        value: `${read.figure('nodes')} / ${read.figure('characters')}`,
      },
    );
    rows.push(await readFixtures(browser, script, folder));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return { title: `Pages in Chromium (thread time, median of ${RUNS} fresh loads)`, rows };
}
