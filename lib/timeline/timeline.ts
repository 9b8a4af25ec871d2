import type { ReadingRecord } from '../model/records';
import { type Basis, type CountBasis, createBasisCounter } from './basis';
import { findGaps, type Gap } from './gaps';
import { mergePoints, pointOf, type TimelinePoint } from './point';
import { currentPosition, type Position } from './position';
import type { Rows } from './rows';
import { findChanges, type MixedSpell, type Shift } from './shifts';

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

/** `readings` are those of the actor and of the actor's spokespersons on this issue, in any order, duplicates allowed. */
export function buildTimeline(
  actorId: string,
  issueId: string,
  readings: Iterable<ReadingRecord>,
  rows: Rows,
): Timeline {
  const reports: TimelinePoint[] = [];
  for (const reading of readings) {
    const { stance, strength, statementId } = reading;
    const statement = rows.numberOf(statementId);
    if (statement >= 0)
      reports.push(pointOf(reading, stance, strength, statement, reading.actorId === actorId, rows));
  }
  return timelineOf(actorId, issueId, reports, rows, createBasisCounter(rows));
}

const isOwn = (point: TimelinePoint): boolean => point.own;

/** As `buildTimeline`, of points of one sighting each. */
export function timelineOf(
  actorId: string,
  issueId: string,
  reports: readonly TimelinePoint[],
  rows: Rows,
  countBasis: CountBasis,
): Timeline {
  const points = mergePoints(reports, rows);
  const allOwn = points.every(isOwn);
  const own = allOwn ? points : points.filter(isOwn);
  const onBehalf = allOwn ? [] : points.filter((point) => !point.own);
  const { shifts, mixed } = findChanges(own);
  return {
    actorId,
    issueId,
    points,
    position: currentPosition(own),
    shifts,
    mixed,
    gaps: findGaps(points),
    basis: countBasis(own),
    spokesperson: { position: currentPosition(onBehalf), basis: countBasis(onBehalf) },
  };
}
