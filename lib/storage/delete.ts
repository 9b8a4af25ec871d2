import type { StancelineDatabase } from './database';
import { deleteLonelyActors } from './lonely-actors';

/**
 * Deletes a page with all that was read from it, the reader's corrections included, and the actors of whom nothing
 * else is stored.
 */
export function deletePage(database: StancelineDatabase, pageId: string): Promise<void> {
  const { pages, statements, readings, corrections, actors } = database;
  return database.transaction('rw', [pages, statements, readings, corrections, actors], async () => {
    const ids = await statements.where('pageId').equals(pageId).primaryKeys();
    await readings.where('statementId').anyOf(ids).delete();
    await corrections.where('statementId').anyOf(ids).delete();
    await statements.bulkDelete(ids);
    await pages.delete(pageId);
    await deleteLonelyActors(database);
  });
}

/** Empties every table, settings included. */
export function deleteEverything(database: StancelineDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
