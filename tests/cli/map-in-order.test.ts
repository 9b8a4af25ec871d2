import { expect, it } from 'vitest';
import { mapInOrder } from '../../cli/map-in-order';

async function* numbers(count: number, taken: number[]): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    taken.push(i);
    yield i;
  }
}

it('keeps the order though later items are done first, and never runs ahead of its window', async () => {
  const taken: number[] = [];
  let running = 0;
  let most = 0;
  const results: number[] = [];
  const run = async (item: number) => {
    running++;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, (7 - (item % 7)) * 2));
    running--;
    return item * 10;
  };
  for await (const result of mapInOrder(numbers(30, taken), run, 4)) {
    results.push(result);
    expect(taken.length - results.length).toBeLessThanOrEqual(4);
  }
  expect(results).toEqual(Array.from({ length: 30 }, (_, i) => i * 10));
  expect(most).toBe(4);
});

it('takes no more of its input when the reader stops', async () => {
  const taken: number[] = [];
  for await (const _ of mapInOrder(numbers(100, taken), async (item) => item, 2)) break;
  expect(taken.length).toBeLessThanOrEqual(3);
});
