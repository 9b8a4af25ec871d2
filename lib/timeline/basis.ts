import type { TimelinePoint } from './point';
import type { Rows } from './rows';

/** What a figure was drawn from: distinct statements, articles and outlets. */
export interface Basis {
  readonly statements: number;
  readonly articles: number;
  readonly outlets: number;
}

const EMPTY: Basis = { statements: 0, articles: 0, outlets: 0 };

/** Counts points as statements, and the distinct articles and known outlets of all their sightings. */
export function countBasis(points: readonly TimelinePoint[], rows: Rows): Basis {
  if (points.length === 0) return EMPTY;
  const articles = new Set<number | undefined>();
  const outlets = new Set<number | undefined>();
  for (const point of points) {
    articles.add(rows.articles[point.statement]);
    outlets.add(rows.outlets[point.statement]);
    for (const number of point.alsoIn) {
      articles.add(rows.articles[number]);
      outlets.add(rows.outlets[number]);
    }
  }
  outlets.delete(-1);
  return { statements: points.length, articles: articles.size, outlets: outlets.size };
}
