import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { analyzePage } from '../../entrypoints/background/analyze-page';
import { correct } from '../../entrypoints/background/correct';
import { actorChoices } from '../../entrypoints/shared/actor-choices';
import { readCollection } from '../../entrypoints/shared/collection-store';
import { withRemembered } from '../../entrypoints/shared/own-actors';
import { exportCollection } from '../../lib/exchange/export-collection';
import { importCollection } from '../../lib/exchange/import-collection';
import { DEFAULT_SETTINGS, type OwnActor, type OwnIssue, type SettingsRecord } from '../../lib/model/records';
import { StancelineDatabase } from '../../lib/storage/database';
import { importRows } from '../../lib/storage/import-rows';
import { readSettings, saveSettings } from '../../lib/storage/settings';
import { articleFromText } from '../../lib/text/article-from-text';

const SEEN_AT = '2026-03-05T12:00:00.000Z';
const ENVOY: OwnActor = {
  id: 'local:davor-samplewood',
  name: 'Davor Samplewood',
  kind: 'person',
  side: null,
  aliases: [],
  roles: [{ title: 'Freedonian envoy', office: null, from: '2025-01-01', to: null }],
};
const CANAL: OwnIssue = {
  id: 'own-canal',
  label: 'Canal',
  proposition: 'The canal should be dug.',
  supportMeans: 'for it',
  opposeMeans: 'against it',
  supportPhrases: ['Samplewood canal'],
  opposePhrases: [],
};

/** fictional test text */
const talks = (source: string) =>
  [
    'Russia and Ukraine resume peace talks on a ceasefire in Geneva',
    'Negotiators from Russia and Ukraine met on Thursday for peace talks on ending the war, with a ceasefire and security guarantees on the agenda.',
    `“We want the Samplewood canal as part of the deal,” ${source} said on Thursday.`,
    'The negotiations between Kyiv and Moscow are to resume on Friday.',
  ].join('\n\n');

let count = 0;
const newDatabase = () => new StancelineDatabase(`own-settings-${count++}`);

/** Reads the next article, in which `source` speaks: who is taken for it, and the stances on the own issue. */
async function read(
  database: StancelineDatabase,
  source: string,
  on = '2026-03-05',
  url = `https://www.news.example/talks-${count++}`,
) {
  const article = articleFromText(talks(source), {
    url,
    title: 'Talks',
    language: 'en',
    publishedAt: `${on}T09:00:00Z`,
  });
  const report = await analyzePage(database, { article, seenAt: SEEN_AT, anyway: false }, url);
  const statement = report.statements.find(({ spans }) =>
    spans.some((span) => article.text.slice(...span).includes('canal')),
  );
  if (!statement) throw new Error('the statement was not found');
  const { id, surface, speaker, stances } = statement;
  return {
    id,
    surface,
    speaker: speaker.certainty === 'unresolved' ? null : speaker.actor.name,
    stances: stances.filter(({ issueId }) => issueId === CANAL.id).map(({ stance }) => stance),
  };
}

describe('the next article', () => {
  const cases: readonly {
    name: string;
    settings: Partial<SettingsRecord>;
    source: string;
    speaker: string | null;
    stances: string[];
  }[] = [
    { name: 'nothing set', settings: {}, source: 'the Freedonian envoy', speaker: null, stances: [] },
    {
      name: 'an own actor with a role',
      settings: { ownActors: [ENVOY] },
      source: 'the Freedonian envoy',
      speaker: ENVOY.name,
      stances: [],
    },
    {
      name: 'an own issue',
      settings: { ownIssues: [CANAL] },
      source: 'the Freedonian envoy',
      speaker: null,
      stances: ['support'],
    },
    {
      name: 'both',
      settings: { ownActors: [ENVOY], ownIssues: [CANAL] },
      source: 'the Freedonian envoy',
      speaker: ENVOY.name,
      stances: ['support'],
    },
    {
      name: 'an own issue that is switched off',
      settings: { ownIssues: [CANAL], issuesOff: [CANAL.id] },
      source: 'the Freedonian envoy',
      speaker: null,
      stances: [],
    },
    {
      name: 'a role that is over',
      settings: { ownActors: [{ ...ENVOY, roles: [{ ...ENVOY.roles![0]!, to: '2026-03-01' }] }] },
      source: 'the Freedonian envoy',
      speaker: null,
      stances: [],
    },
    {
      name: 'somebody else of such a title',
      settings: { ownActors: [ENVOY] },
      source: 'the Sylvanian envoy',
      speaker: null,
      stances: [],
    },
  ];
  test.each(cases)('with $name', async ({ settings, source, speaker, stances }) => {
    const database = newDatabase();
    await saveSettings(database, { ...DEFAULT_SETTINGS, ...settings });
    expect(await read(database, source)).toMatchObject({ speaker, stances });
  });

  test('is read as before once the reader takes them away', async () => {
    const database = newDatabase();
    await saveSettings(database, { ...DEFAULT_SETTINGS, ownActors: [ENVOY], ownIssues: [CANAL] });
    expect(await read(database, 'the Freedonian envoy')).toMatchObject({ speaker: ENVOY.name });
    await saveSettings(database, DEFAULT_SETTINGS);
    expect(await read(database, 'the Freedonian envoy')).toMatchObject({ speaker: null, stances: [] });
  });

  test.each(['json', 'jsonl'] as const)(
    'on another machine uses what a %s export brought',
    async (format) => {
      const database = newDatabase();
      await saveSettings(database, { ...DEFAULT_SETTINGS, ownActors: [ENVOY], ownIssues: [CANAL] });
      await read(database, 'the Freedonian envoy');
      const written = exportCollection(await readCollection(database), format, SEEN_AT);
      const imported = importCollection(written.text);
      if (!imported.ok) throw new Error(imported.problem.join(' '));
      const other = newDatabase();
      const { settings } = await importRows(other, imported.value);
      expect(settings).toMatchObject({ actors: { added: [ENVOY.name] }, issues: { added: [CANAL.label] } });
      expect(await readSettings(other)).toEqual(await readSettings(database));
      expect(await read(other, 'the Freedonian envoy')).toMatchObject({
        speaker: ENVOY.name,
        stances: ['support'],
      });
    },
  );
});

describe('words remembered from a quotation', () => {
  const NAME = { words: 'the harbour chief of Freedonia', other: 'the harbour master of Freedonia' };
  const TITLE = { words: 'the Freedonian envoy', other: 'the Sylvanian envoy' };
  test.each([
    { name: 'a name of somebody nobody knew', ...NAME, chosen: 'Petra Mockridge', before: 'Petra Mockridge' },
    { name: 'a name of an actor of the registry', ...NAME, chosen: 'Dmitry Peskov', before: 'Dmitry Peskov' },
    { name: 'a title of somebody nobody knew', ...TITLE, chosen: 'Petra Mockridge', before: null },
    { name: 'a title of an actor of the registry', ...TITLE, chosen: 'Dmitry Peskov', before: null },
  ])('as $name count in the next article', async ({ words, other, chosen, before }) => {
    const database = newDatabase();
    const first = await read(database, words);
    expect(first).toMatchObject({ speaker: null, surface: words });

    const settings = await readSettings(database);
    const stored = await database.actors.toArray();
    const actor = actorChoices(stored, settings.ownActors).named(chosen);
    const change = { target: 'speaker', actor } as const;
    expect(await correct(database, { statementId: first.id, change, at: SEEN_AT })).toBe(true);
    const row = await database.statements.get(first.id);
    expect(row?.speaker).toMatchObject({ actor: { name: chosen } });
    expect((await read(database, words)).speaker).toBeNull();

    await saveSettings(database, withRemembered(settings, actor, { words, day: row!.saidOn }, stored));
    expect((await read(database, words)).speaker).toBe(chosen);
    expect((await read(database, words, '2026-09-03')).speaker).toBe(chosen);
    expect((await read(database, words, '2025-03-06')).speaker).toBe(before);
    expect((await read(database, other)).speaker).toBeNull();
  });
});

test('a page read again with a new own actor keeps its rows and what the reader corrected', async () => {
  const database = newDatabase();
  const url = 'https://www.news.example/again';
  const again = () => read(database, 'the Freedonian envoy', '2026-03-05', url);
  const first = await again();
  const change = { target: 'stance', issueId: 'ceasefire', stance: 'support', strength: 'firm' } as const;
  await correct(database, { statementId: first.id, change, at: SEEN_AT });
  const ids = async () =>
    (await database.statements.where({ pageId: url }).sortBy('order')).map(({ id }) => id);
  const before = await ids();
  await saveSettings(database, { ...DEFAULT_SETTINGS, ownActors: [ENVOY] });
  expect(await again()).toMatchObject({ id: first.id, speaker: ENVOY.name });
  expect(await ids()).toEqual(before);
  const readings = await database.readings.where({ statementId: first.id }).toArray();
  expect(readings.find(({ issueId }) => issueId === 'ceasefire')).toMatchObject({
    actorId: ENVOY.id,
    stance: 'support',
    why: 'You set this.',
  });
  await saveSettings(database, DEFAULT_SETTINGS);
  expect(await again()).toMatchObject({ id: first.id, speaker: null });
  expect(await ids()).toEqual(before);
});
