import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { DATABASE_VERSION, StancelineDatabase } from '../../lib/storage/database';
import { withOpenDatabase } from '../../lib/storage/reopen';

test('a collection saved by a newer version is refused with a message, every time, and left as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(DATABASE_VERSION + 1).stores({ pages: 'id', later: 'id' });
  await newer.table('pages').put({ id: 'kept' });
  newer.close();
  const database = new StancelineDatabase('newer');
  for (let i = 0; i < 2; i++)
    await expect(withOpenDatabase(database, (open) => open.pages.count())).rejects.toThrow(/newer version/);
  await expect(database.pages.put({} as never)).rejects.toThrow(/newer version/);
  const again = await new Dexie('newer').open();
  expect(await again.table('pages').toArray()).toEqual([{ id: 'kept' }]);
  expect(again.verno).toBe(DATABASE_VERSION + 1);
});

test('a connection that was closed is opened again, once', async () => {
  const database = new StancelineDatabase('closed');
  await database.open();
  let runs = 0;
  const count = await withOpenDatabase(database, async (open) => {
    if (runs++ === 0) open.close();
    return open.pages.count();
  });
  expect([count, runs]).toEqual([0, 2]);
});

test('another failure is passed on without a second run', async () => {
  const database = new StancelineDatabase('failing');
  let runs = 0;
  const task = withOpenDatabase(database, async () => {
    runs++;
    throw new Error('broken');
  });
  await expect(task).rejects.toThrow('broken');
  expect(runs).toBe(1);
});

test.each([
  { name: 'as the browser gives it', error: new DOMException('full', 'QuotaExceededError') },
  {
    name: 'as Dexie wraps it',
    error: Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('full', 'QuotaExceededError'),
    }),
  },
])('a full disk is told in plain words, $name', async ({ error }) => {
  const task = withOpenDatabase(new StancelineDatabase('full'), () => Promise.reject(error));
  await expect(task).rejects.toMatchObject({ message: expect.stringContaining('no room left'), final: true });
});
