import { withOwnActors } from '../../lib/actors';
import type { Pipeline } from '../../lib/analysis/pipeline';
import { createDefaultPipeline, defaultPacks } from '../../lib/default-pipeline';
import { readerIssues } from '../../lib/issues/reader-issues';
import type { SettingsRecord } from '../../lib/model/records';
import type { ActorKnowledge } from '../../lib/storage/actor-records';

/** The pipeline with the reader's own actors and issues, and what it knows of actors. */
export interface ReaderPipeline {
  readonly analyze: Pipeline;
  readonly knowledge: ActorKnowledge;
}

let cached: { readonly key: string; readonly pipeline: ReaderPipeline } | null = null;

/** What the reader's settings make of the packs, once as long as those stay the same; compiled when first used. */
export function readerPipeline({ ownActors, ownIssues }: SettingsRecord): ReaderPipeline {
  const key = JSON.stringify([ownActors, ownIssues]);
  if (cached?.key !== key) {
    const { actors, offices } = withOwnActors(defaultPacks, ownActors);
    const issues = [...defaultPacks.issues, ...readerIssues(ownIssues)];
    const own = new Set(ownActors.map(({ id }) => id));
    let compiled: Pipeline | null = null;
    const analyze: Pipeline = (article, options) => {
      compiled ??= createDefaultPipeline({ ...defaultPacks, actors, offices, issues });
      return compiled(article, options);
    };
    cached = { key, pipeline: { analyze, knowledge: { actors, offices, own } } };
  }
  return cached.pipeline;
}
