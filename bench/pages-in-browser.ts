import { firstLook } from '../entrypoints/content/first-look';
import { extractPage } from '../lib/page/extract';
import { createPainter } from '../lib/page/highlight';
import { createLocator } from '../lib/page/locate';
import { pageArticleInSlices } from '../lib/page/page-article';

/** Runs in the measured page; marks in the trace say what the main thread was at. */

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const mark = (name: string) => void performance.mark(name);

/** The least that any reading of a page costs: visiting its text nodes. */
function walkText(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters;
}

/** What a page that is not coverage pays. */
export async function measureProbe(): Promise<Record<string, number>> {
  mark('start');
  const { worthReading } = firstLook(document);
  mark('end');
  const characters = walkText();
  mark('walked');
  if (worthReading) throw new Error('the sample page is taken for coverage');
  return { characters };
}

/** The article's text as the browser's own tree gives it. */
export const readText = (): string => extractPage(document).text;

const SPANS = 30;

/** What an article pays. */
export async function measureArticle(): Promise<Record<string, number>> {
  let layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  const read = () => pageArticleInSlices(document, { pause }, { now: Date.now() });

  mark('start');
  firstLook(document);
  mark('probed');
  await pause();
  const { page } = await read();
  mark('read');
  await pause();
  const locator = createLocator(page);
  const step = Math.floor(page.text.length / (SPANS + 1));
  const located = Array.from({ length: SPANS }, (_, i) => locator.spans([[i * step, i * step + 120]]));
  mark('located');
  const painter = createPainter();
  painter.paint(
    located.flatMap((place, i) =>
      place.located ? [{ id: String(i), kind: 'named' as const, ranges: place.ranges }] : [],
    ),
  );
  mark('end');
  await new Promise((resolve) => setTimeout(resolve, 200));
  mark('warm-start');
  await read();
  mark('warm-end');
  walkText();
  mark('walked');
  return {
    layoutShift,
    nodes: document.getElementsByTagName('*').length,
    characters: page.text.length,
  };
}
