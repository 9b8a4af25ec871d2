import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChangeScheduler, type Timers } from '../../lib/page/change-scheduler';

/** Time that stands still until it is moved. */
function createClock() {
  let now = 0;
  let next = 1;
  const timers = new Map<number, { at: number; run: () => void }>();
  const clock: Timers & { advance: (ms: number) => Promise<void>; spend: (ms: number) => void } = {
    now: () => now,
    set: (run, ms) => {
      timers.set(next, { at: now + ms, run });
      return next++;
    },
    clear: (timer) => timers.delete(timer as number),
    spend: (ms) => {
      now += ms;
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
        for (let i = 0; i < 6; i++) await Promise.resolve();
      }
      now = Math.max(now, end);
    },
  };
  return clock;
}

const SCHEDULE = { quietMs: 100, maxWaitMs: 500, restFactor: 10 };

function create(cost = 0, fail = false) {
  const clock = createClock();
  const runs: { at: number; kinds: string[] }[] = [];
  const errors: unknown[] = [];
  const scheduler = createChangeScheduler<string>(
    async (kinds) => {
      runs.push({ at: clock.now(), kinds: [...kinds] });
      clock.spend(cost);
      if (fail) throw new Error('broken');
    },
    (error) => errors.push(error),
    clock,
    SCHEDULE,
  );
  return { clock, runs, errors, scheduler };
}

describe('when the work is done', () => {
  test('once, after a pause, for all changes together', async () => {
    const { clock, runs, scheduler } = create();
    scheduler.notify('changed');
    await clock.advance(60);
    scheduler.notify('navigated');
    scheduler.notify('changed');
    await clock.advance(1000);
    expect(runs).toEqual([{ at: 160, kinds: ['changed', 'navigated'] }]);
  });

  test('a steady stream cannot put it off for ever', async () => {
    const { clock, runs, scheduler } = create();
    for (let i = 0; i < 20; i++) {
      scheduler.notify('changed');
      await clock.advance(50);
    }
    expect(runs[0]?.at).toBe(500);
    expect(runs.length).toBeLessThanOrEqual(3);
  });

  test('dear work rests longer', async () => {
    const { clock, runs, scheduler } = create(40);
    for (let i = 0; i < 40; i++) {
      scheduler.notify('changed');
      await clock.advance(50);
    }
    for (let i = 1; i < runs.length; i++) expect(runs[i]!.at - runs[i - 1]!.at).toBeGreaterThanOrEqual(440);
  });

  test('not at all without changes or after stopping', async () => {
    const { clock, runs, scheduler } = create();
    await clock.advance(1000);
    scheduler.notify('changed');
    scheduler.stop();
    scheduler.notify('changed');
    await clock.advance(1000);
    expect(runs).toEqual([]);
  });

  test('an error is reported, and the next change still counts', async () => {
    const { clock, runs, errors, scheduler } = create(0, true);
    scheduler.notify('changed');
    await clock.advance(200);
    scheduler.notify('changed');
    await clock.advance(200);
    expect(errors).toHaveLength(2);
    expect(runs).toHaveLength(2);
  });

  test('every change is followed by work, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 }),
        async (gaps) => {
          const { clock, runs, scheduler } = create(3);
          let last = 0;
          for (const gap of gaps) {
            await clock.advance(gap);
            scheduler.notify('changed');
            last = clock.now();
          }
          await clock.advance(2000);
          expect(runs.at(-1)!.at).toBeGreaterThanOrEqual(last);
        },
      ),
    );
  });
});
