import type { PointColumns } from './point-columns';
import type { Rows } from './rows';

/** What a figure was drawn from: distinct statements, articles and outlets. */
export interface Basis {
  readonly statements: number;
  readonly articles: number;
  readonly outlets: number;
}

const EMPTY: Basis = { statements: 0, articles: 0, outlets: 0 };

/** Counts the different numbers among those given, from 0 below `limit`; others are left out. */
function createDistinctCounter(limit: number) {
  const seenIn = new Int32Array(limit);
  let round = 0;
  let found = 0;
  return {
    start(): void {
      round++;
      found = 0;
    },
    add(number: number | undefined): void {
      if (number === undefined || seenIn[number] === undefined || seenIn[number] === round) return;
      seenIn[number] = round;
      found++;
    },
    count: (): number => found,
  };
}

/** Counts points, places in columns, as statements, and the distinct articles and known outlets of all their sightings. */
export type CountBasis = (points: readonly number[]) => Basis;

/** Makes the counter for many timelines over the same columns. */
export function createBasisCounter(columns: PointColumns, rows: Rows): CountBasis {
  const articles = createDistinctCounter(rows.articleCount);
  const outlets = createDistinctCounter(rows.outletCount);
  const add = (number: number) => {
    articles.add(rows.articles[number]);
    outlets.add(rows.outlets[number]);
  };
  return (points) => {
    if (points.length === 0) return EMPTY;
    articles.start();
    outlets.start();
    for (const point of points) columns.forEachReport(point, add);
    return { statements: points.length, articles: articles.count(), outlets: outlets.count() };
  };
}
