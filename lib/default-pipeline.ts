import { actors, offices } from './actors';
import { createPipeline, type Pipeline } from './analysis/pipeline';
import { issues } from './issues';
import { languagePacks } from './languages';
import type { Packs } from './model/packs';

/** The packs that ship with the program. */
export const defaultPacks: Packs = { languages: languagePacks, actors, offices, issues };

/** The pipeline over the packs that ship; a reader's own actors and issues are added by passing other packs. */
export const createDefaultPipeline = (packs: Packs = defaultPacks): Pipeline => createPipeline(packs);
