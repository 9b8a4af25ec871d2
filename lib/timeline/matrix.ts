import type { ReadingRecord } from '../model/records';
import { pointOf, type TimelinePoint } from './point';
import type { Rows } from './rows';
import { type Timeline, timelineOf } from './timeline';

/** Spokesperson's actor id to the principal's. */
export type Principals = ReadonlyMap<string, string>;

/** Actor id to issue id to timeline; actors on whose behalf alone something was said are in it too. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Timeline>>;

interface Cell {
  readonly actorId: string;
  readonly issueId: string;
  size: number;
}

/** Numbers the cells of the matrix as they turn up. */
class Cells {
  readonly list: Cell[] = [];
  private readonly numbers = new Map<string, Map<string, number>>();
  private actorId = '';
  private row = new Map<string, number>();

  count(actorId: string, issueId: string): number {
    if (actorId !== this.actorId) {
      this.actorId = actorId;
      this.row = this.numbers.get(actorId) ?? new Map();
      this.numbers.set(actorId, this.row);
    }
    let number = this.row.get(issueId);
    if (number === undefined) {
      number = this.list.length;
      this.row.set(issueId, number);
      this.list.push({ actorId, issueId, size: 0 });
    }
    const cell = this.list[number];
    if (cell) cell.size++;
    return number;
  }
}

/**
 * Every actor's timeline on every issue; readings without an actor are on none. Readings are first sorted by cell
 * (counting sort over numbers), so that each cell's work stays in the processor's cache.
 */
export function buildMatrix(readings: readonly ReadingRecord[], rows: Rows, principals: Principals): Matrix {
  const cells = new Cells();
  const cellOf = new Int32Array(readings.length * 2).fill(-1);
  const statementOf = new Int32Array(readings.length).fill(-1);
  let lastId = '';
  let last: number | undefined;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index];
    if (!reading) continue;
    if (reading.statementId !== lastId) {
      lastId = reading.statementId;
      last = rows.numbers.get(lastId);
    }
    if (last === undefined || reading.actorId === '') continue;
    statementOf[index] = last;
    cellOf[2 * index] = cells.count(reading.actorId, reading.issueId);
    const principal = principals.get(reading.actorId);
    if (principal !== undefined && principal !== reading.actorId)
      cellOf[2 * index + 1] = cells.count(principal, reading.issueId);
  }

  const next = new Int32Array(cells.list.length + 1);
  for (const [number, cell] of cells.list.entries()) next[number + 1] = (next[number] ?? 0) + cell.size;
  const order = new Int32Array(next[cells.list.length] ?? 0);
  for (let slot = 0; slot < cellOf.length; slot++) {
    const cell = cellOf[slot] ?? -1;
    if (cell < 0) continue;
    const place = next[cell] ?? 0;
    order[place] = slot >> 1;
    next[cell] = place + 1;
  }

  const matrix = new Map<string, Map<string, Timeline>>();
  let place = 0;
  for (const { actorId, issueId, size } of cells.list) {
    const reports: TimelinePoint[] = [];
    for (const end = place + size; place < end; place++) {
      const index = order[place] ?? 0;
      const reading = readings[index];
      if (reading) reports.push(pointOf(reading, statementOf[index] ?? 0, rows));
    }
    let row = matrix.get(actorId);
    if (!row) {
      row = new Map();
      matrix.set(actorId, row);
    }
    row.set(issueId, timelineOf(actorId, issueId, reports, rows));
  }
  return matrix;
}
