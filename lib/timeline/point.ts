import type { ReadingRecord } from '../model/records';
import { STANCES, type Stance, type Strength } from '../model/statement';
import { compareText } from './days';
import type { Rows } from './rows';

/** One statement's stance on one issue; several outlets' reports of it are one point. Statements are numbers into `Rows`. */
export interface TimelinePoint {
  /** The reading that stands for the point. */
  readonly reading: ReadingRecord;
  /** False where a spokesperson, the reading's actor, speaks for the timeline's. */
  readonly own: boolean;
  readonly stance: Stance;
  readonly strength: Strength;
  /** ISO day on which it was said, and the same in days since 1970-01-01. */
  readonly saidOn: string;
  readonly day: number;
  /** The reading's statement, the fullest of the reports. */
  readonly statement: number;
  /** The report that dates it best; `saidOn` is its day. */
  readonly dated: number;
  /** The other reports, by id. */
  readonly alsoIn: readonly number[];
}

const STANCE_CODES: Record<Stance, number> = { support: 0, oppose: 1, conditional: 2, unclear: 3 };
const NOWHERE_ELSE: readonly number[] = [];

/** A reading of a statement as a point of one sighting. */
export const pointOf = (
  reading: ReadingRecord,
  statement: number,
  own: boolean,
  rows: Rows,
): TimelinePoint => ({
  reading,
  own,
  stance: reading.stance,
  strength: reading.strength,
  saidOn: reading.saidOn,
  day: rows.days[statement] ?? 0,
  statement,
  dated: statement,
  alsoIn: NOWHERE_ELSE,
});

/** The fullest report first; ids break ties so that input order never matters. */
const fullestFirst = (a: TimelinePoint, b: TimelinePoint, { fullness }: Rows): number =>
  (fullness[b.statement] ?? 0) - (fullness[a.statement] ?? 0) || compareText(a.reading.id, b.reading.id);

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
  const byId = reports.toSorted((a, b) => compareText(a.reading.id, b.reading.id));
  const others = byId.map((report) => report.statement).filter((number) => number !== fullest.statement);
  return {
    ...fullest,
    saidOn: best.saidOn,
    day: best.day,
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
    const key = shared * STANCES.length + STANCE_CODES[report.stance];
    const group = shared < 0 ? undefined : groups.get(key);
    if (group) {
      group.reports.push(report);
      continue;
    }
    if (shared >= 0) groups.set(key, { at: points.length, first: report, reports: [report] });
    points.push(report);
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
  return sorted.filter((point, index) => point.reading.id !== sorted[index - 1]?.reading.id);
}

/** Order on a timeline: by day, then by id. */
export const comparePoints = (a: TimelinePoint, b: TimelinePoint): number =>
  a.day - b.day || compareText(a.reading.id, b.reading.id);
