import type { Actor } from '../model/actor';

/** The registry: every actor of every bloc. */
export const actors: readonly Actor[] = [];
