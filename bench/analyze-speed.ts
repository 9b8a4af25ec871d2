import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { articleFromHtml } from '../cli/article-from-html';
import { createDefaultPipeline } from '../lib/default-pipeline';
import { articleFromText } from '../lib/text/article-from-text';
import { NEWSROOM_PAGES } from '../scripts/serve-newsroom';
import type { BenchSection } from './section';

const RUNS = 40;
const COPIES = 5;
const NEWSROOM = join(import.meta.dirname, '..', 'newsroom');

/** Time of the whole pipeline on the sample articles, five copies each, and of its first use. */
export function analyzeSpeedBench(): BenchSection {
  const started = performance.now();
  const analyze = createDefaultPipeline();
  const articles = Object.values(NEWSROOM_PAGES).map((name) => {
    const article = articleFromHtml(readFileSync(join(NEWSROOM, name), 'utf8'), null);
    return articleFromText(`${article.text}\n\n`.repeat(COPIES), { publishedAt: article.publishedAt });
  });
  const words = articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const readAll = () => {
    const start = performance.now();
    for (const article of articles) analyze(article, { all: true });
    return performance.now() - start;
  };
  readAll();
  const first = performance.now() - started;
  const times = Array.from({ length: RUNS }, readAll).sort((a, b) => a - b);
  const per1000 = (ms: number) => `${((1000 * ms) / words).toFixed(1)} ms`;
  return {
    title: `Speed of analyze (${words} words, ${RUNS} runs)`,
    rows: [
      { name: 'per 1,000 words, median', value: per1000(times[times.length >> 1] ?? Number.NaN) },
      { name: 'per 1,000 words, fastest run', value: per1000(times[0] ?? Number.NaN) },
      { name: 'per 1,000 words, slowest run', value: per1000(times.at(-1) ?? Number.NaN) },
      { name: 'compiling the packs and the first articles', value: `${first.toFixed(0)} ms` },
    ],
  };
}
