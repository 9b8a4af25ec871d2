import type { ReadingRecord } from '../model/records';
import type { TimelinePoint } from './point';
import type { Stands } from './position';
import { datedByOf, type Rows } from './rows';
import { stanceOf, strengthOf } from './stance-codes';

const NOWHERE_ELSE: readonly number[] = [];

/**
 * Points of many timelines as columns; a point is its place in them, and becomes an object when somebody reads it.
 * Figures of a large collection are so drawn from a few small arrays.
 */
export class PointColumns implements Stands {
  size = 0;
  /** Place of the reading that stands for the point. */
  readonly readings: Int32Array;
  readonly own: Uint8Array;
  readonly codes: Uint8Array;
  readonly days: Int32Array;
  /** The fullest report, and the one that dates the point best. */
  readonly statements: Int32Array;
  readonly dated: Int32Array;
  /**
   * The other reports of a point as a chain: by point its first link, by link its statement and the next; links are
   * numbered from 1, and 0 ends the chain.
   */
  private readonly links: Int32Array;
  private readonly linked: Int32Array;
  private readonly nextLinks: Int32Array;
  private linkCount = 0;
  private readonly made = new Map<number, TimelinePoint>();

  constructor(
    capacity: number,
    private readonly rows: Rows,
    private readonly records: readonly ReadingRecord[],
  ) {
    // Links are fewer than readings, and numbered from 1.
    const column = () => new Int32Array(capacity + 1);
    [this.readings, this.days, this.statements, this.dated] = [column(), column(), column(), column()];
    [this.links, this.linked, this.nextLinks] = [column(), column(), column()];
    [this.own, this.codes] = [new Uint8Array(capacity), new Uint8Array(capacity)];
  }

  /** Calls for every report of a point, in no order; one given twice may come twice. */
  forEachReport(point: number, call: (statement: number) => void): void {
    call(this.statements[point] ?? 0);
    for (let link = this.links[point] ?? 0; link > 0; link = this.nextLinks[link] ?? 0)
      call(this.linked[link] ?? 0);
  }

  /** Adds to a point's reports one beside its fullest. */
  addReport(point: number, statement: number): void {
    const link = ++this.linkCount;
    this.linked[link] = statement;
    this.nextLinks[link] = this.links[point] ?? 0;
    this.links[point] = link;
  }

  /** Puts the points given, which are those from `first` on or some of them, in that order; places left over stay empty. */
  arrange(first: number, points: readonly number[]): void {
    const { readings, own, codes, days, statements, dated, links } = this;
    for (const column of [readings, own, codes, days, statements, dated, links])
      column.set(
        points.map((point) => column[point] ?? 0),
        first,
      );
  }

  /** A point as an object, the same at every reading. */
  at(point: number): TimelinePoint {
    const known = this.made.get(point);
    if (known) return known;
    const made = this.make(point);
    this.made.set(point, made);
    return made;
  }

  private make(point: number): TimelinePoint {
    const reading = this.records[this.readings[point] ?? 0];
    if (!reading) throw new RangeError(`no reading for point ${point}`);
    const code = this.codes[point] ?? 0;
    const statement = this.statements[point] ?? 0;
    const dated = this.dated[point] ?? 0;
    return {
      reading,
      own: this.own[point] === 1,
      stance: stanceOf(code),
      strength: strengthOf(code),
      day: this.days[point] ?? 0,
      datedBy: datedByOf(this.rows.dateRanks[dated] ?? 0),
      statement,
      dated,
      alsoIn: this.othersOf(point),
    };
  }

  private othersOf(point: number): readonly number[] {
    if ((this.links[point] ?? 0) === 0) return NOWHERE_ELSE;
    const reports = new Set<number>();
    this.forEachReport(point, (statement) => reports.add(statement));
    reports.delete(this.statements[point] ?? 0);
    return [...reports].sort((a, b) => a - b);
  }
}
