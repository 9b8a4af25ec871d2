import { withReaderActors } from '../../lib/actors';
import type { Pipeline } from '../../lib/analysis/pipeline';
import { createDefaultPipeline, defaultPacks } from '../../lib/default-pipeline';
import type { Actor } from '../../lib/model/actor';
import type { SettingsRecord } from '../../lib/model/records';

/** The pipeline with the reader's own actors, and the actors it knows. */
export interface ReaderPipeline {
  readonly analyze: Pipeline;
  readonly actors: readonly Actor[];
}

const sharedOffices = new Set(
  (defaultPacks.offices ?? []).filter(({ shared }) => shared).map(({ id }) => id),
);

let cached: { readonly key: string; readonly pipeline: ReaderPipeline } | null = null;

/** Compiles the packs with the reader's own entries, once as long as those stay the same. */
export function readerPipeline({ ownActors }: SettingsRecord): ReaderPipeline {
  const key = JSON.stringify(ownActors);
  if (cached?.key !== key) {
    const actors = withReaderActors(defaultPacks.actors, ownActors, sharedOffices);
    cached = { key, pipeline: { analyze: createDefaultPipeline({ ...defaultPacks, actors }), actors } };
  }
  return cached.pipeline;
}
