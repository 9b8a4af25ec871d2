/** Timers as the scheduler needs them; a window's, or a test's. */
export interface Timers {
  readonly now: () => number;
  readonly set: (run: () => void, ms: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

export interface ScheduleOptions {
  /** Quiet time after the last change before the work is done. */
  readonly quietMs: number;
  /** The longest a steady stream of changes can put the work off. */
  readonly maxWaitMs: number;
  /** After work of t ms the next waits at least `restFactor` * t: a page that never stops changing costs a bounded share. */
  readonly restFactor: number;
}

export const DEFAULT_SCHEDULE: ScheduleOptions = { quietMs: 500, maxWaitMs: 3000, restFactor: 30 };

/** Collects changes and does the work for them when they pause; never twice at a time. */
export interface ChangeScheduler<Kind> {
  readonly notify: (kind: Kind) => void;
  readonly stop: () => void;
}

/** Makes a scheduler; `work` gets the kinds of change since it last began. What it throws goes to `report`. */
export function createChangeScheduler<Kind>(
  work: (kinds: ReadonlySet<Kind>) => Promise<void>,
  report: (error: unknown) => void,
  timers: Timers,
  { quietMs, maxWaitMs, restFactor }: ScheduleOptions = DEFAULT_SCHEDULE,
): ChangeScheduler<Kind> {
  let pending = new Set<Kind>();
  let firstAt = 0;
  let restUntil = 0;
  let timer: unknown = null;
  let busy = false;
  let stopped = false;

  const plan = () => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (busy || stopped || pending.size === 0) return;
    const now = timers.now();
    const due = Math.max(Math.min(now + quietMs, firstAt + maxWaitMs), restUntil);
    timer = timers.set(run, Math.max(0, due - now));
  };

  const run = () => {
    timer = null;
    const kinds = pending;
    pending = new Set();
    busy = true;
    const started = timers.now();
    work(kinds)
      .catch(report)
      .then(() => {
        busy = false;
        const ended = timers.now();
        restUntil = ended + restFactor * (ended - started);
        firstAt = ended;
        plan();
      });
  };

  return {
    notify(kind) {
      if (stopped) return;
      if (pending.size === 0) firstAt = timers.now();
      pending.add(kind);
      plan();
    },
    stop() {
      stopped = true;
      pending.clear();
      plan();
    },
  };
}
