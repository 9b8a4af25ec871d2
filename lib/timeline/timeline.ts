import type { ReadingRecord } from '../model/records';
import { type Basis, type CountBasis, createBasisCounter } from './basis';
import { findGaps, type Gap } from './gaps';
import type { TimelinePoint } from './point';
import { PointColumns } from './point-columns';
import { PointWriter } from './point-writer';
import { currentPosition, type Position } from './position';
import type { Rows } from './rows';
import { findChanges, type MixedSpell, type Shift } from './shifts';
import { readingCode } from './stance-codes';

/** One actor's stated positions on one issue. */
export interface Timeline {
  readonly actorId: string;
  readonly issueId: string;
  /** The actor's own and the spokespersons' points, by day. */
  readonly points: readonly TimelinePoint[];
  /** Drawn from the actor's own words only. */
  readonly position: Position<TimelinePoint> | null;
  readonly shifts: readonly Shift<TimelinePoint>[];
  readonly mixed: readonly MixedSpell<TimelinePoint>[];
  readonly gaps: readonly Gap<TimelinePoint>[];
  readonly basis: Basis;
  /** What was said on the actor's behalf, counted apart. */
  readonly spokesperson: { readonly position: Position<TimelinePoint> | null; readonly basis: Basis };
}

/** A timeline over columns: its figures are drawn at once, its points and what lies between them when first read. */
export class ColumnTimeline implements Timeline {
  readonly basis: Basis;
  private readonly standing: Position<number> | null;
  private readonly behalf: { readonly standing: Position<number> | null; readonly basis: Basis };
  private made: Pick<Timeline, 'points' | 'shifts' | 'mixed' | 'gaps'> | null = null;

  /** `places` are those of the points in the columns, in order of time. */
  constructor(
    readonly actorId: string,
    readonly issueId: string,
    private readonly columns: PointColumns,
    private readonly places: readonly number[],
    countBasis: CountBasis,
  ) {
    const isOwn = (point: number) => columns.own[point] === 1;
    const allOwn = places.every(isOwn);
    const own = allOwn ? places : places.filter(isOwn);
    const onBehalf = allOwn ? NOTHING : places.filter((point) => !isOwn(point));
    this.standing = currentPosition(columns, own);
    this.basis = countBasis(own);
    this.behalf = { standing: currentPosition(columns, onBehalf), basis: countBasis(onBehalf) };
  }

  get position(): Timeline['position'] {
    return this.positionAt(this.standing);
  }

  get spokesperson(): Timeline['spokesperson'] {
    const { standing, basis } = this.behalf;
    return { position: this.positionAt(standing), basis };
  }

  get points(): Timeline['points'] {
    return this.details.points;
  }

  get shifts(): Timeline['shifts'] {
    return this.details.shifts;
  }

  get mixed(): Timeline['mixed'] {
    return this.details.mixed;
  }

  get gaps(): Timeline['gaps'] {
    return this.details.gaps;
  }

  private get details() {
    this.made ??= this.make();
    return this.made;
  }

  private make() {
    const points = this.places.map((point) => this.columns.at(point));
    return { points, ...findChanges(points.filter((point) => point.own)), gaps: findGaps(points) };
  }

  private positionAt(standing: Position<number> | null): Timeline['position'] {
    if (!standing) return null;
    const { point, against } = standing;
    return { point: this.columns.at(point), against: against === null ? null : this.columns.at(against) };
  }
}

const NOTHING: readonly number[] = [];

/** `readings` are those of the actor and of the actor's spokespersons on this issue, in any order, duplicates allowed. */
export function buildTimeline(
  actorId: string,
  issueId: string,
  readings: readonly ReadingRecord[],
  rows: Rows,
): Timeline {
  const points = new PointColumns(readings.length, rows, readings);
  const writer = new PointWriter(points, rows);
  for (const [index, reading] of readings.entries()) {
    const statement = rows.numberOf(reading.statementId);
    const code = readingCode(reading.stance, reading.strength);
    if (statement >= 0) writer.add(index, code, reading.actorId === actorId, statement);
  }
  return new ColumnTimeline(actorId, issueId, points, writer.end(), createBasisCounter(points, rows));
}
