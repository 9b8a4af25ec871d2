import type { PageRecord, StatementRecord } from '../model/records';
import { compareText, dayNumber } from './days';
import { type MergedIds, wordsSaid } from './merge-statements';
import { Numbering } from './numbering';
import { outletOf } from './outlet';

/**
 * Statements as columns: timelines of a large collection are built from a few small arrays instead of from rows
 * scattered over the heap. A statement's number is its place in every column,
 * which is by id: so order and figures never depend on the order of rows.
 */
export interface Rows {
  readonly numbers: ReadonlyMap<string, number>;
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
}

const DATE_RANK = { statement: 0, article: 1, week: 2, month: 3, year: 4, seen: 5 } as const;
const KIND_RANK = { direct: 2, mixed: 1, indirect: 0 } as const;
const KINDS = 3;

/** Statement id to a number, for those only that have other sightings. */
function numberShared(merged: MergedIds): Map<string, number> {
  const numbers = new Numbering();
  const shared = new Map<string, number>();
  for (const [id, mergedId] of merged)
    if (id !== mergedId) {
      shared.set(id, numbers.of(mergedId));
      shared.set(mergedId, numbers.of(mergedId));
    }
  return shared;
}

/** Statements by id, those left out that the reader put aside or that come twice. */
function keepInOrder(statements: Iterable<StatementRecord>): StatementRecord[] {
  const kept = [...statements].filter((statement) => !statement.dismissed);
  kept.sort((a, b) => compareText(a.id, b.id));
  return kept.filter((statement, index) => statement.id !== kept[index - 1]?.id);
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
  const sharedNumbers = numberShared(merged);

  const kept = keepInOrder(statements);
  const numbers = new Map(kept.map((statement, number) => [statement.id, number]));
  const column = () => new Int32Array(kept.length);
  const [days, dateRanks, articles, outlets] = [column(), column(), column(), column()];
  const [fullness, shared] = [column(), column()];
  // Plain loop: this runs over every statement stored.
  for (let number = 0; number < kept.length; number++) {
    const statement = kept[number];
    if (!statement) continue;
    const article = pageNumbers.of(statement.pageId);
    days[number] = dayNumber(statement.saidOn);
    dateRanks[number] = DATE_RANK[statement.datedBy];
    articles[number] = article;
    outlets[number] = outletOfPage[article] ?? -1;
    const sharedNumber = sharedNumbers.get(statement.id) ?? -1;
    shared[number] = sharedNumber;
    if (sharedNumber >= 0) fullness[number] = wordsSaid(statement).length * KINDS + KIND_RANK[statement.kind];
  }
  return {
    numbers,
    fullness,
    statements: kept,
    days,
    dateRanks,
    articles,
    outlets,
    articleCount: pageNumbers.size,
    outletCount: outletNumbers.size,
    shared,
  };
}
