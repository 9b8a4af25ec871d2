import { expect, test } from 'vitest';
import { correctStatement } from '../../lib/storage/corrections';
import { saveAnalysis } from '../../lib/storage/save-analysis';
import {
  ALL,
  analysisOf,
  contents,
  envoy,
  minister,
  newDatabase,
  PAGE_ID,
  rowsOf,
  TEXT,
  unresolved,
} from './sample';

test('stores a page, its statements in order, their readings and their actors', async () => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const statements = await database.statements.where({ pageId: PAGE_ID }).sortBy('order');
  expect(statements.map((row) => row.selectors.map(({ exact }) => exact))).toEqual([
    ['We shall sign the truce.'],
    ['We shall sign the truce.'],
    ['Not one metre', 'will be given away.'],
  ]);
  for (const row of statements)
    for (const [i, [start, end]] of row.contentSpans.entries())
      expect(row.context.slice(start, end)).toBe(row.selectors[i]?.exact);
  expect(statements[2]?.context).toBe(TEXT.split('\n\n')[2]);
  const readings = await database.readings
    .where('[actorId+issueId+saidOn]')
    .between(['local:envoy', 'ceasefire', ''], ['local:envoy', 'ceasefire', '\uffff'])
    .toArray();
  expect(readings.map(({ saidOn, stance }) => [saidOn, stance])).toEqual([
    ['2026-03-02', 'support'],
    ['2026-03-04', 'support'],
  ]);
  const actors = await database.actors.toArray();
  expect(actors.map(({ id, side, origin, speaksFor }) => [id, side, origin, speaksFor])).toEqual([
    ['local:envoy', null, 'article', null],
    ['sudland', 'SU', 'registry', null],
    ['sudland.minister', 'SU', 'registry', 'sudland'],
  ]);
});

test('two equal sentences of one source are two statements with ids of their own', async () => {
  const { statements } = await rowsOf(analysisOf());
  expect(new Set(statements.map(({ id }) => id)).size).toBe(3);
});

test('a second visit changes nothing but the time of the last visit', async () => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const before = await contents(database);
  const later = await rowsOf(analysisOf(), { seenAt: '2026-04-01T08:00:00.000Z', seenOn: '2026-04-01' });
  await saveAnalysis(database, later, TEXT);
  expect(await contents(database)).toEqual(before);
  expect((await database.pages.get(PAGE_ID))?.lastSeenAt).toBe('2026-04-01T08:00:00.000Z');
});

test('saving at the same time from two tabs doubles nothing', async () => {
  const database = newDatabase();
  const rows = await rowsOf(analysisOf());
  await Promise.all([saveAnalysis(database, rows, TEXT), saveAnalysis(database, rows, TEXT)]);
  expect(await database.statements.count()).toBe(3);
  expect(await database.readings.count()).toBe(4);
});

test('a page without statements is not stored', async () => {
  const database = newDatabase();
  const saved = await saveAnalysis(database, await rowsOf(analysisOf([])), TEXT);
  expect(saved).toEqual({ page: null, statements: [] });
  expect(await database.pages.count()).toBe(0);
});

test('a quotation that vanished stays, is marked, and is unmarked when it is back', async () => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const shorter = TEXT.split('\n\n').slice(0, 2).join('\n\n');
  await saveAnalysis(database, await rowsOf(analysisOf(ALL.slice(0, 2), shorter)), shorter);
  const marks = async () =>
    (await database.statements.where({ pageId: PAGE_ID }).sortBy('order')).map(({ onPage }) => onPage);
  expect(await marks()).toEqual([true, true, false]);
  expect(await database.readings.where({ actorId: 'sudland.minister' }).count()).toBe(2);
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  expect(await marks()).toEqual([true, true, true]);
  expect(await database.statements.count()).toBe(3);
});

test('an unresolved speaker has readings, on nobody’s timeline', async () => {
  const database = newDatabase();
  const said = ALL.map((row) => ({ ...row, speaker: unresolved }));
  await saveAnalysis(database, await rowsOf(analysisOf(said)), TEXT);
  expect((await database.readings.toArray()).every(({ actorId }) => actorId === '')).toBe(true);
  expect(await database.actors.count()).toBe(0);
});

test('a source read differently later keeps the row, its day of sighting and its correction', async () => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const [first] = await database.statements.where({ pageId: PAGE_ID }).sortBy('order');
  const change = { target: 'speaker', actor: { id: 'x', name: 'X', kind: 'person' } } as const;
  await correctStatement(database, first!.id, change, '2026-03-05T00:00:00Z');
  const reread = ALL.map((row, i) =>
    i === 0 ? { ...row, source: 'envoy of Norland', speaker: minister } : row,
  );
  const rows = await rowsOf(analysisOf(reread), { analysisVersion: '2', seenAt: '2026-05-01T00:00:00Z' });
  await saveAnalysis(database, rows, TEXT);
  expect(await database.statements.count()).toBe(3);
  const now = await database.statements.get(first!.id);
  expect(now?.speaker).toEqual({ certainty: 'named', actor: change.actor });
  expect(now?.analysed.speaker).toEqual(minister);
  expect(now?.seenAt).toBe(first?.seenAt);
});

test.each([
  { name: 'what is on the page but no longer read as a statement goes', corrected: false, left: 2 },
  { name: 'unless the reader corrected it', corrected: true, left: 3 },
])('$name', async ({ corrected, left }) => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const last = (await database.statements.where({ pageId: PAGE_ID }).sortBy('order'))[2]!;
  if (corrected) await correctStatement(database, last.id, { target: 'dismissed' }, '2026-03-05T00:00:00Z');
  await saveAnalysis(database, await rowsOf(analysisOf(ALL.slice(0, 2))), TEXT);
  expect(await database.statements.count()).toBe(left);
  expect(await database.statements.filter(({ onPage }) => !onPage).count()).toBe(0);
  const orphans = await database.readings.filter(({ statementId }) => statementId === last.id).count();
  expect(orphans).toBe(left === 3 && !corrected ? 2 : 0);
});

test('an actor the reader made is not overwritten by an article', async () => {
  const database = newDatabase();
  if (envoy.certainty === 'unresolved') throw new Error('the sample changed');
  await database.actors.put({
    ...envoy.actor,
    name: 'Mine',
    side: 'NO',
    aliases: [],
    origin: 'reader',
    speaksFor: null,
  });
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  expect((await database.actors.get('local:envoy'))?.name).toBe('Mine');
});

test('an equal sentence put in before others becomes a row of its own and moves no correction', async () => {
  const database = newDatabase();
  const said = ALL.slice(0, 2);
  await saveAnalysis(database, await rowsOf(analysisOf(said)), TEXT);
  const [first] = await database.statements.where({ pageId: PAGE_ID }).sortBy('order');
  await correctStatement(database, first!.id, { target: 'dismissed' }, '2026-03-05T00:00:00Z');
  const added = 'The envoy of Norland began: "We shall sign the truce." So it was.';
  const longer = `${added}\n\n${TEXT}`;
  const more = [0, 1, 2].map((nth) => ({ ...ALL[0]!, nth }));
  const rows = await rowsOf(analysisOf(more, longer));
  for (let visit = 0; visit < 2; visit++) {
    await saveAnalysis(database, rows, longer);
    const stored = await database.statements.where({ pageId: PAGE_ID }).sortBy('order');
    expect(stored.map(({ dismissed }) => dismissed)).toEqual([false, true, false]);
  }
});

test.each([
  { name: 'a longer end', words: ['We shall sign the truce." He smiled'], kept: true },
  { name: 'a shorter end', words: ['We shall sign'], kept: true },
  { name: 'a later beginning', words: ['sign the truce.'], kept: true },
  { name: 'other words beside it', words: ['He smiled.'], kept: false },
])('a statement now read to $name is the same row: $kept', async ({ words, kept }) => {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf(ALL.slice(0, 1))), TEXT);
  const [before] = await database.statements.toArray();
  await saveAnalysis(database, await rowsOf(analysisOf([{ ...ALL[0]!, words }])), TEXT);
  const after = await database.statements.toArray();
  expect(after).toHaveLength(1);
  expect(after[0]?.id === before?.id).toBe(kept);
  expect(after[0]?.selectors.map(({ exact }) => exact)).toEqual(words);
});
