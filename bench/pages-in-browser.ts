import { sampleText } from '../entrypoints/content/sample-text';
import { mayBeCoverage } from '../lib/analysis/detect/probe';
import { createPainter } from '../lib/page/highlight';
import { createLocator } from '../lib/page/locate';
import { pageArticleInSlices } from '../lib/page/page-article';
import { pageKind } from '../lib/page/page-kind';

/** Runs in the measured page; each function gives its figures, in ms, and marks its time in the trace. */

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The least that any reading of a page costs: visiting its text nodes. */
function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters;
}

/** What a page that is not coverage pays. */
export async function measureProbe(): Promise<Record<string, number>> {
  performance.mark('stanceline-start');
  let coverage = false;
  let sample = '';
  const kind = timed(() => void pageKind(document));
  const sampling = timed(() => {
    sample = sampleText(document);
  });
  const judging = timed(() => {
    coverage = mayBeCoverage(sample);
  });
  performance.mark('stanceline-end');
  let characters = 0;
  const treeWalker = timed(() => {
    characters = walkText();
  });
  if (coverage) throw new Error('the sample page is taken for coverage');
  return { probe: kind + sampling + judging, kind, sampling, judging, treeWalker, characters };
}

const SPANS = 30;

/** What an article pays: time on the main thread, pauses left out. */
export async function measureArticle(): Promise<Record<string, number>> {
  let layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  const readPage = async () => {
    let paused = 0;
    const started = performance.now();
    const result = await pageArticleInSlices(
      document,
      {
        pause: async () => {
          const from = performance.now();
          await pause();
          paused += performance.now() - from;
        },
      },
      { now: Date.now() },
    );
    return { result, time: performance.now() - started - paused };
  };

  performance.mark('stanceline-start');
  const looked = timed(() => {
    pageKind(document);
    mayBeCoverage(sampleText(document));
  });
  await pause();
  const { result, time } = await readPage();
  await pause();
  const { page } = result;
  const locator = createLocator(page);
  const step = Math.floor(page.text.length / (SPANS + 1));
  let located: ReturnType<typeof locator.spans>[] = [];
  const locate = timed(() => {
    located = Array.from({ length: SPANS }, (_, i) => locator.spans([[i * step, i * step + 120]]));
  });
  await pause();
  const painter = createPainter();
  const paint = timed(() =>
    painter.paint(
      located.flatMap((place, i) =>
        place.located ? [{ id: String(i), kind: 'named' as const, ranges: place.ranges }] : [],
      ),
    ),
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  performance.mark('stanceline-end');
  const read = looked + time;
  const { time: warm } = await readPage();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    read,
    locate,
    paint,
    total: read + locate + paint,
    warm,
    treeWalker: timed(walkText),
    layoutShift,
    nodes: document.getElementsByTagName('*').length,
    characters: page.text.length,
  };
}
