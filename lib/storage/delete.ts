import type { StancelineDatabase } from './database';

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

/** Deletes the actors, other than the reader's own, who said nothing that is stored and for whom nobody stored speaks. */
async function deleteLonelyActors({ statements, actors }: StancelineDatabase): Promise<void> {
  const speakers = new Set(await statements.orderBy('speaker.actor.id').uniqueKeys());
  const rows = await actors.toArray();
  const needed = new Set(rows.filter(({ id }) => speakers.has(id)).map(({ speaksFor }) => speaksFor));
  const lonely = rows.filter(({ id, origin }) => origin !== 'reader' && !speakers.has(id) && !needed.has(id));
  await actors.bulkDelete(lonely.map(({ id }) => id));
}

/** Empties every table, settings included. */
export function deleteEverything(database: StancelineDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
