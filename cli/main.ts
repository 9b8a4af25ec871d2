import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createDefaultPipeline } from '../lib/default-pipeline';
import { articleFromText } from '../lib/text/article-from-text';
import { analysisOutput } from './output';

// First thin form: `analyze --jsonl [--all] [--trace] FILE.jsonl` only.
const args = process.argv.slice(2).filter((a) => a !== 'analyze');
const path = args.find((a) => !a.startsWith('--')) ?? '-';
const analyze = createDefaultPipeline();
const lines = createInterface({ input: path === '-' ? process.stdin : createReadStream(path) });
for await (const line of lines) {
  if (!line.trim()) continue;
  const o = JSON.parse(line);
  const article = articleFromText(o.text, {
    url: o.url ?? null,
    title: o.title ?? null,
    publishedAt: o.published ?? null,
    language: o.language ?? null,
  });
  process.stdout.write(
    `${JSON.stringify(analysisOutput(o.id, analyze(article, { all: args.includes('--all') }), args.includes('--trace')))}\n`,
  );
}
