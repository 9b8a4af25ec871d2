import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionRecord, PageRecord, ReadingRecord, StatementRecord } from '../../lib/model/records';
import { DATED_BY, STANCES } from '../../lib/model/statement';
import { applyCorrections } from '../../lib/storage/apply-corrections';
import { isoDay } from '../../lib/timeline/days';
import { buildMatrix, type Matrix } from '../../lib/timeline/matrix';
import { createStatementMerger } from '../../lib/timeline/merge-statements';
import { indexRows } from '../../lib/timeline/rows';
import { summarizeActors } from '../../lib/timeline/summarize-actors';
import { buildTimeline, type Timeline } from '../../lib/timeline/timeline';
import { plainMatrix } from './plain-matrix';
import { pageRow, readingRow, type Said, statementRow } from './rows-of';

interface Rows {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly readings: readonly ReadingRecord[];
}

const PRINCIPALS = new Map([['spokesman', 'anna']]);

const matrixOf = ({ pages, statements, readings }: Rows): Matrix =>
  buildMatrix(readings, indexRows(pages, statements, createStatementMerger()(statements)), PRINCIPALS);

/** A timeline in plain values: statements by id instead of by number, cells in a fixed order. */
function plain({ pages, statements, readings }: Rows): unknown {
  const rows = indexRows(pages, statements, createStatementMerger()(statements));
  const idOf = (number: number) => rows.statements[number]?.id;
  const point = (p: Timeline['points'][number]) => ({
    ...p,
    statement: idOf(p.statement),
    dated: idOf(p.dated),
    alsoIn: p.alsoIn.map(idOf),
  });
  const cells: unknown[] = [];
  for (const [actorId, row] of [...buildMatrix(readings, rows, PRINCIPALS)].sort(byKey))
    for (const [issueId, t] of [...row].sort(byKey))
      cells.push({
        actorId,
        issueId,
        points: t.points.map(point),
        position: t.position && {
          point: t.position.point.reading.id,
          against: t.position.against?.reading.id,
        },
        shifts: t.shifts.map((s) => [s.kind, s.from.reading.id, s.to.reading.id]),
        mixed: t.mixed.map((s) => [s.from.reading.id, s.to.reading.id]),
        gaps: t.gaps.map((g) => [g.after.reading.id, g.before.reading.id, g.days]),
        basis: t.basis,
        spokesperson: { ...t.spokesperson, position: t.spokesperson.position?.point.reading.id },
      });
  return { cells, actors: summarizeActors(rows, PRINCIPALS) };
}

/** All of a timeline, what is made when first read too. */
const whole = (timeline: Timeline): Timeline => {
  const { actorId, issueId, points, position, shifts, mixed, gaps, basis, spokesperson } = timeline;
  return { actorId, issueId, points, position, shifts, mixed, gaps, basis, spokesperson };
};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

// Few actors, days and wordings, so that they meet; fictional test text.
const WORDS = [
  'we will open the old bridge to every trader of the town',
  'we will not open the old bridge to every trader of the town',
  'frankly we will open the old bridge to every trader of the town',
  'no',
  'the harvest is in and the river is deep and wide today',
];
const rowsArbitrary: fc.Arbitrary<Rows> = fc
  .array(
    fc.record({
      words: fc.constantFrom(...WORDS),
      actorId: fc.constantFrom('anna', 'boris', 'spokesman', null),
      page: fc.integer({ min: 0, max: 5 }),
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 9 }),
      datedBy: fc.constantFrom(...DATED_BY),
      kind: fc.constantFrom('direct' as const, 'indirect' as const),
      stances: fc.uniqueArray(
        fc.record({
          issueId: fc.constantFrom('ceasefire', 'sanctions'),
          stance: fc.constantFrom(...STANCES),
          strength: fc.constantFrom('firm' as const, 'hedged' as const),
        }),
        { selector: ({ issueId }) => issueId, maxLength: 2 },
      ),
    }),
    { maxLength: 25 },
  )
  .map((said) => {
    const statements = said.map(({ page, day, month, ...rest }, index) => {
      const saidOn = `2024-0${month}-${String(day).padStart(2, '0')}`;
      const statement = statementRow({
        ...rest,
        id: `s${index}`,
        pageId: `https://site${page % 3}.example/${page}`,
        saidOn,
      });
      const analysed = {
        speaker: statement.speaker,
        stances: rest.stances.map((stance) => ({ ...stance, evidence: '', condition: null, why: '' })),
      };
      return { ...statement, analysed };
    });
    return {
      pages: [0, 1, 2, 3, 4, 5].map((page) =>
        pageRow(`https://site${page % 3}.example/${page}`, page === 0 ? 'Site Nought' : null),
      ),
      statements,
      readings: statements.flatMap((statement) => applyCorrections(statement, []).readings),
    };
  });

describe('timelines, whatever the collection', () => {
  const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
    items
      .map((item, i) => ({ item, key: (i * 7919 + seed * 104_729) % 1009 }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(1000), (rows, seed) => {
        const other = {
          pages: shuffled(rows.pages, seed),
          statements: shuffled(rows.statements, seed + 1),
          readings: shuffled(rows.readings, seed + 2),
        };
        expect(plain(other)).toEqual(plain(rows));
      }),
    );
  });

  it('do not change when rows come twice', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const twice = {
          pages: [...rows.pages, ...rows.pages],
          statements: [...rows.statements, ...rows.statements],
          readings: [...rows.readings, ...rows.readings],
        };
        expect(plain(twice)).toEqual(plain(rows));
      }),
    );
  });

  it('count a statement once when another outlet reports it in the same words', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), (rows, pick) => {
        const original = rows.statements[pick % (rows.statements.length || 1)];
        if (!original || original.speaker.certainty === 'unresolved') return;
        const words = original.selectors[0]?.exact ?? '';
        if (words.split(' ').length < 6) return;
        const copy = { ...original, id: `${original.id}z`, pageId: 'https://wire.example/1' };
        const more = {
          pages: [...rows.pages, pageRow('https://wire.example/1', 'The Wire')],
          statements: [...rows.statements, copy],
          readings: [...rows.readings, ...applyCorrections(copy, []).readings],
        };
        for (const [actorId, row] of matrixOf(rows))
          for (const [issueId, before] of row) {
            const after = matrixOf(more).get(actorId)?.get(issueId);
            const told = (t: Timeline | undefined) => ({
              points: t?.points.map((p) => [p.day, p.stance, p.strength]),
              position: t?.position && [t.position.point.day, t.position.point.stance],
              shifts: t?.shifts.map(({ kind, from, to }) => [kind, from.day, to.day]),
              statements: t?.basis.statements,
            });
            expect(told(after)).toEqual(told(before));
          }
      }),
    );
  });

  it('are exactly as before once a correction is taken back', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), fc.nat(4), (rows, pick, what) => {
        const target = rows.statements[pick % (rows.statements.length || 1)];
        if (!target) return;
        const changes: CorrectionRecord['change'][] = [
          { target: 'dismissed' },
          { target: 'speaker', actor: null },
          { target: 'speaker', actor: { id: 'carla', name: 'Carla', kind: 'person' } },
          { target: 'stance', issueId: 'ceasefire', stance: 'oppose', strength: 'firm' },
          { target: 'stance', issueId: 'ceasefire', stance: null, strength: 'firm' },
        ];
        const change = changes[what] ?? { target: 'dismissed' };
        const correction = { id: 'c', statementId: target.id, at: '2024-10-01T00:00:00Z', change };
        const rewrite = (from: Rows, corrections: readonly CorrectionRecord[]): Rows => {
          const corrected = from.statements.map((statement) =>
            applyCorrections(statement, statement.id === target.id ? corrections : []),
          );
          return {
            pages: from.pages,
            statements: corrected.map(({ statement }) => statement),
            readings: corrected.flatMap(({ readings }) => readings),
          };
        };
        const corrected = rewrite(rows, [correction]);
        if (change.target === 'dismissed')
          expect(JSON.stringify(plain(corrected))).not.toContain(`"${target.id}"`);
        expect(plain(rewrite(corrected, []))).toEqual(plain(rows));
      }),
    );
  });

  it('are what the definition says', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const merged = createStatementMerger()(rows.statements);
        const index = indexRows(rows.pages, rows.statements, merged);
        const idOf = (number: number) => index.statements[number]?.id;
        const figures = ({ position, basis }: Pick<Timeline, 'position' | 'basis'>) => ({
          position: position && {
            point: position.point.reading.id,
            against: position.against?.reading.id,
          },
          basis,
        });
        const cells = [...buildMatrix(rows.readings, index, PRINCIPALS)]
          .sort(byKey)
          .flatMap(([actorId, row]) =>
            [...row].sort(byKey).map(([issueId, timeline]) => ({
              actorId,
              issueId,
              points: timeline.points.map(({ reading, own, stance, strength, day, dated, alsoIn }) => ({
                reading: reading.id,
                own,
                stance,
                strength,
                day,
                dated: idOf(dated),
                alsoIn: alsoIn.map(idOf),
              })),
              own: figures(timeline),
              behalf: figures(timeline.spokesperson),
            })),
          );
        expect(cells).toEqual(plainMatrix({ ...rows, merged, principals: PRINCIPALS }));
      }),
    );
  });

  it('are the same in the matrix and alone', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const index = indexRows(rows.pages, rows.statements, createStatementMerger()(rows.statements));
        for (const [actorId, row] of buildMatrix(rows.readings, index, PRINCIPALS))
          for (const [issueId, timeline] of row) {
            const own = rows.readings.filter(
              (r) =>
                r.issueId === issueId && (r.actorId === actorId || PRINCIPALS.get(r.actorId) === actorId),
            );
            expect(whole(buildTimeline(actorId, issueId, own, index))).toEqual(whole(timeline));
          }
      }),
    );
  });
});

describe('a timeline', () => {
  const build = (said: readonly (Said & { stance: 'support' | 'oppose'; outlet?: string })[]) => {
    const statements = said.map(statementRow);
    return matrixOf({
      pages: said.map(({ pageId = 'https://a.example/1', outlet }) => pageRow(pageId, outlet ?? null)),
      statements,
      readings: statements.map((statement, i) => readingRow(statement, said[i]?.stance ?? 'support')),
    });
  };
  const words = 'we will open the old bridge to every trader of the town';

  it('says from how many articles and outlets a figure was drawn', () => {
    const timeline = build([
      { id: 'a', words, stance: 'support', pageId: 'https://a.example/1' },
      { id: 'b', words, stance: 'support', pageId: 'https://www.b.example/1' },
      { id: 'c', stance: 'support', pageId: 'https://b.example/2' },
    ])
      .get('anna')
      ?.get('ceasefire');
    expect(timeline?.basis).toEqual({ statements: 2, articles: 3, outlets: 2 });
  });

  it('shows a spokesperson’s words on the principal’s, counted apart and never as the position', () => {
    const matrix = build([
      { id: 'a', stance: 'support', actorId: 'anna', saidOn: '2024-01-01' },
      { id: 'b', stance: 'oppose', actorId: 'spokesman', saidOn: '2024-03-01' },
    ]);
    const timeline = matrix.get('anna')?.get('ceasefire');
    expect(timeline?.points.map((point) => point.reading.actorId)).toEqual(['anna', 'spokesman']);
    expect(timeline?.position?.point.stance).toBe('support');
    expect(timeline?.basis.statements).toBe(1);
    expect(timeline?.spokesperson.position?.point.stance).toBe('oppose');
    expect(timeline?.spokesperson.basis.statements).toBe(1);
    expect(timeline?.shifts).toEqual([]);
    expect(matrix.get('spokesman')?.get('ceasefire')?.position?.point.stance).toBe('oppose');
  });

  it('leaves gaps open', () => {
    const timeline = build([
      { id: 'a', stance: 'support', saidOn: '2024-01-01' },
      { id: 'b', stance: 'support', saidOn: '2024-03-31' },
      { id: 'c', stance: 'support', saidOn: '2024-06-30' },
    ])
      .get('anna')
      ?.get('ceasefire');
    expect(timeline?.gaps.map(({ before, days }) => [isoDay(before.day), days])).toEqual([
      ['2024-06-30', 91],
    ]);
  });

  it('dates a statement by the report that names the day', () => {
    const timeline = build([
      { id: 'a', words, stance: 'support', saidOn: '2024-05-01', datedBy: 'article' },
      {
        id: 'b',
        words,
        stance: 'support',
        saidOn: '2024-05-03',
        datedBy: 'statement',
        pageId: 'https://b.example/1',
      },
    ])
      .get('anna')
      ?.get('ceasefire');
    expect(timeline?.points.map(({ day, datedBy, alsoIn }) => [isoDay(day), datedBy, alsoIn.length])).toEqual(
      [['2024-05-03', 'statement', 1]],
    );
  });

  it('keeps apart what one outlet reads as support and another as opposition', () => {
    const timeline = build([
      { id: 'a', words, stance: 'support' },
      { id: 'b', words, stance: 'oppose', pageId: 'https://b.example/1' },
    ])
      .get('anna')
      ?.get('ceasefire');
    expect(timeline?.points).toHaveLength(2);
    expect(timeline?.position?.against).not.toBeNull();
  });
});
