import type { ReadingRecord } from '../model/records';
import { type DatedBy, STANCES, type Stance, type Strength } from '../model/statement';
import { datedByOf, type Rows } from './rows';
import { stanceCode } from './stance-codes';

/** One statement's stance on one issue; several outlets' reports of it are one point. Statements are numbers into `Rows`. */
export interface TimelinePoint {
  /** The reading that stands for the point. */
  readonly reading: ReadingRecord;
  /** False where a spokesperson, the reading's actor, speaks for the timeline's. */
  readonly own: boolean;
  readonly stance: Stance;
  readonly strength: Strength;
  /** Day on which it was said, in days since 1970-01-01, and what that rests on. */
  readonly day: number;
  readonly datedBy: DatedBy;
  /** The reading's statement, the fullest of the reports. */
  readonly statement: number;
  /** The report that dates it best; `day` is its day. */
  readonly dated: number;
  /** The other reports, by id. */
  readonly alsoIn: readonly number[];
}

const NOWHERE_ELSE: readonly number[] = [];

/** A reading of a statement as a point of one sighting; stance and strength are the reading's. */
export const pointOf = (
  reading: ReadingRecord,
  stance: Stance,
  strength: Strength,
  statement: number,
  own: boolean,
  rows: Rows,
): TimelinePoint => ({
  reading,
  own,
  stance,
  strength,
  day: rows.days[statement] ?? 0,
  datedBy: datedByOf(rows.dateRanks[statement] ?? 0),
  statement,
  dated: statement,
  alsoIn: NOWHERE_ELSE,
});

/** The fullest report first. */
const fullestFirst = (a: TimelinePoint, b: TimelinePoint, { fullness }: Rows): number =>
  (fullness[b.statement] ?? 0) - (fullness[a.statement] ?? 0) || a.statement - b.statement;

/** The best founded day first, then the earliest, then the fullest report. */
const bestDatedFirst = (a: TimelinePoint, b: TimelinePoint, rows: Rows): number =>
  (rows.dateRanks[a.statement] ?? 0) - (rows.dateRanks[b.statement] ?? 0) ||
  a.day - b.day ||
  fullestFirst(a, b, rows);

/** One point of the single reports, `first` among them, of one statement. */
function mergeReports(first: TimelinePoint, reports: readonly TimelinePoint[], rows: Rows): TimelinePoint {
  let fullest = first;
  let best = first;
  for (const report of reports) {
    if (fullestFirst(report, fullest, rows) < 0) fullest = report;
    if (bestDatedFirst(report, best, rows) < 0) best = report;
  }
  const others = reports
    .map((report) => report.statement)
    .filter((number) => number !== fullest.statement)
    .sort((a, b) => a - b);
  return {
    ...fullest,
    day: best.day,
    datedBy: best.datedBy,
    dated: best.statement,
    alsoIn: others.filter((number, index) => number !== others[index - 1]),
  };
}

interface Group {
  /** Where among the points the first of the reports stands. */
  readonly at: number;
  readonly first: TimelinePoint;
  readonly reports: TimelinePoint[];
}

/** The reports with those of one statement and one stance made one point. */
function mergeShared(reports: readonly TimelinePoint[], rows: Rows): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  const groups = new Map<number, Group>();
  for (const report of reports) {
    const shared = rows.shared[report.statement] ?? -1;
    if (shared < 0) {
      points.push(report);
      continue;
    }
    const key = shared * STANCES.length + stanceCode(report.stance);
    const group = groups.get(key);
    if (group) group.reports.push(report);
    else {
      groups.set(key, { at: points.length, first: report, reports: [report] });
      points.push(report);
    }
  }
  for (const group of groups.values())
    if (group.reports.length > 1) points[group.at] = mergeReports(group.first, group.reports, rows);
  return points;
}

const hasShared = (reports: readonly TimelinePoint[], rows: Rows): boolean =>
  reports.some((report) => (rows.shared[report.statement] ?? -1) >= 0);

/** True if the points are in order and none comes twice. */
function areInOrder(points: readonly TimelinePoint[]): boolean {
  let last: TimelinePoint | null = null;
  for (const point of points) {
    if (last && comparePoints(last, point) >= 0) return false;
    last = point;
  }
  return true;
}

/**
 * Points of one issue in order of the day they were said, from points of one sighting each. Sightings of one
 * statement become one point only where their stance agrees; a reading given twice counts once.
 */
export function mergePoints(reports: readonly TimelinePoint[], rows: Rows): readonly TimelinePoint[] {
  const points = hasShared(reports, rows) ? mergeShared(reports, rows) : reports;
  if (areInOrder(points)) return points;
  const sorted = points.toSorted(comparePoints);
  return sorted.filter((point, index) => point.statement !== sorted[index - 1]?.statement);
}

/** Order on a timeline: by day, then by the statement's id, which its number stands for. */
export const comparePoints = (a: TimelinePoint, b: TimelinePoint): number =>
  a.day - b.day || a.statement - b.statement;
