import { performance } from 'node:perf_hooks';
import { analyzeSpeedBench } from './analyze-speed';
import { attributionBench } from './attribution';
import { coverageBench } from './coverage';
import { extensionBench } from './extension';
import { ownStancesBench } from './own-stances';
import { pagesBench } from './pages';
import { pagesBrowserBench } from './pages-browser';
import { printTable } from './print-table';
import { coverageScoresBench, ownArticlesBench, realArticlesBench, stanceItemsBench } from './scores';
import type { BenchSection } from './section';
import { hasShared, SHARED } from './shared-data';
import { speakersBench } from './speakers';
import { stanceBench } from './stance';
import { timelineBench } from './timeline';

/** `npm run bench [WORD…]`: every section, or those whose name has one of the words, as one table; times to standard error. */
const OWN_DATA: Readonly<Record<string, () => BenchSection | Promise<BenchSection>>> = {
  speed: analyzeSpeedBench,
  coverage: coverageBench,
  attribution: attributionBench,
  speakers: speakersBench,
  stance: stanceBench,
  'own-stances': ownStancesBench,
  timeline: timelineBench,
  extension: extensionBench,
  pages: pagesBench,
  'pages-browser': pagesBrowserBench,
};
const SHARED_DATA: typeof OWN_DATA = {
  'real-articles': realArticlesBench,
  'own-articles': ownArticlesBench,
  'stance-items': stanceItemsBench,
  'coverage-scores': coverageScoresBench,
};

const words = process.argv.slice(2);
const wanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

async function measure(
  name: string,
  bench: () => BenchSection | Promise<BenchSection>,
): Promise<BenchSection> {
  const started = performance.now();
  const section = await bench();
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return section;
}

const absent = (title: string): BenchSection => ({
  title,
  rows: [{ name: 'not measured', value: `the labelled data is not here (${SHARED})` }],
});

const sections: BenchSection[] = [];
for (const [name, bench] of Object.entries(OWN_DATA))
  if (wanted(name)) sections.push(await measure(name, bench));
for (const [name, bench] of Object.entries(SHARED_DATA))
  if (wanted(name)) sections.push(hasShared() ? await measure(name, bench) : absent(name));
printTable(sections);
