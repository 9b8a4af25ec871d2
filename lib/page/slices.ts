/** How work is cut: `pause` gives the thread back, after at most about `sliceMs` of work. */
export interface Slicing {
  readonly pause: () => Promise<void>;
  readonly sliceMs?: number;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** With the longest single step behind it (5 ms, cold, on a busy two-core machine) a slice stays below a frame at 60 Hz. */
const DEFAULT_SLICE_MS = 5;

/** Runs stepwise work, pausing whenever a slice is used up; rejects with the signal's reason once aborted. */
export async function runInSlices<Value>(
  work: Generator<void, Value>,
  { pause, sliceMs = DEFAULT_SLICE_MS, now = () => performance.now(), signal }: Slicing,
): Promise<Value> {
  let started = now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - started < sliceMs) continue;
    await pause();
    signal?.throwIfAborted();
    started = now();
  }
}

const ITEMS_PER_STEP = 400;

/** Visits a list, in steps of a few hundred items. */
export function* forEachInSteps<Item>(
  items: Iterable<Item>,
  visit: (item: Item, index: number) => void,
): Generator<void, void> {
  let index = 0;
  for (const item of items) {
    if (index > 0 && index % ITEMS_PER_STEP === 0) yield;
    visit(item, index++);
  }
}

/** The items that pass a test, in steps of a few hundred. */
export function* filterInSteps<Item>(
  items: readonly Item[],
  keep: (item: Item, index: number) => boolean,
): Generator<void, Item[]> {
  const kept: Item[] = [];
  yield* forEachInSteps(items, (item, index) => {
    if (keep(item, index)) kept.push(item);
  });
  return kept;
}

/** Runs stepwise work to its end at once. */
export function runAtOnce<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
