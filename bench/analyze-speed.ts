import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromHtml } from '../cli/article-from-html';
import { createDefaultPipeline } from '../lib/default-pipeline';
import { articleFromText } from '../lib/text/article-from-text';
import { NEWSROOM_PAGES } from '../scripts/serve-newsroom';
import type { BenchSection } from './section';

const RUNS = 25;
const COPIES = 5;
const NEWSROOM = join(import.meta.dirname, '..', 'newsroom');

/** Processor time of one piece of work, ms: what else the machine does does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Speed of the whole pipeline on the sample articles, five copies each, and the cost of its first use. */
export function analyzeSpeedBench(): BenchSection {
  const articles = Object.values(NEWSROOM_PAGES).map((name) => {
    const article = articleFromHtml(readFileSync(join(NEWSROOM, name), 'utf8'), null);
    return articleFromText(`${article.text}\n\n`.repeat(COPIES), { publishedAt: article.publishedAt });
  });
  const words = articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const analyze = createDefaultPipeline();
  const readAll = () => {
    for (const article of articles) analyze(article, { all: true });
  };
  const first = processorTime(readAll);
  const times = Array.from({ length: RUNS }, () => processorTime(readAll)).sort((a, b) => a - b);
  const per1000 = (ms: number) => `${((1000 * ms) / words).toFixed(1)} ms`;
  return {
    title: `Speed of analyze (${words} words, ${RUNS} runs, processor time)`,
    rows: [
      { name: 'per 1,000 words, median', value: per1000(times[times.length >> 1] ?? Number.NaN) },
      { name: 'per 1,000 words, fastest run', value: per1000(times[0] ?? Number.NaN) },
      { name: 'first articles, packs and model compiled', value: `${first.toFixed(0)} ms` },
    ],
  };
}
