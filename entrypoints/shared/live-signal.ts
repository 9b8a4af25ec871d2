import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Loaded } from '../../components/parts/loaded';

/**
 * A signal of what a query on the database finds, kept up to date for as long as the page is open. `prepare` gives the
 * query; it may read signals, and is asked again when they change.
 */
export function liveSignal<Value>(prepare: () => () => Promise<Value>): ReadonlySignal<Loaded<Value>> {
  const found = signal<Loaded<Value>>({ state: 'loading' });
  effect(() => {
    found.value = { state: 'loading' };
    const subscription = liveQuery(prepare()).subscribe({
      next: (value) => {
        found.value = { state: 'ready', value };
      },
      error: (error: unknown) => {
        found.value = { state: 'failed', problem: error instanceof Error ? error.message : String(error) };
      },
    });
    return () => subscription.unsubscribe();
  });
  return found;
}
