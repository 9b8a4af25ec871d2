import type { Table } from 'dexie';
import type { ActorRecord, CorrectionRecord, PageRecord, StatementRecord } from '../model/records';
import type { StancelineDatabase } from './database';
import { writeStatement } from './write-statement';

/** Rows of another collection; readings are derived anew. */
export interface CollectionRows {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly actors: readonly ActorRecord[];
  readonly corrections: readonly CorrectionRecord[];
}

/** How many rows were new, how many were stored already, and how many belong to nothing that is stored. */
export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly skipped: number;
}

/** Adds the rows whose ids are new, in one transaction; what is stored already stays as it is. */
export function importRows(database: StancelineDatabase, rows: CollectionRows): Promise<ImportCounts> {
  const { pages, statements, readings, actors, corrections } = database;
  return database.transaction('rw', [pages, statements, readings, actors, corrections], async () => {
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
    const touched = new Set([...added.map(({ id }) => id), ...changes.map(({ statementId }) => statementId)]);
    for (const statement of await statements.bulkGet([...touched]))
      if (statement) await writeStatement(database, statement);
    return counts;
  });
}
