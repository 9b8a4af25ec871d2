import type { ActorRecord, CorrectionChange, CorrectionRecord } from '../model/records';
import type { StancelineDatabase } from './database';
import { deleteLonelyActors } from './lonely-actors';
import { putActors } from './put-actors';
import { writeStatement } from './write-statement';

/** One correction a statement and target: a second one replaces the first. */
export const correctionId = (statementId: string, change: CorrectionChange): string =>
  change.target === 'stance' ? `${statementId}/stance/${change.issueId}` : `${statementId}/${change.target}`;

/** Corrects a statement; false if there is no such statement. `at` is ISO 8601, `named` the rows of a new speaker. */
export function correctStatement(
  database: StancelineDatabase,
  statementId: string,
  change: CorrectionChange,
  at: string,
  named: readonly ActorRecord[] = [],
): Promise<boolean> {
  const { statements, readings, corrections, actors } = database;
  return database.transaction('rw', [statements, readings, corrections, actors], async () => {
    const statement = await statements.get(statementId);
    if (!statement) return false;
    const correction: CorrectionRecord = { id: correctionId(statementId, change), statementId, at, change };
    await corrections.put(correction);
    await putActors(database, named);
    await writeStatement(database, statement);
    await deleteLonelyActors(database);
    return true;
  });
}

/** Takes a correction back; the statement is again as the analysis read it. False if there is no such correction. */
export function undoCorrection(database: StancelineDatabase, id: string): Promise<boolean> {
  const { statements, readings, corrections, actors } = database;
  return database.transaction('rw', [statements, readings, corrections, actors], async () => {
    const correction = await corrections.get(id);
    if (!correction) return false;
    await corrections.delete(id);
    const statement = await statements.get(correction.statementId);
    if (statement) await writeStatement(database, statement);
    await deleteLonelyActors(database);
    return true;
  });
}
