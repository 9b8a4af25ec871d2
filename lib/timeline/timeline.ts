import type { ReadingRecord } from '../model/records';
import { type Basis, type CountBasis, createBasisCounter, EMPTY } from './basis';
import { findGaps, type Gap } from './gaps';
import type { TimelinePoint } from './point';
import { PointColumns } from './point-columns';
import { PointWriter, type Run } from './point-writer';
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

  /** Its points are those in the columns from `first` up to `end`, in order of time. */
  constructor(
    readonly actorId: string,
    readonly issueId: string,
    private readonly columns: PointColumns,
    private readonly run: Run,
    countBasis: CountBasis,
  ) {
    const own = { ...run, own: 1 } as const;
    this.standing = currentPosition(columns, own);
    this.basis = countBasis(own);
    const onBehalf = { ...run, own: 0 } as const;
    const silent = this.basis.statements === run.end - run.first;
    this.behalf = silent
      ? NOTHING_ON_BEHALF
      : { standing: currentPosition(columns, onBehalf), basis: countBasis(onBehalf) };
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
    const points: TimelinePoint[] = [];
    for (let place = this.run.first; place < this.run.end; place++) points.push(this.columns.at(place));
    return { points, ...findChanges(points.filter((point) => point.own)), gaps: findGaps(points) };
  }

  private positionAt(standing: Position<number> | null): Timeline['position'] {
    if (!standing) return null;
    const { point, against } = standing;
    return { point: this.columns.at(point), against: against === null ? null : this.columns.at(against) };
  }
}

const NOTHING_ON_BEHALF = { standing: null, basis: EMPTY };

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
