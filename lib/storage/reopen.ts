import type { StancelineDatabase } from './database';
import { StorageFullError } from './errors';

/** Names of the errors a connection gives that the browser closed while the worker slept. */
const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError']);

/** The error's own name and, where Dexie wrapped the browser's, that one's. */
const namesOf = (error: unknown): string[] =>
  error instanceof Error ? [error.name, ...('inner' in error ? namesOf(error.inner) : [])] : [];

async function run<Value>(
  database: StancelineDatabase,
  task: (database: StancelineDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await task(database);
  } catch (error) {
    throw namesOf(error).includes('QuotaExceededError') ? new StorageFullError() : error;
  }
}

/** Runs a task on the database and, if its connection turns out to be closed, once more on a new connection. */
export async function withOpenDatabase<Value>(
  database: StancelineDatabase,
  task: (database: StancelineDatabase) => Promise<Value>,
): Promise<Value> {
  try {
    return await run(database, task);
  } catch (error) {
    if (!namesOf(error).some((name) => CLOSED.has(name))) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return run(database, task);
  }
}
