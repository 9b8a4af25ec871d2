import { createDefaultPipeline } from '../lib/default-pipeline';
import { articleFromRecord, readDate } from './article-from-record';
import { analysisOutput } from './output';
import { prettyAnalysis } from './pretty';
import { problemOf } from './problem';
import { readRecord } from './read-record';
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

/** Compiles the pipeline once; the returned function never throws: a task that fails says so in its outcome. */
export function createAnalyzer(settings: AnalyzerSettings): (task: Task) => Promise<Outcome> {
  const analyze = createDefaultPipeline();
  return async (task) => {
    const { place } = task;
    try {
      const read = await readRecord(task);
      if (!read.ok) return { place, ok: false, problem: read.problem };
      const record = read.value;
      const name = placeName(place);
      const article = await articleFromRecord(record, settings.published);
      const analysis = analyze(article, { all: settings.all });
      const output = settings.pretty
        ? prettyAnalysis(name, analysis, { ...settings.pretty, trace: settings.trace })
        : `${JSON.stringify(analysisOutput(record.id ?? name, analysis, settings.trace))}\n`;
      const notes =
        record.published && !readDate(record.published)
          ? [`published is no day and left out: ${record.published}`]
          : [];
      return { place, ok: true, output, notes };
    } catch (error) {
      return { place, ok: false, problem: problemOf(error) };
    }
  };
}
