import { withReaderActors } from '../../lib/actors';
import type { Pipeline } from '../../lib/analysis/pipeline';
import { createDefaultPipeline, defaultPacks } from '../../lib/default-pipeline';
import type { Actor, Office } from '../../lib/model/actor';
import type { SettingsRecord } from '../../lib/model/records';

/** The pipeline with the reader's own actors, and the actors and offices it knows. */
export interface ReaderPipeline {
  readonly analyze: Pipeline;
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
}

const offices = defaultPacks.offices ?? [];
const sharedOffices = new Set(offices.filter(({ shared }) => shared).map(({ id }) => id));

let cached: { readonly key: string; readonly pipeline: ReaderPipeline } | null = null;

/** Compiles the packs with the reader's own entries, once as long as those stay the same. */
export function readerPipeline({ ownActors }: SettingsRecord): ReaderPipeline {
  const key = JSON.stringify(ownActors);
  if (cached?.key !== key) {
    const actors = withReaderActors(defaultPacks.actors, ownActors, sharedOffices);
    const analyze = createDefaultPipeline({ ...defaultPacks, actors });
    cached = { key, pipeline: { analyze, actors, offices } };
  }
  return cached.pipeline;
}
