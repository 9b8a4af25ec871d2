import { Worker } from 'node:worker_threads';
import type { AnalyzerSettings } from './analyze-task';
import type { Outcome, Task } from './task';

// The worker stands beside this module: bundled as .js, in the source tree as .ts that must be compiled as it loads.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js',
  import.meta.url,
);

interface Waiting {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/** Threads that analyse; a thread that dies fails its task only and is replaced. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly queue: Waiting[] = [];
  private readonly busy = new Map<Worker, Waiting>();

  constructor(
    size: number,
    private readonly settings: AnalyzerSettings,
  ) {
    for (let i = 0; i < size; i++) this.start();
  }

  /** Analyses one task on the next free thread; never rejects. */
  run(task: Task): Promise<Outcome> {
    return new Promise((resolve) => {
      this.queue.push({ task, resolve });
      this.dispatch();
    });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private start(): void {
    const worker = new Worker(WORKER, { workerData: this.settings });
    worker.on('message', (outcome: Outcome) => this.finish(worker, outcome, true));
    worker.on('error', (error) => {
      const waiting = this.busy.get(worker);
      if (!waiting) throw error;
      this.finish(
        worker,
        { place: waiting.task.place, ok: false, problem: `analysis failed: ${error.message}` },
        false,
      );
      this.start();
    });
    this.idle.push(worker);
    this.dispatch();
  }

  private finish(worker: Worker, outcome: Outcome, alive: boolean): void {
    this.busy.get(worker)?.resolve(outcome);
    this.busy.delete(worker);
    if (alive) this.idle.push(worker);
    this.dispatch();
  }

  private dispatch(): void {
    const worker = this.queue.length > 0 ? this.idle.pop() : undefined;
    const waiting = worker && this.queue.shift();
    if (!worker || !waiting) return;
    this.busy.set(worker, waiting);
    worker.postMessage(waiting.task);
  }
}
