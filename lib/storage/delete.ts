import type { StancelineDatabase } from './database';

/**
 * Deletes a page with all that was read from it, the reader's corrections included, and the actors of whom nothing
 * else is stored.
 */
export function deletePage(database: StancelineDatabase, pageId: string): Promise<void> {
  const { pages, statements, readings, corrections, actors } = database;
  return database.transaction('rw', [pages, statements, readings, corrections, actors], async () => {
    const rows = await statements.where('pageId').equals(pageId).toArray();
    const ids = rows.map(({ id }) => id);
    await readings.where('statementId').anyOf(ids).delete();
    await corrections.where('statementId').anyOf(ids).delete();
    await statements.bulkDelete(ids);
    await pages.delete(pageId);
    const speakers = new Set(
      rows.flatMap(({ speaker }) => (speaker.certainty === 'unresolved' ? [] : [speaker.actor.id])),
    );
    for (const id of speakers)
      if ((await statements.where('speaker.actor.id').equals(id).count()) === 0)
        await actors
          .where('id')
          .equals(id)
          .and(({ origin }) => origin !== 'reader')
          .delete();
  });
}

/** Empties every table, settings included. */
export function deleteEverything(database: StancelineDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
