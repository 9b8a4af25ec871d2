import type { ReadingRecord } from '../model/records';
import { createBasisCounter } from './basis';
import { countingSort } from './counting-sort';
import { inBatches } from './in-batches';
import { Numbering } from './numbering';
import { PointColumns } from './point-columns';
import { PointWriter } from './point-writer';
import type { Rows } from './rows';
import { readingCode } from './stance-codes';
import { ColumnTimeline, type Timeline } from './timeline';

/** Spokesperson's actor id to the principal's. */
export type Principals = ReadonlyMap<string, string>;

/** Actor id to issue id to timeline; actors on whose behalf alone something was said are in it too. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Timeline>>;

/** Readings as columns: numbers of statement, actor and issue, -1 for none, and the code of the stance. */
interface Columns {
  readonly statements: Int32Array;
  readonly actors: Int32Array;
  readonly issues: Int32Array;
  readonly codes: Uint8Array;
  readonly actorIds: readonly string[];
  readonly issueIds: readonly string[];
  /** By number of the actor the number of the principal, -1 for none. */
  readonly principals: readonly number[];
}

/** Numbers the principals of the actors numbered, who may be new ones. */
function numberPrincipals(actors: Numbering, principals: Principals): number[] {
  return actors.names().map((id) => {
    const principalId = principals.get(id);
    return principalId === undefined || principalId === id ? -1 : actors.of(principalId);
  });
}

function readColumns(readings: readonly ReadingRecord[], rows: Rows, principals: Principals): Columns {
  const column = () => new Int32Array(readings.length);
  const [statements, actors, issues] = [column(), column().fill(-1), column()];
  const codes = new Uint8Array(readings.length);
  const actorNumbers = new Numbering();
  const issueNumbers = new Numbering();
  let actorId = '';
  let actor = -1;
  inBatches(
    readings,
    ({ statementId, actorId, issueId, stance, strength }) =>
      statementId.length + actorId.length + issueId.length + stance.length + strength.length,
    (reading, index) => {
      if (reading.actorId === '') return;
      const statement = rows.numberOf(reading.statementId);
      if (statement < 0) return;
      if (reading.actorId !== actorId) {
        actorId = reading.actorId;
        actor = actorNumbers.of(actorId);
      }
      statements[index] = statement;
      actors[index] = actor;
      issues[index] = issueNumbers.of(reading.issueId);
      codes[index] = readingCode(reading.stance, reading.strength);
    },
  );
  const principalOf = numberPrincipals(actorNumbers, principals);
  return {
    statements,
    actors,
    issues,
    codes,
    actorIds: actorNumbers.names(),
    issueIds: issueNumbers.names(),
    principals: principalOf,
  };
}

/** One entry a reading, and after them one a reading for the principal's cell; -1 where it belongs to none. */
function cellsOf({ actors, principals, issues, issueIds }: Columns): Int32Array {
  const count = actors.length;
  const behalf = principals.some((principal) => principal >= 0);
  const cells = new Int32Array(behalf ? count * 2 : count).fill(-1);
  for (let index = 0; index < count; index++) {
    const actor = actors[index] ?? -1;
    if (actor < 0) continue;
    const issue = issues[index] ?? 0;
    cells[index] = actor * issueIds.length + issue;
    const principal = principals[actor] ?? -1;
    if (principal >= 0) cells[count + index] = principal * issueIds.length + issue;
  }
  return cells;
}

/** The entries of `cells` that belong to one, by cell and within a cell by day. */
function sortByCellAndDay(cells: Int32Array, { statements }: Columns, rows: Rows): Int32Array {
  let firstDay = Number.MAX_SAFE_INTEGER;
  for (const day of rows.days) if (day < firstDay) firstDay = day;
  const days = new Int32Array(cells.length);
  const entries = new Int32Array(cells.length);
  let kept = 0;
  for (let entry = 0; entry < cells.length; entry++) {
    if ((cells[entry] ?? -1) < 0) continue;
    const index = entry < statements.length ? entry : entry - statements.length;
    days[entry] = (rows.days[statements[index] ?? 0] ?? firstDay) - firstDay;
    entries[kept++] = entry;
  }
  return countingSort(cells, countingSort(days, entries.subarray(0, kept)));
}

/**
 * Every actor's timeline on every issue; readings without an actor are on none. Readings are first sorted as
 * numbers, so that each cell's work stays in the processor's cache and finds its points nearly in order.
 */
export function buildMatrix(readings: readonly ReadingRecord[], rows: Rows, principals: Principals): Matrix {
  const columns = readColumns(readings, rows, principals);
  const cells = cellsOf(columns);
  const order = sortByCellAndDay(cells, columns, rows);
  const points = new PointColumns(order.length, rows, readings);
  const writer = new PointWriter(points, rows);
  const countBasis = createBasisCounter(points, rows);
  const matrix = new Map<string, Map<string, Timeline>>();
  let place = 0;
  while (place < order.length) {
    const cell = cells[order[place] ?? 0] ?? 0;
    for (; place < order.length; place++) {
      const entry = order[place] ?? 0;
      if (cells[entry] !== cell) break;
      const own = entry < readings.length;
      const index = own ? entry : entry - readings.length;
      writer.add(index, columns.codes[index] ?? 0, own, columns.statements[index] ?? 0);
    }
    const actorId = columns.actorIds[Math.floor(cell / columns.issueIds.length)] ?? '';
    const issueId = columns.issueIds[cell % columns.issueIds.length] ?? '';
    const row = matrix.get(actorId) ?? new Map<string, Timeline>();
    matrix.set(actorId, row);
    row.set(issueId, new ColumnTimeline(actorId, issueId, points, writer.end(), countBasis));
  }
  return matrix;
}
