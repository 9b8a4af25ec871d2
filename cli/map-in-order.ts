/**
 * Applies `run` to every item, at most `window` at once, and yields the results in the items' order; never holds more
 * than `window` items or results. `run` must not reject.
 */
export async function* mapInOrder<Item, Value>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Value>,
  window: number,
): AsyncGenerator<Value> {
  const pending: Promise<Value>[] = [];
  for await (const item of items) {
    pending.push(run(item));
    const first = pending.length < window ? undefined : pending.shift();
    if (first) yield await first;
  }
  for (const value of pending) yield await value;
}
