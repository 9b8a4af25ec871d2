import type { ReadingRecord } from '../model/records';
import type { Stance, Strength } from '../model/statement';
import { compareText } from './days';
import { wordsSaid } from './merge-statements';
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

const KIND_RANK = { direct: 0, mixed: 1, indirect: 2 } as const;
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

/** The fullest report first: most words, direct before indirect; ids break ties so that input order never matters. */
function fullestFirst(rows: Rows): (a: TimelinePoint, b: TimelinePoint) => number {
  return (a, b) => {
    const [x, y] = [rows.statements[a.statement], rows.statements[b.statement]];
    if (!x || !y) return 0;
    return (
      wordsSaid(y).length - wordsSaid(x).length ||
      KIND_RANK[x.kind] - KIND_RANK[y.kind] ||
      compareText(x.id, y.id)
    );
  };
}

/** The best founded day first, then the earliest. */
const bestDatedFirst =
  (rows: Rows) =>
  (a: TimelinePoint, b: TimelinePoint): number =>
    (rows.dateRanks[a.statement] ?? 0) - (rows.dateRanks[b.statement] ?? 0) || a.day - b.day;

/** One point of the single reports of one statement. */
function mergeReports(reports: readonly TimelinePoint[], rows: Rows): TimelinePoint {
  const sorted = reports.toSorted(fullestFirst(rows));
  const [fullest] = sorted;
  const [best] = sorted.toSorted(bestDatedFirst(rows));
  if (!fullest || !best) throw new Error('a point needs a report');
  const idOf = (number: number) => rows.statements[number]?.id ?? '';
  const others = new Set(reports.map((report) => report.statement));
  others.delete(fullest.statement);
  return {
    ...fullest,
    saidOn: best.saidOn,
    day: best.day,
    dated: best.statement,
    alsoIn: [...others].sort((a, b) => compareText(idOf(a), idOf(b))),
  };
}

/** True if no report has other sightings and all are in order, none twice: mostly so. */
function areSettled(reports: readonly TimelinePoint[], rows: Rows): boolean {
  let last: TimelinePoint | null = null;
  for (const report of reports) {
    if ((rows.shared[report.statement] ?? -1) >= 0) return false;
    if (last && (last.day > report.day || (last.day === report.day && comparePoints(last, report) >= 0)))
      return false;
    last = report;
  }
  return true;
}

/**
 * Points of one issue in order of the day they were said, from points of one sighting each. Sightings of one
 * statement become one point only where their stance agrees; a reading given twice counts once.
 */
export function mergePoints(reports: readonly TimelinePoint[], rows: Rows): readonly TimelinePoint[] {
  if (areSettled(reports, rows)) return reports;
  const points: TimelinePoint[] = [];
  let groups: Map<string, TimelinePoint[]> | null = null;
  for (const report of reports) {
    const shared = rows.shared[report.statement] ?? -1;
    if (shared < 0) {
      points.push(report);
      continue;
    }
    groups ??= new Map();
    const key = `${shared} ${report.stance}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  if (groups) for (const group of groups.values()) points.push(mergeReports(group, rows));
  points.sort(comparePoints);
  // On one issue a statement has one reading: its number tells doubles.
  const isDouble = (index: number) => points[index]?.statement === points[index - 1]?.statement;
  for (let index = 1; index < points.length; index++)
    if (isDouble(index)) return points.filter((_, at) => at === 0 || !isDouble(at));
  return points;
}

/** Order on a timeline: by day, then by id. */
export const comparePoints = (a: TimelinePoint, b: TimelinePoint): number =>
  a.day - b.day || compareText(a.reading.id, b.reading.id);
