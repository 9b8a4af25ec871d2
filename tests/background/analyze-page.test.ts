import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { analyzePage } from '../../entrypoints/background/analyze-page';
import { DEFAULT_SETTINGS } from '../../lib/model/records';
import { StancelineDatabase } from '../../lib/storage/database';
import { saveSettings } from '../../lib/storage/settings';
import { articleFromText } from '../../lib/text/article-from-text';

const URL = 'https://www.news.example/talks';
const SEEN_AT = '2026-03-05T12:00:00.000Z';

/** fictional test text */
const TALKS = [
  'Russia and Ukraine resume peace talks on a ceasefire in Geneva',
  'Negotiators from Russia and Ukraine met on Thursday for peace talks on ending the war, with a ceasefire and security guarantees on the agenda.',
  '“Ukraine will not give up its territory,” President Volodymyr Zelenskiy said on Thursday.',
  'The negotiations between Kyiv and Moscow are to resume on Friday.',
].join('\n\n');
const SOUP =
  'Onions take half an hour.\n\n“A good stock is half the work,” the cook Anna Sample said on Thursday.';

const articleOf = (text: string, facts = {}) =>
  articleFromText(text, {
    url: URL,
    title: text.split('\n')[0] ?? null,
    language: 'en',
    publishedAt: '2026-03-05T09:00:00Z',
    ...facts,
  });

let count = 0;
const newDatabase = () => new StancelineDatabase(`background-${count++}`);

test('coverage is stored and answered with spans of exactly the words said', async () => {
  const database = newDatabase();
  const article = articleOf(TALKS);
  const report = await analyzePage(database, { article, seenAt: SEEN_AT, anyway: false }, URL);
  expect(report.state).toMatchObject({ state: 'done', pageId: URL, count: report.statements.length });
  const words = report.statements.map(({ spans }) =>
    spans.map((span) => article.text.slice(...span)).join(' '),
  );
  expect(words.join('\n')).toContain('Ukraine will not give up its territory');
  const rows = await database.statements.where({ pageId: URL }).sortBy('order');
  expect(rows.map(({ id }) => id)).toEqual(report.statements.map(({ id }) => id));
  expect(rows.map((row) => row.selectors.map(({ exact }) => exact).join(' '))).toEqual(words);
});

test('the same request again changes nothing', async () => {
  const database = newDatabase();
  const request = { article: articleOf(TALKS), seenAt: SEEN_AT, anyway: false };
  const first = await analyzePage(database, request, URL);
  const rows = await database.statements.toArray();
  expect(await analyzePage(database, request, URL)).toEqual(first);
  expect(await database.statements.toArray()).toEqual(rows);
});

test('what a growing page adds is read with all that stands before it, which stays as it was', async () => {
  const database = newDatabase();
  const begun = `${TALKS}\n\nQuentin Samplewood, the mediator of Norland, opened the second session on Thursday.`;
  const between = Array.from({ length: 12 }, (_, i) => `The session went on for hour ${i + 1} in Geneva.`);
  const grown = [begun, ...between, '“A ceasefire is a matter of days,” Samplewood said.'].join('\n\n');
  const read = (text: string) =>
    analyzePage(database, { article: articleOf(text), seenAt: SEEN_AT, anyway: false }, URL);
  await read(begun);
  const before = await database.statements.toArray();
  const { statements } = await read(grown);
  expect(statements.at(-1)).toMatchObject({
    surface: 'Samplewood',
    speaker: { actor: { name: 'Quentin Samplewood' } },
  });
  const after = await database.statements.toArray();
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

test.each([
  { name: 'a page about something else', text: SOUP, facts: {}, state: 'not-coverage', off: [] },
  {
    name: 'a site the reader switched off',
    text: TALKS,
    facts: {},
    state: 'not-enabled',
    off: ['news.example'],
  },
])('$name stores nothing', async ({ text, facts, state, off }) => {
  const database = newDatabase();
  await saveSettings(database, { ...DEFAULT_SETTINGS, sitesOff: off });
  const report = await analyzePage(
    database,
    { article: articleOf(text, facts), seenAt: SEEN_AT, anyway: false },
    URL,
  );
  expect(report.state).toMatchObject({ state, pageId: null, count: 0 });
  expect(report.statements).toEqual([]);
  for (const table of [database.pages, database.statements, database.readings, database.actors])
    expect(await table.count()).toBe(0);
});

test('a dismissed statement is no longer shown, one of an own actor is', async () => {
  const database = newDatabase();
  const text = TALKS.replace('President Volodymyr Zelenskiy', 'Quentin Samplewood');
  await saveSettings(database, {
    ...DEFAULT_SETTINGS,
    ownActors: [
      { id: 'own:samplewood', name: 'Quentin Samplewood', kind: 'person', side: null, aliases: [] },
    ],
  });
  const request = { article: articleOf(text), seenAt: SEEN_AT, anyway: false };
  const { statements } = await analyzePage(database, request, URL);
  const own = statements.find(
    ({ speaker }) => speaker.certainty !== 'unresolved' && speaker.actor.id === 'own:samplewood',
  );
  expect(own).toBeDefined();
  await database.corrections.put({
    id: `${own!.id}/dismissed`,
    statementId: own!.id,
    at: SEEN_AT,
    change: { target: 'dismissed' },
  });
  const again = await analyzePage(database, request, URL);
  expect(again.statements.map(({ id }) => id)).toEqual(
    statements.map(({ id }) => id).filter((id) => id !== own!.id),
  );
});

test('what the reader asks to read is read, though it is not coverage or its site is off', async () => {
  const database = newDatabase();
  await saveSettings(database, { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] });
  const request = { article: articleOf(SOUP), seenAt: SEEN_AT, anyway: true };
  const report = await analyzePage(database, request, URL);
  expect(report.state.state).toBe('done');
  expect(report.statements.length).toBeGreaterThan(0);
  expect(await database.pages.count()).toBe(1);
});

test('a failure of the analysis itself is final, says so, and stores nothing', async () => {
  const database = newDatabase();
  const article = Object.defineProperty({ ...articleOf(TALKS) }, 'text', {
    enumerable: true,
    get: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  });
  const failed = analyzePage(database, { article, seenAt: SEEN_AT, anyway: false }, URL);
  await expect(failed).rejects.toMatchObject({
    final: true,
    message: expect.stringMatching(/could not be analysed.*Maximum call stack/),
  });
  expect(await database.pages.count()).toBe(0);
});

test('scraps of reported speech without a position are neither stored nor shown, quoted words are', async () => {
  const database = newDatabase();
  const text = `${TALKS}\n\nThe Kremlin rejected the accusation. “Not so,” Kremlin spokesman Dmitry Peskov said.`;
  const request = { article: articleOf(text), seenAt: SEEN_AT, anyway: false };
  const { state, statements } = await analyzePage(database, request, URL);
  const rows = await database.statements.toArray();
  const words = rows.map(({ selectors }) => selectors.map(({ exact }) => exact).join(' '));
  expect(words.join('\n')).toContain('Not so');
  expect(words).not.toContain('the accusation');
  expect([state.count, statements.length]).toEqual([rows.length, rows.length]);
  const shown = statements.map(({ spans }) => spans.map((span) => text.slice(...span)).join(' '));
  expect(shown.sort()).toEqual(words.sort());
});
