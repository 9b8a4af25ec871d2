import type { StancelineDatabase } from './database';

/** Names of the errors a connection gives that the browser closed while the worker slept. */
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError']);

/** Runs a task on the database and, if its connection turns out to be closed, once more on a new connection. */
export async function withOpenDatabase<Value>(
  database: StancelineDatabase,
  task: (database: StancelineDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await task(database);
  } catch (error) {
    if (!(error instanceof Error) || !CLOSED.has(error.name)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return task(database);
  }
}
