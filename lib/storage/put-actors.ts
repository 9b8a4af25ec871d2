import type { ActorRecord } from '../model/records';
import type { StancelineDatabase } from './database';

/** Writes the actors that are new or known better; never what the reader made of one by what an article says. */
export async function putActors({ actors }: StancelineDatabase, rows: readonly ActorRecord[]): Promise<void> {
  const stored = await actors.bulkGet(rows.map(({ id }) => id));
  await actors.bulkPut(rows.filter((row, i) => stored[i]?.origin !== 'reader' || row.origin !== 'article'));
}
