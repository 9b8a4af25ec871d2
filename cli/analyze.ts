import { once } from 'node:events';
import { type AnalyzerSettings, createAnalyzer } from './analyze-task';
import { listTasks } from './list-tasks';
import { mapInOrder } from './map-in-order';
import { printable } from './printable';
import { type Outcome, type Place, placeName } from './task';
import { WorkerPool } from './worker-pool';

// Enough that no thread waits while a slow article holds up the output, and little enough to bound memory.
const TASKS_A_WORKER = 4;

async function* outcomes(
  paths: readonly string[],
  jobs: number,
  settings: AnalyzerSettings,
): AsyncGenerator<Outcome> {
  const tasks = listTasks(paths, process.stdin);
  if (jobs === 1) {
    yield* mapInOrder(tasks, createAnalyzer(settings), 1);
    return;
  }
  const pool = new WorkerPool(jobs, settings);
  try {
    yield* mapInOrder(tasks, (task) => pool.run(task), jobs * TASKS_A_WORKER);
  } finally {
    await pool.close();
  }
}

/** Analyses the paths, prints in input order at the reader's pace, reports what is bad; answers with the exit status. */
export async function analyze(
  paths: readonly string[],
  jobs: number,
  settings: AnalyzerSettings,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const outcome of outcomes(paths, jobs, settings)) {
    if (outcome.ok) {
      for (const note of outcome.notes) report(outcome.place, note);
      if (!process.stdout.write(outcome.output)) await once(process.stdout, 'drain');
    } else {
      status = 1;
      report(outcome.place, outcome.problem);
    }
  }
  return status;
}

function report(place: Place, message: string): void {
  process.stderr.write(`stanceline: ${printable(`${placeName(place)}: ${message}`)}\n`);
}
