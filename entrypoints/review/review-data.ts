import type { CollectedPage } from '../../components/review/DataPanel';
import type { ReviewedStatement } from '../../components/statement/statement-view';
import type { CorrectionRecord } from '../../lib/model/records';
import { outletOf } from '../../lib/timeline/outlet';
import type { CollectionData } from '../shared/collection-store';

/** Statements with what the reader changed about each. */
export function reviewedStatements({ views, collection }: CollectionData): ReviewedStatement[] {
  const corrections = new Map<string, CorrectionRecord[]>();
  for (const correction of collection.corrections) {
    const list = corrections.get(correction.statementId);
    if (list) list.push(correction);
    else corrections.set(correction.statementId, [correction]);
  }
  return views.map((view) => {
    const own = corrections.get(view.statement.id) ?? [];
    return { ...view, corrections: own, corrected: own.length > 0 };
  });
}

/** The articles with the number of their statements, the newest first. */
export function collectedPages({ collection: { pages, statements } }: CollectionData): CollectedPage[] {
  const counts = new Map<string, number>();
  for (const { pageId } of statements) counts.set(pageId, (counts.get(pageId) ?? 0) + 1);
  const day = ({ page }: CollectedPage) => page.publishedAt ?? page.firstSeenAt;
  return pages
    .map((page) => ({ page, statements: counts.get(page.id) ?? 0 }))
    .sort((a, b) => (day(a) < day(b) ? 1 : -1));
}

/** Every outlet of the collection, by name. */
export const outletsOf = ({ collection: { pages } }: CollectionData): string[] =>
  [...new Set(pages.map(outletOf))].sort((a, b) => a.localeCompare(b, 'en'));
