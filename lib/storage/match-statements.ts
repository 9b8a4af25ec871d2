import type { StatementRecord } from '../model/records';
import { foldWords } from './identity';

/** New rows beside the stored row each continues, and the stored rows that none continues. */
export interface StatementMatch {
  readonly pairs: readonly { readonly fresh: StatementRecord; readonly stored: StatementRecord | null }[];
  readonly vanished: readonly StatementRecord[];
}

const wordsOf = (row: StatementRecord): string =>
  foldWords(row.selectors.map(({ exact }) => exact).join(' '));
const surfaceOf = (row: StatementRecord): string => foldWords(row.surface ?? '');
const beginOf = ({ selectors }: StatementRecord): string => foldWords(selectors[0]?.prefix ?? '');
const endOf = ({ selectors }: StatementRecord): string => foldWords(selectors.at(-1)?.suffix ?? '');
const placeOf = (row: StatementRecord): string => `${beginOf(row)}\n${endOf(row)}`;

/** What two rows of one page must share to be one statement, the surest first. The words always. */
const LIKENESS: readonly ((row: StatementRecord) => readonly string[])[] = [
  (row) => [wordsOf(row), surfaceOf(row), placeOf(row)],
  (row) => [wordsOf(row), placeOf(row)],
  (row) => [wordsOf(row), surfaceOf(row)],
  (row) => [wordsOf(row)],
];

/** True if one row's words are the other's and more, from the same beginning or to the same end on the page. */
function isOtherExtent(a: StatementRecord, b: StatementRecord): boolean {
  if (beginOf(a) !== beginOf(b) && endOf(a) !== endOf(b)) return false;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  return wordsA.includes(wordsB) || wordsB.includes(wordsA);
}

/**
 * Pairs a page's fresh rows with its stored ones, equals in text order. A statement that moved, or whose source or
 * extent is now read differently, so stays the row that the reader may have corrected.
 */
export function matchStatements(
  fresh: readonly StatementRecord[],
  stored: readonly StatementRecord[],
): StatementMatch {
  const found = new Map<StatementRecord, StatementRecord>();
  const left = new Set(stored);
  for (const likeness of LIKENESS) {
    const queues = new Map<string, StatementRecord[]>();
    for (const row of left) {
      const key = JSON.stringify(likeness(row));
      const queue = queues.get(key);
      if (queue) queue.push(row);
      else queues.set(key, [row]);
    }
    for (const row of fresh) {
      if (left.size === 0 || found.has(row)) continue;
      const match = queues.get(JSON.stringify(likeness(row)))?.shift();
      if (!match) continue;
      found.set(row, match);
      left.delete(match);
    }
  }
  for (const row of fresh) {
    if (found.has(row)) continue;
    const match = [...left].find((candidate) => isOtherExtent(candidate, row));
    if (!match) continue;
    found.set(row, match);
    left.delete(match);
  }
  return {
    pairs: fresh.map((row) => ({ fresh: row, stored: found.get(row) ?? null })),
    vanished: [...left],
  };
}
