import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { COVERAGE_THRESHOLD } from '../lib/analysis/detect/coverage-model';
import { createCoverageDetector } from '../lib/analysis/detect/detect-coverage';
import { mayBeCoverage } from '../lib/analysis/detect/probe';
import { languagePacks } from '../lib/languages';
import { articleFromText } from '../lib/text/article-from-text';
import { type LabelledPage, ownPages, sharedPages } from '../training/coverage-pages';
import { crossValidate, featurePages } from '../training/fit-coverage';
import { type BenchRow, type BenchSection, percent } from './section';

const FOLDS = 20;
const PROBE_SAMPLE = 4000;

/** F1 of the pages said to be coverage. */
function f1(pages: readonly LabelledPage[], said: (index: number) => boolean): number {
  let both = 0;
  let either = 0;
  pages.forEach((page, i) => {
    if (page.diplomacy && said(i)) both++;
    either += Number(page.diplomacy) + Number(said(i));
  });
  return either ? (2 * both) / either : 0;
}

/** The gate on pages its weights were not fitted to, by set and language; the terms it looks for were. */
function crossValidated(pages: readonly LabelledPage[]): BenchRow[] {
  const probabilities = crossValidate(featurePages(pages), FOLDS);
  const groups = new Map<string, number[]>();
  pages.forEach(({ set, language }, i) => {
    const name = `${set}, ${language}`;
    groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  return [...groups].map(([name, places]) => {
    const members = places.flatMap((i) => pages[i] ?? []);
    const said = (k: number) => (probabilities[places[k] ?? -1] ?? 0) >= COVERAGE_THRESHOLD;
    const wrong = members.filter((page, k) => page.diplomacy !== said(k)).length;
    const value = members.some((page) => page.diplomacy)
      ? percent(f1(members, said))
      : `${wrong} taken for coverage`;
    return { name: `${name} (${members.length}), F1 in ${FOLDS} folds`, value };
  });
}

/** What the probe lets through of a kind of page. */
function probed(name: string, pages: readonly LabelledPage[], goal?: string): BenchRow[] {
  if (pages.length === 0) return [];
  const passed = pages.filter(({ title, text }) =>
    mayBeCoverage(`${title ?? ''}\n${text.slice(0, PROBE_SAMPLE)}`),
  ).length;
  return [{ name: `probe passes ${name}`, value: `${passed} of ${pages.length}`, ...(goal ? { goal } : {}) }];
}

/** Processor time of the fastest of several rounds, in ms. */
function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['one word', 'a'.repeat(1_000_000)],
  ['one phrase again and again', 'peace talks '.repeat(83_000)],
  ['full stops', '. '.repeat(500_000)],
  ['opening quotation marks', '«'.repeat(1_000_000)],
];

/** Speed of the gate and the probe. */
function speedRows(pages: readonly LabelledPage[]): BenchRow[] {
  const detect = createCoverageDetector({ languages: languagePacks, actors: [], issues: [], offices: [] });
  const articles = pages.map(({ title, text, language }) => articleFromText(text, { title, language }));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const gate = fastest(10, () => {
    for (const article of articles) detect(article);
  });
  const dull = 'Shares rose on Tuesday after a quiet week in the markets. '.repeat(1_725);
  const probe = fastest(10, () => {
    mayBeCoverage(dull);
  });
  return [
    {
      name: 'gate, ms of processor per 1,000 words, warm',
      value: ((gate / words) * 1000).toFixed(2),
      goal: '<= 1.5',
    },
    { name: 'probe, ms of processor per 100 kB that names nothing', value: probe.toFixed(2), goal: '<= 3' },
    ...HOSTILE.map(([name, text]) => ({
      name: `gate on 1 MB of ${name}, ms`,
      value: fastest(1, () => {
        detect(articleFromText(text, { language: 'en' }));
      }).toFixed(0),
    })),
  ];
}

/** The coverage gate: accuracy on pages it was not fitted to, what the probe lets through, speed. */
export async function coverageBench(): Promise<BenchSection> {
  const shared = sharedPages();
  const labelled = shared.filter(({ set }) => set !== 'American political news');
  const news = shared.filter(({ set }) => set === 'American political news');
  const probe = readFileSync(new URL('../lib/analysis/detect/probe.ts', import.meta.url));
  return {
    title: `Coverage gate${shared.length ? '' : ' (the labelled data is not here: our own cases only)'}`,
    rows: [
      ...crossValidated([...ownPages, ...shared]),
      ...probed(
        'labelled coverage',
        labelled.filter((page) => page.diplomacy),
        'all',
      ),
      ...probed(
        'other labelled pages',
        labelled.filter((page) => !page.diplomacy && page.set === 'real pages'),
      ),
      ...probed(
        'labelled short items that are not coverage',
        labelled.filter((page) => !page.diplomacy && page.set === 'short items'),
      ),
      ...probed('American political news', news),
      { name: 'probe source, kB gzip', value: (gzipSync(probe).length / 1000).toFixed(1) },
      ...speedRows(shared.length ? shared : ownPages),
    ],
  };
}
