import type { Table } from 'dexie';
import type { ImportReport, SettingsReport } from '../model/import-report';
import type {
  ActorRecord,
  CorrectionRecord,
  PageRecord,
  ReaderSettings,
  StatementRecord,
} from '../model/records';
import type { StancelineDatabase } from './database';
import { mergeSettings } from './merge-settings';
import { readSettings, saveSettings } from './settings';
import { writeStatement } from './write-statement';

/** Rows of another collection; readings are derived anew. */
export interface CollectionRows {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly actors: readonly ActorRecord[];
  readonly corrections: readonly CorrectionRecord[];
  /** Null where only rows are imported. */
  readonly settings: ReaderSettings | null;
}

async function importSettings(database: StancelineDatabase, given: ReaderSettings): Promise<SettingsReport> {
  const { settings, report } = mergeSettings(await readSettings(database), given);
  await saveSettings(database, settings);
  return report;
}

/**
 * Adds the rows whose ids are new and merges the settings, in one transaction; what is stored already stays as it is.
 */
export function importRows(database: StancelineDatabase, rows: CollectionRows): Promise<ImportReport> {
  const { pages, statements, readings, actors, corrections, settings } = database;
  return database.transaction(
    'rw',
    [pages, statements, readings, actors, corrections, settings],
    async () => {
      const counts = { added: 0, known: 0, skipped: 0 };
      const fresh = async <Row extends { readonly id: string }>(
        table: Table<Row, string>,
        given: readonly Row[],
      ): Promise<Row[]> => {
        const byId = new Map(given.map((row) => [row.id, row]));
        const stored = await table.bulkGet([...byId.keys()]);
        const found = [...byId.values()].filter((_, i) => stored[i] === undefined);
        counts.known += given.length - found.length;
        return found;
      };
      const owned = async <Row>(table: Table<unknown, string>, given: Row[], owner: (row: Row) => string) => {
        const there = await table.bulkGet(given.map(owner));
        const found = given.filter((_, i) => there[i] !== undefined);
        counts.skipped += given.length - found.length;
        counts.added += found.length;
        return found;
      };
      const freshPages = await fresh(pages, rows.pages);
      const freshActors = await fresh(actors, rows.actors);
      counts.added += freshPages.length + freshActors.length;
      await pages.bulkAdd(freshPages);
      await actors.bulkAdd(freshActors);
      const added = await owned(pages, await fresh(statements, rows.statements), ({ pageId }) => pageId);
      await statements.bulkAdd(added);
      const changes = await owned(
        statements,
        await fresh(corrections, rows.corrections),
        ({ statementId }) => statementId,
      );
      await corrections.bulkAdd(changes);
      const touched = new Set([
        ...added.map(({ id }) => id),
        ...changes.map(({ statementId }) => statementId),
      ]);
      for (const statement of await statements.bulkGet([...touched]))
        if (statement) await writeStatement(database, statement);
      return { ...counts, settings: rows.settings && (await importSettings(database, rows.settings)) };
    },
  );
}
