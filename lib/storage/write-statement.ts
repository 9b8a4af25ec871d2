import type { StatementRecord } from '../model/records';
import { applyCorrections, type CorrectedStatement } from './apply-corrections';
import type { StancelineDatabase } from './database';

/**
 * Writes a statement and its readings with the corrections that stand, and nothing where nothing changes. Call it
 * within a transaction over statements, readings and corrections; returns both as they now stand.
 */
export async function writeStatement(
  database: StancelineDatabase,
  row: StatementRecord,
): Promise<CorrectedStatement> {
  const corrections = await database.corrections.where('statementId').equals(row.id).toArray();
  const { statement, readings } = applyCorrections(row, corrections);
  const stored = await database.statements.get(row.id);
  if (!same(stored, statement)) await database.statements.put(statement);
  const before = await database.readings.where('statementId').equals(row.id).toArray();
  const wanted = new Map(readings.map((reading) => [reading.id, reading]));
  const gone = before.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  const stale = readings.filter(
    (reading) =>
      !same(
        before.find(({ id }) => id === reading.id),
        reading,
      ),
  );
  if (gone.length > 0) await database.readings.bulkDelete(gone);
  if (stale.length > 0) await database.readings.bulkPut(stale);
  return { statement, readings };
}

/** Rows are plain data written by one builder, so equal rows have equal JSON. */
const same = (a: object | undefined, b: object): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
