import type { ReadingRecord } from '../model/records';
import { createBasisCounter } from './basis';
import { countingSort } from './counting-sort';
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

/** Readings as columns: numbers of statement, actor, principal and issue, -1 for none, and the code of the stance. */
interface Columns {
  readonly statements: Int32Array;
  readonly actors: Int32Array;
  readonly principals: Int32Array;
  readonly issues: Int32Array;
  readonly codes: Int32Array;
  readonly actorIds: readonly string[];
  readonly issueIds: readonly string[];
}

function readColumns(readings: readonly ReadingRecord[], rows: Rows, principals: Principals): Columns {
  const column = () => new Int32Array(readings.length).fill(-1);
  const [statements, actors, principalNumbers] = [column(), column(), column()];
  const [issues, codes] = [column(), column()];
  const actorNumbers = new Numbering();
  const issueNumbers = new Numbering();
  // By number of the actor, -1 for none: most readings are of an actor met before.
  const principalOf: number[] = [];
  const numberOfPrincipal = (id: string): number => {
    const principalId = principals.get(id);
    return principalId === undefined || principalId === id ? -1 : actorNumbers.of(principalId);
  };
  let actorId = '';
  let actor = -1;
  let principal = -1;
  // Plain loop: this runs over every reading stored.
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index];
    if (reading === undefined || reading.actorId === '') continue;
    const statement = rows.numberOf(reading.statementId);
    if (statement < 0) continue;
    if (reading.actorId !== actorId) {
      actorId = reading.actorId;
      actor = actorNumbers.of(actorId);
      principal = principalOf[actor] ??= numberOfPrincipal(actorId);
    }
    statements[index] = statement;
    actors[index] = actor;
    principalNumbers[index] = principal;
    issues[index] = issueNumbers.of(reading.issueId);
    codes[index] = readingCode(reading.stance, reading.strength);
  }
  return {
    statements,
    actors,
    principals: principalNumbers,
    issues,
    codes,
    actorIds: actorNumbers.names(),
    issueIds: issueNumbers.names(),
  };
}

/** One entry a reading, and after them one a reading for the principal's cell; -1 where it belongs to none. */
function cellsOf({ actors, principals, issues, issueIds }: Columns): Int32Array {
  const count = actors.length;
  const cells = new Int32Array(count * 2).fill(-1);
  for (let index = 0; index < count; index++) {
    const actor = actors[index] ?? -1;
    if (actor < 0) continue;
    const issue = issues[index] ?? 0;
    cells[index] = actor * issueIds.length + issue;
    const principal = principals[index] ?? -1;
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
    days[entry] =
      (rows.days[statements[entry < statements.length ? entry : entry - statements.length] ?? 0] ??
        firstDay) - firstDay;
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
