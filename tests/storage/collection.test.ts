import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/records';
import { correctStatement } from '../../lib/storage/corrections';
import { deleteEverything, deletePage } from '../../lib/storage/delete';
import { importRows } from '../../lib/storage/import-rows';
import { saveAnalysis } from '../../lib/storage/save-analysis';
import { readSettings, saveSettings } from '../../lib/storage/settings';
import { ALL, analysisOf, contents, newDatabase, PAGE_ID, rowsOf, TEXT } from './sample';

const OTHER = 'https://news.example/other';
const AT = '2026-03-05T00:00:00.000Z';

async function twoPages() {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const rows = await rowsOf(analysisOf(ALL.slice(0, 1)), { pageId: OTHER, url: OTHER });
  await saveAnalysis(database, rows, TEXT);
  return database;
}

async function exported(database: Awaited<ReturnType<typeof twoPages>>) {
  return {
    pages: await database.pages.toArray(),
    statements: await database.statements.toArray(),
    actors: await database.actors.toArray(),
    corrections: await database.corrections.toArray(),
    settings: null,
  };
}

test('deleting a page takes its rows, corrections and lonely actors, and nothing else', async () => {
  const database = await twoPages();
  const [first] = await database.statements.where({ pageId: PAGE_ID }).toArray();
  await correctStatement(database, first!.id, { target: 'dismissed' }, AT);
  await deletePage(database, PAGE_ID);
  expect((await database.pages.toArray()).map(({ id }) => id)).toEqual([OTHER]);
  expect((await database.statements.toArray()).map(({ pageId }) => pageId)).toEqual([OTHER]);
  expect(await database.readings.count()).toBe(1);
  expect(await database.corrections.count()).toBe(0);
  expect((await database.actors.toArray()).map(({ id }) => id)).toEqual(['local:envoy']);
});

test('deleting everything leaves every table empty', async () => {
  const database = await twoPages();
  await saveSettings(database, { ...DEFAULT_SETTINGS, issuesOff: ['ceasefire'] });
  await deleteEverything(database);
  for (const table of database.tables) expect(await table.count()).toBe(0);
});

test('an imported collection equals the one exported, readings and corrections too', async () => {
  const database = await twoPages();
  const [first] = await database.statements.toArray();
  await correctStatement(database, first!.id, { target: 'dismissed' }, AT);
  const copy = newDatabase();
  const rows = await exported(database);
  expect(await importRows(copy, rows)).toEqual({ added: 10, known: 0, skipped: 0, settings: null });
  expect(await contents(copy)).toEqual(await contents(database));
  expect(await importRows(copy, rows)).toEqual({ added: 0, known: 10, skipped: 0, settings: null });
  expect(await contents(copy)).toEqual(await contents(database));
});

test('import changes no stored row and skips what belongs to nothing', async () => {
  const database = await twoPages();
  const before = await contents(database);
  const rows = await exported(database);
  const report = await importRows(database, {
    pages: rows.pages.map((page) => ({ ...page, title: 'forged' })),
    statements: [{ ...rows.statements[0]!, id: 'stray', pageId: 'https://nowhere.example/' }],
    actors: [],
    corrections: [{ id: 'x/dismissed', statementId: 'x', at: AT, change: { target: 'dismissed' } }],
    settings: null,
  });
  expect(report).toEqual({ added: 0, known: 2, skipped: 2, settings: null });
  expect(await contents(database)).toEqual(before);
});

test('an imported correction applies to a statement stored before', async () => {
  const database = await twoPages();
  const [first] = await database.statements.toArray();
  const change = { target: 'dismissed' } as const;
  await importRows(database, {
    pages: [],
    statements: [],
    actors: [],
    corrections: [{ id: `${first!.id}/dismissed`, statementId: first!.id, at: AT, change }],
    settings: null,
  });
  expect((await database.statements.get(first!.id))?.dismissed).toBe(true);
  expect(await database.readings.where({ statementId: first!.id }).count()).toBe(0);
});

test('imported settings are added to those stored, and a second time change nothing', async () => {
  const database = newDatabase();
  await saveSettings(database, { ...DEFAULT_SETTINGS, issuesOff: ['ceasefire'] });
  const { id: _, ...given } = { ...DEFAULT_SETTINGS, issuesOff: ['sanctions'] };
  const nothing = { pages: [], statements: [], actors: [], corrections: [], settings: given };
  expect((await importRows(database, nothing)).settings?.issuesOff).toEqual(['sanctions']);
  expect((await readSettings(database)).issuesOff).toEqual(['ceasefire', 'sanctions']);
  expect((await importRows(database, nothing)).settings?.issuesOff).toEqual([]);
  expect((await readSettings(database)).issuesOff).toEqual(['ceasefire', 'sanctions']);
});

test('settings are the defaults until they are saved', async () => {
  const database = newDatabase();
  expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
  await saveSettings(database, { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] });
  expect((await readSettings(database)).sitesOff).toEqual(['news.example']);
});
