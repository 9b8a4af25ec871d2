import type { StatementRecord } from '../model/records';
import { foldWords } from './identity';

/** New rows beside the stored row each continues, and the stored rows that none continues. */
export interface StatementMatch {
  readonly pairs: readonly { readonly fresh: StatementRecord; readonly stored: StatementRecord | null }[];
  readonly vanished: readonly StatementRecord[];
}

const wordsOf = (row: StatementRecord): string =>
  foldWords(row.selectors.map(({ exact }) => exact).join(' '));

/**
 * Pairs a page's fresh rows with its stored ones: by id, else by the same words in order, so that a statement whose
 * source is now read differently stays the row that the reader may have corrected.
 */
export function matchStatements(
  fresh: readonly StatementRecord[],
  stored: readonly StatementRecord[],
): StatementMatch {
  const left = new Map(stored.map((row) => [row.id, row]));
  const byId = new Map<string, StatementRecord>();
  for (const row of fresh) {
    const match = left.get(row.id);
    if (!match) continue;
    byId.set(row.id, match);
    left.delete(row.id);
  }
  const byWords = new Map<string, StatementRecord[]>();
  for (const row of left.values()) {
    const words = wordsOf(row);
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  const pairs = fresh.map((row) => {
    const match = byId.get(row.id) ?? byWords.get(wordsOf(row))?.shift() ?? null;
    if (match) left.delete(match.id);
    return { fresh: row, stored: match };
  });
  return { pairs, vanished: [...left.values()] };
}
