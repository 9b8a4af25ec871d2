import type { PageRecord, StatementRecord } from '../model/records';
import type { DatedBy } from '../model/statement';
import { compareText, dayNumber } from './days';
import { inBatches } from './in-batches';
import type { MergedIds } from './merge-statements';
import { Numbering } from './numbering';
import { createOutletReader } from './outlet';
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

/** True for statements by id of which none was put aside or comes twice: mostly they are, as the database gives them. */
function areInOrder(statements: readonly StatementRecord[]): boolean {
  let last: string | null = null;
  for (const { id, dismissed } of statements) {
    if (dismissed || (last !== null && id <= last)) return false;
    last = id;
  }
  return true;
}

/** Statements by id, those left out that the reader put aside or that come twice. */
function keepInOrder(statements: readonly StatementRecord[]): readonly StatementRecord[] {
  if (areInOrder(statements)) return statements;
  const kept = statements.filter(({ dismissed }) => !dismissed).sort((a, b) => compareText(a.id, b.id));
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
  const find = createStatementFinder(statements);
  const found: number[] = [];
  for (const [id, mergedId] of merged) {
    const number = find(id);
    if (number < 0) continue;
    shared[number] = numbers.of(mergedId);
    found.push(number);
  }
  // Apart, since the words are far from all else.
  for (const number of found) {
    const statement = statements[number];
    if (statement) fullness[number] = lengthSaid(statement) * KINDS + KIND_RANK[statement.kind];
  }
  return numbers.size;
}

/** Numbers the pages from 0, and tells by page the number of its outlet. */
function numberPages(pages: readonly PageRecord[]) {
  const pageNumbers = new Numbering();
  const outletNumbers = new Numbering();
  const outletOfPage: number[] = [];
  const readOutlet = createOutletReader();
  inBatches(
    pages,
    ({ id, url }) => id.length + url.length,
    (page) => {
      outletOfPage[pageNumbers.of(page.id)] = outletNumbers.of(readOutlet(page));
    },
  );
  return { pageNumbers, outletOfPage, outletCount: outletNumbers.size };
}

/** Prepares rows for timelines; statements that the reader put aside are left out. */
export function indexRows(
  pages: readonly PageRecord[],
  given: readonly StatementRecord[],
  merged: MergedIds,
): Rows {
  const { pageNumbers, outletOfPage, outletCount } = numberPages(pages);
  const statements = keepInOrder(given);
  const column = () => new Int32Array(statements.length);
  const [days, dateRanks, articles, outlets] = [column(), column(), column(), column()];
  inBatches(
    statements,
    ({ pageId, saidOn, datedBy }) => pageId.length + saidOn.length + datedBy.length,
    ({ pageId, saidOn, datedBy }, number) => {
      const article = pageNumbers.of(pageId);
      days[number] = dayNumber(saidOn);
      dateRanks[number] = DATE_RANK[datedBy];
      articles[number] = article;
      outlets[number] = outletOfPage[article] ?? -1;
    },
  );
  const fullness = column();
  const shared = column().fill(-1);
  const sharedCount = markShared({ statements, shared, fullness }, merged);
  return {
    statements,
    numberOf: createStatementFinder(statements),
    days,
    dateRanks,
    articles,
    outlets,
    articleCount: pageNumbers.size,
    outletCount,
    fullness,
    shared,
    sharedCount,
  };
}
