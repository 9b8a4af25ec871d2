import type {
  ActorRecord,
  CorrectionRecord,
  PageRecord,
  ReadingRecord,
  StatementRecord,
} from '../model/records';

/** The rows of a reader's collection, as storage keeps them. */
export interface Collection {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly actors: readonly ActorRecord[];
  readonly corrections: readonly CorrectionRecord[];
}

/** What an import brings back: readings are left out, they are derived from statements and corrections. */
export type ImportedCollection = Omit<Collection, 'readings'>;

/** Names the file's format; `version` rises with every change that an older program could not read. */
export const EXPORT_FORMAT = 'stanceline-collection';
export const EXPORT_VERSION = 1;

/** What an export says of itself, before its rows. `exportedAt` is ISO 8601 in UTC. */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAt: string;
}

export const exportHeader = (exportedAt: string): ExportHeader => ({
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  exportedAt,
});
