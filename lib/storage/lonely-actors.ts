import type { StancelineDatabase } from './database';

/**
 * Deletes the actors who said nothing that is stored, by the analysis or by the reader's word, and for whom
 * nobody stored speaks. Call it within a transaction
 * over statements and actors. What the reader added is in the settings and comes back when it is named again.
 */
export async function deleteLonelyActors({ statements, actors }: StancelineDatabase): Promise<void> {
  const speakers = new Set([
    ...(await statements.orderBy('speaker.actor.id').uniqueKeys()),
    ...(await statements.orderBy('analysed.speaker.actor.id').uniqueKeys()),
  ]);
  const rows = await actors.toArray();
  const needed = new Set(rows.filter(({ id }) => speakers.has(id)).map(({ speaksFor }) => speaksFor));
  const lonely = rows.filter(({ id }) => !speakers.has(id) && !needed.has(id));
  await actors.bulkDelete(lonely.map(({ id }) => id));
}
