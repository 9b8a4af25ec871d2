import type {
  ActorRecord,
  CorrectionRecord,
  PageRecord,
  ReaderSettings,
  ReadingRecord,
  StatementRecord,
} from '../model/records';

/** The rows of a reader's collection, as storage keeps them, and what the reader set. */
export interface Collection {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly readings: readonly ReadingRecord[];
  readonly actors: readonly ActorRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly settings: ReaderSettings;
}

/** The tables of a collection. */
export type CollectionTable = Exclude<keyof Collection, 'settings'>;

/**
 * What an import brings back: readings are left out, they are derived from statements and corrections; settings are
 * null in a file of version 1, which had none.
 */
export interface ImportedCollection extends Omit<Collection, 'readings' | 'settings'> {
  readonly settings: ReaderSettings | null;
}

/** Names the file's format; `version` rises with every change that an older program could not read. */
export const EXPORT_FORMAT = 'stanceline-collection';
export const EXPORT_VERSION = 2;

/** The first version with the reader's settings; before it a file has the same tables and nothing else. */
export const SETTINGS_VERSION = 2;

/** True for every version that this program reads. */
export const isReadableVersion = (version: unknown): boolean => version === 1 || version === EXPORT_VERSION;

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
