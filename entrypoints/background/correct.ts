import type { RequestOf } from '../../lib/messaging/protocol';
import { actorRecords } from '../../lib/storage/actor-records';
import { correctStatement } from '../../lib/storage/corrections';
import type { StancelineDatabase } from '../../lib/storage/database';
import { readSettings } from '../../lib/storage/settings';
import { localDay } from './local-day';
import { readerPipeline } from './reader-pipeline';

/** Writes the reader's correction, and a new speaker with what the registry knows of him; false if there is no such statement. */
export async function correct(
  database: StancelineDatabase,
  { statementId, change, at }: RequestOf<'correct-statement'>,
): Promise<boolean> {
  if (change.target !== 'speaker' || !change.actor)
    return correctStatement(database, statementId, change, at);
  const { knowledge } = readerPipeline(await readSettings(database));
  const day = (await database.statements.get(statementId))?.saidOn ?? localDay(at);
  const rows = actorRecords([{ actor: change.actor, day, origin: 'reader' }], knowledge);
  return correctStatement(database, statementId, change, at, rows);
}
