import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorRecord, CorrectionChange } from '../../lib/model/records';
import { correctionId, correctStatement, undoCorrection } from '../../lib/storage/corrections';
import { saveAnalysis } from '../../lib/storage/save-analysis';
import { analysisOf, contents, newDatabase, PAGE_ID, rowsOf, TEXT } from './sample';

const AT = '2026-03-05T00:00:00.000Z';

const NAMED: ActorRecord[] = [
  { id: 'other', name: 'Other', kind: 'person', side: null, aliases: [], origin: 'reader', speaksFor: null },
];

const CHANGES: { name: string; change: CorrectionChange; readings: (string | null)[][] }[] = [
  {
    name: 'another speaker takes the readings along',
    change: { target: 'speaker', actor: { id: 'other', name: 'Other', kind: 'person' } },
    readings: [
      ['ceasefire', 'unclear', 'other'],
      ['territory', 'oppose', 'other'],
    ],
  },
  {
    name: 'no speaker takes them off every timeline',
    change: { target: 'speaker', actor: null },
    readings: [
      ['ceasefire', 'unclear', ''],
      ['territory', 'oppose', ''],
    ],
  },
  {
    name: 'another stance',
    change: { target: 'stance', issueId: 'territory', stance: 'support', strength: 'hedged' },
    readings: [
      ['ceasefire', 'unclear', 'sudland.minister'],
      ['territory', 'support', 'sudland.minister'],
    ],
  },
  {
    name: 'no stance on an issue',
    change: { target: 'stance', issueId: 'ceasefire', stance: null, strength: 'firm' },
    readings: [['territory', 'oppose', 'sudland.minister']],
  },
  {
    name: 'a stance on an issue that was not read',
    change: { target: 'stance', issueId: 'nato', stance: 'oppose', strength: 'firm' },
    readings: [
      ['ceasefire', 'unclear', 'sudland.minister'],
      ['nato', 'oppose', 'sudland.minister'],
      ['territory', 'oppose', 'sudland.minister'],
    ],
  },
  { name: 'dismissed', change: { target: 'dismissed' }, readings: [] },
];

async function collection() {
  const database = newDatabase();
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  const statements = await database.statements.where({ pageId: PAGE_ID }).sortBy('order');
  return { database, statement: statements[2]! };
}

test.each(CHANGES)('$name; it survives a re-analysis and is undone exactly', async ({ change, readings }) => {
  const { database, statement } = await collection();
  const before = await contents(database);
  expect(await correctStatement(database, statement.id, change, AT, NAMED)).toBe(true);
  const read = async () =>
    (await database.readings.where({ statementId: statement.id }).sortBy('issueId')).map(
      ({ issueId, stance, actorId }) => [issueId, stance, actorId],
    );
  expect(await read()).toEqual(readings);
  await saveAnalysis(database, await rowsOf(analysisOf()), TEXT);
  expect(await read()).toEqual(readings);
  expect(await undoCorrection(database, correctionId(statement.id, change))).toBe(true);
  expect(await contents(database)).toEqual(before);
});

test('what is not there is neither corrected nor undone', async () => {
  const { database } = await collection();
  const before = await contents(database);
  expect(await correctStatement(database, 'no such', { target: 'dismissed' }, AT)).toBe(false);
  expect(await undoCorrection(database, 'no such/dismissed')).toBe(false);
  expect(await contents(database)).toEqual(before);
});

test('any corrections, undone in any order, leave the collection as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(CHANGES.length - 1), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      async (picks, backwards) => {
        const { database, statement } = await collection();
        const before = await contents(database);
        const changes = picks.map((i) => CHANGES[i]!.change);
        for (const change of changes) await correctStatement(database, statement.id, change, AT, NAMED);
        const ids = [...new Set(changes.map((change) => correctionId(statement.id, change)))];
        for (const id of backwards ? ids.reverse() : ids) await undoCorrection(database, id);
        expect(await contents(database)).toEqual(before);
        await database.delete();
      },
    ),
    { numRuns: 25 },
  );
});
