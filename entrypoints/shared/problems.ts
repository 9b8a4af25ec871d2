import { type ReadonlySignal, signal } from '@preact/signals';

/** The edge of a page at which everything that goes wrong is caught and shown. */
export interface Problems {
  readonly problem: ReadonlySignal<string | null>;
  /** Runs what the reader asked for; forgets the last problem and keeps a new one. */
  readonly attempt: (act: () => unknown) => void;
}

export function createProblems(): Problems {
  const problem = signal<string | null>(null);
  const run = async (act: () => unknown): Promise<void> => {
    problem.value = null;
    try {
      await act();
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  return { problem, attempt: (act) => void run(act) };
}
