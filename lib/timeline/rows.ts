import type { PageRecord, StatementRecord } from '../model/records';
import type { DatedBy } from '../model/statement';
import { compareText, dayNumber } from './days';
import type { MergedIds } from './merge-statements';
import { Numbering } from './numbering';
import { outletOf } from './outlet';
import { createStatementFinder, type FindStatement } from './statement-finder';

/**
 * Statements as columns: timelines of a large collection are built from a few small arrays instead of from rows
 * scattered over the heap. A statement's number is its place in every column,
 * which is by id: so order and figures never depend on the order of rows.
 */
export interface Rows {
  readonly numberOf: FindStatement;
  readonly statements: readonly StatementRecord[];
  /** `saidOn` in days since 1970-01-01. */
  readonly days: Int32Array;
  /** How well `saidOn` is founded, 0 best. */
  readonly dateRanks: Int32Array;
  /** Number of the page, and of the page's outlet; -1 for an outlet that is not known. */
  readonly articles: Int32Array;
  readonly outlets: Int32Array;
  /** Numbers of pages and outlets run from 0 to below these. */
  readonly articleCount: number;
  readonly outletCount: number;
  /** Of two sightings the one with the higher figure tells more: length of the words, then direct before indirect. */
  readonly fullness: Int32Array;
  /** Number that it shares with its other sightings; -1 where it has none. */
  readonly shared: Int32Array;
  /** Numbers that sightings share run from 0 to below this. */
  readonly sharedCount: number;
}

/** Best founded first. */
const DATED_BY = ['statement', 'article', 'week', 'month', 'year', 'seen'] as const;
const DATE_RANK = { statement: 0, article: 1, week: 2, month: 3, year: 4, seen: 5 } as const satisfies Record<
  DatedBy,
  number
>;

/** What a rank of `dateRanks` stands for. */
export const datedByOf = (rank: number): DatedBy => DATED_BY[rank] ?? 'seen';
const KIND_RANK = { direct: 2, mixed: 1, indirect: 0 } as const;
const KINDS = 3;

/** Statements by id, those left out that the reader put aside or that come twice. */
function keepInOrder(statements: Iterable<StatementRecord>): StatementRecord[] {
  const kept: StatementRecord[] = [];
  let last: string | null = null;
  let inOrder = true;
  for (const statement of statements) {
    if (statement.dismissed) continue;
    // The database gives them by id, so that mostly nothing is left to sort.
    if (last !== null && statement.id <= last) inOrder = false;
    last = statement.id;
    kept.push(statement);
  }
  if (inOrder) return kept;
  kept.sort((a, b) => compareText(a.id, b.id));
  return kept.filter((statement, index) => statement.id !== kept[index - 1]?.id);
}

/** Length of all words said, in UTF-16 units. */
function lengthSaid({ selectors }: StatementRecord): number {
  let length = 0;
  for (const { exact } of selectors) length += exact.length + 1;
  return length;
}

/** Numbers the statements that are sightings of one, and tells which of them says most; returns how many are shared. */
function markShared(
  { statements, shared, fullness }: Pick<Rows, 'statements' | 'shared' | 'fullness'>,
  merged: MergedIds,
): number {
  const numbers = new Numbering();
  for (const [id, mergedId] of merged) if (id !== mergedId) numbers.of(mergedId);
  const find = createStatementFinder(statements);
  for (const [id, mergedId] of merged) {
    // Asked for all in turn, though few are shared: the next is found at once.
    const number = find(id);
    const sharedNumber = numbers.known(mergedId);
    const statement = statements[number];
    if (sharedNumber === undefined || !statement) continue;
    shared[number] = sharedNumber;
    fullness[number] = lengthSaid(statement) * KINDS + KIND_RANK[statement.kind];
  }
  return numbers.size;
}

/** Prepares rows for timelines; statements that the reader put aside are left out. */
export function indexRows(
  pages: Iterable<PageRecord>,
  statements: Iterable<StatementRecord>,
  merged: MergedIds,
): Rows {
  const pageNumbers = new Numbering();
  const outletNumbers = new Numbering();
  const outletOfPage: number[] = [];
  for (const page of pages) outletOfPage[pageNumbers.of(page.id)] = outletNumbers.of(outletOf(page));
  const kept = keepInOrder(statements);
  const column = () => new Int32Array(kept.length);
  const [days, dateRanks, articles, outlets] = [column(), column(), column(), column()];
  // Plain loop: this runs over every statement stored.
  for (let number = 0; number < kept.length; number++) {
    const statement = kept[number];
    if (!statement) continue;
    const article = pageNumbers.of(statement.pageId);
    days[number] = dayNumber(statement.saidOn);
    dateRanks[number] = DATE_RANK[statement.datedBy];
    articles[number] = article;
    outlets[number] = outletOfPage[article] ?? -1;
  }
  const fullness = column();
  const shared = column().fill(-1);
  const sharedCount = markShared({ statements: kept, shared, fullness }, merged);
  return {
    statements: kept,
    numberOf: createStatementFinder(kept),
    days,
    dateRanks,
    articles,
    outlets,
    articleCount: pageNumbers.size,
    outletCount: outletNumbers.size,
    fullness,
    shared,
    sharedCount,
  };
}
