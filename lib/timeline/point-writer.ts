import { STANCES } from '../model/statement';
import type { PointColumns } from './point-columns';
import type { Rows } from './rows';

/** Places of points from `first` up to `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * Writes the points of one timeline after another into columns. Sightings of one statement become one point only where
 * their stance agrees; a reading given twice counts once.
 */
export class PointWriter {
  private first = 0;
  /** By statement sighted more than once and stance: the point written for it last, of this timeline if not before `first`. */
  private readonly pointOf: Int32Array;

  constructor(
    private readonly points: PointColumns,
    private readonly rows: Rows,
  ) {
    this.pointOf = new Int32Array(rows.sharedCount * STANCES.length).fill(-1);
  }

  /** Adds a sighting: the place of the reading, its code, whether the timeline's actor said it, and the statement. */
  add(reading: number, code: number, own: boolean, statement: number): void {
    const shared = this.rows.shared[statement] ?? -1;
    if (shared >= 0) {
      const key = shared * STANCES.length + (code >> 1);
      const known = this.pointOf[key] ?? -1;
      if (known >= this.first) {
        const fullest = this.points.statements[known] ?? 0;
        const fuller = this.isFuller(statement, fullest);
        this.points.addReport(known, fuller ? fullest : statement);
        if (fuller) this.stand(known, reading, code, own, statement);
        if (this.isBetterDated(statement, this.points.dated[known] ?? 0)) this.date(known, statement);
        return;
      }
      this.pointOf[key] = this.points.size;
    }
    const point = this.points.size++;
    this.stand(point, reading, code, own, statement);
    this.date(point, statement);
  }

  /** Ends a timeline: its points, in order of the day they were said and then of the statement's id. */
  end(): Run {
    const { points, first } = this;
    const end = points.size;
    // No place is used again: what is noted of the points of timelines before could be taken for this one's.
    this.first = end;
    for (let point = first + 1; point < end; point++)
      if (this.compare(point - 1, point) >= 0) return { first, end: first + this.arrange(first, end) };
    return { first, end };
  }

  /** Puts the points into order, each statement once; returns how many are left. */
  private arrange(first: number, end: number): number {
    const { statements } = this.points;
    const places = Array.from({ length: end - first }, (_, k) => first + k).sort((a, b) =>
      this.compare(a, b),
    );
    const kept = places.filter((point, k) => statements[point] !== statements[places[k - 1] ?? -1]);
    this.points.arrange(first, kept);
    return kept.length;
  }

  private compare(a: number, b: number): number {
    const { days, statements } = this.points;
    return (days[a] ?? 0) - (days[b] ?? 0) || (statements[a] ?? 0) - (statements[b] ?? 0);
  }

  private stand(point: number, reading: number, code: number, own: boolean, statement: number): void {
    this.points.readings[point] = reading;
    this.points.codes[point] = code;
    this.points.own[point] = own ? 1 : 0;
    this.points.statements[point] = statement;
  }

  private date(point: number, statement: number): void {
    this.points.dated[point] = statement;
    this.points.days[point] = this.rows.days[statement] ?? 0;
  }

  private isFuller(a: number, b: number): boolean {
    const { fullness } = this.rows;
    return ((fullness[b] ?? 0) - (fullness[a] ?? 0) || a - b) < 0;
  }

  /** The best founded day first, then the earliest, then the fullest report. */
  private isBetterDated(a: number, b: number): boolean {
    const { dateRanks, days } = this.rows;
    const order = (dateRanks[a] ?? 0) - (dateRanks[b] ?? 0) || (days[a] ?? 0) - (days[b] ?? 0);
    return order === 0 ? this.isFuller(a, b) : order < 0;
  }
}
