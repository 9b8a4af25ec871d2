import type { PageRecord, StatementRecord } from '../model/records';
import { dayNumber } from './days';
import type { MergedIds } from './merge-statements';
import { outletOf } from './outlet';

/**
 * Statements as columns: timelines of a large collection are built from a few small arrays instead of from rows
 * scattered over the heap. A statement's number is its place in every column.
 */
export interface Rows {
  readonly numbers: ReadonlyMap<string, number>;
  readonly statements: readonly StatementRecord[];
  /** `saidOn` in days since 1970-01-01. */
  readonly days: Int32Array;
  /** How well `saidOn` is founded, 0 best. */
  readonly dateRanks: Uint8Array;
  /** Number of the page, and of the page's outlet; -1 for an outlet that is not known. */
  readonly articles: Int32Array;
  readonly outlets: Int32Array;
  /** Number that it shares with its other sightings; -1 where it has none. */
  readonly shared: Int32Array;
}

const DATE_RANK = { statement: 0, article: 1, seen: 2 } as const;

function createNumbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
    }
    return number;
  };
}

/** Statement id to a number, for those only that have other sightings. */
function numberShared(merged: MergedIds): Map<string, number> {
  const number = createNumbering();
  const shared = new Map<string, number>();
  for (const [id, mergedId] of merged)
    if (id !== mergedId) {
      shared.set(id, number(mergedId));
      shared.set(mergedId, number(mergedId));
    }
  return shared;
}

/** Prepares rows for timelines; statements that the reader put aside are left out, of two with one id the first counts. */
export function indexRows(
  pages: Iterable<PageRecord>,
  statements: Iterable<StatementRecord>,
  merged: MergedIds,
): Rows {
  const numberPage = createNumbering();
  const numberOutlet = createNumbering();
  const outletOfPage: number[] = [];
  for (const page of pages) outletOfPage[numberPage(page.id)] = numberOutlet(outletOf(page));
  const sharedNumbers = numberShared(merged);

  const numbers = new Map<string, number>();
  const kept: StatementRecord[] = [];
  for (const statement of statements) {
    if (statement.dismissed || numbers.has(statement.id)) continue;
    numbers.set(statement.id, kept.length);
    kept.push(statement);
  }
  const articles = Int32Array.from(kept, (statement) => numberPage(statement.pageId));
  return {
    numbers,
    statements: kept,
    days: Int32Array.from(kept, (statement) => dayNumber(statement.saidOn)),
    dateRanks: Uint8Array.from(kept, (statement) => DATE_RANK[statement.datedBy]),
    articles,
    outlets: articles.map((article) => outletOfPage[article] ?? -1),
    shared: Int32Array.from(kept, (statement) => sharedNumbers.get(statement.id) ?? -1),
  };
}
