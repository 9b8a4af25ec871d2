import type { PointColumns } from './point-columns';
import type { Places } from './position';
import type { Rows } from './rows';

/** What a figure was drawn from: distinct statements, articles and outlets. */
export interface Basis {
  readonly statements: number;
  readonly articles: number;
  readonly outlets: number;
}

/** Drawn from nothing. */
export const EMPTY: Basis = { statements: 0, articles: 0, outlets: 0 };

/** Counts the different numbers among those given, from 0 below `limit`; others are left out. */
class DistinctCounter {
  count = 0;
  private round = 0;
  private readonly seenIn: Int32Array;

  constructor(limit: number) {
    this.seenIn = new Int32Array(limit);
  }

  start(): void {
    this.round++;
    this.count = 0;
  }

  add(number: number): void {
    if (number < 0 || this.seenIn[number] === this.round) return;
    this.seenIn[number] = this.round;
    this.count++;
  }
}

/** Counts points as statements, and the distinct articles and known outlets of all their sightings. */
export type CountBasis = (places: Places) => Basis;

/** Makes the counter for many timelines over the same columns. */
export function createBasisCounter(columns: PointColumns, rows: Rows): CountBasis {
  const articles = new DistinctCounter(rows.articleCount);
  const outlets = new DistinctCounter(rows.outletCount);
  const add = (statement: number) => {
    articles.add(rows.articles[statement] ?? -1);
    outlets.add(rows.outlets[statement] ?? -1);
  };
  return ({ first, end, own }) => {
    let statements = 0;
    articles.start();
    outlets.start();
    for (let point = first; point < end; point++) {
      if (columns.own[point] !== own) continue;
      statements++;
      columns.forEachReport(point, add);
    }
    return statements === 0 ? EMPTY : { statements, articles: articles.count, outlets: outlets.count };
  };
}
