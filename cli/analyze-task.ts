import { readFile, stat } from 'node:fs/promises';
import { createDefaultPipeline } from '../lib/default-pipeline';
import type { Article } from '../lib/model/article';
import { failure, type Result, success } from '../lib/model/result';
import { articleFromText } from '../lib/text/article-from-text';
import { articleFromRecord } from './article-from-record';
import { decodeArticleRecord } from './article-record';
import { decodeHtml, decodeUtf8 } from './decode-bytes';
import { analysisOutput } from './output';
import { prettyAnalysis } from './pretty';
import { problemOf } from './problem';
import { type Outcome, placeName, type Task } from './task';

/** What decides how every task is analysed and printed; plain data. */
export interface AnalyzerSettings {
  readonly all: boolean;
  readonly trace: boolean;
  /** Day of publication of inputs that do not say. */
  readonly published: string | null;
  /** Null: one JSON line. */
  readonly pretty: { readonly columns: number; readonly colors: boolean } | null;
}

interface Input {
  readonly id: string | number;
  readonly article: Article;
}

const MAX_FILE_BYTES = 64 * 1024 * 1024;

async function readInput(task: Task, published: string | null): Promise<Result<Input>> {
  const name = placeName(task.place);
  if (task.kind === 'unreadable') return failure(task.problem);
  if (task.kind === 'record') {
    const text = decodeUtf8(task.bytes);
    const record = text.ok ? decodeArticleRecord(text.value) : text;
    if (!record.ok) return record;
    return success({
      id: record.value.id ?? name,
      article: await articleFromRecord(record.value, published),
    });
  }
  if ((await stat(task.place.name)).size > MAX_FILE_BYTES) return failure('file too large');
  const bytes = await readFile(task.place.name);
  if (task.format === 'html')
    return success({ id: name, article: await articleFromRecord({ html: decodeHtml(bytes) }, published) });
  const text = decodeUtf8(bytes);
  return text.ok
    ? success({ id: name, article: articleFromText(text.value, { publishedAt: published }) })
    : text;
}

/** Compiles the pipeline once; the returned function never throws: a task that fails says so in its outcome. */
export function createAnalyzer(settings: AnalyzerSettings): (task: Task) => Promise<Outcome> {
  const analyze = createDefaultPipeline();
  return async (task) => {
    const { place } = task;
    try {
      const input = await readInput(task, settings.published);
      if (!input.ok) return { place, ok: false, problem: input.problem };
      const { id, article } = input.value;
      const analysis = analyze(article, { all: settings.all });
      const output = settings.pretty
        ? prettyAnalysis(placeName(place), analysis, { ...settings.pretty, trace: settings.trace })
        : `${JSON.stringify(analysisOutput(id, analysis, settings.trace))}\n`;
      return { place, ok: true, output };
    } catch (error) {
      return { place, ok: false, problem: problemOf(error) };
    }
  };
}
