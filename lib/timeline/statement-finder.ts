import type { StatementRecord } from '../model/records';

/** Number of the statement with an id, -1 if there is none. */
export type FindStatement = (id: string) => number;

/**
 * Finds statements, given in order of their ids, by id. Those asked for mostly come in the same order, so the last found
 * and the next are tried before the whole is searched: a map of all ids would take longer to make than all questions.
 */
export function createStatementFinder(statements: readonly StatementRecord[]): FindStatement {
  let last = -1;
  return (id) => {
    if (statements[last]?.id === id) return last;
    if (statements[last + 1]?.id === id) return ++last;
    const from = last >= 0 && (statements[last]?.id ?? '') < id ? last + 1 : 0;
    // In ever longer steps from the last found, then by halves.
    let high = from;
    for (let step = 1; high < statements.length && (statements[high]?.id ?? '') < id; step *= 2) high += step;
    let low = from;
    high = Math.min(high, statements.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle]?.id ?? '') < id) low = middle + 1;
      else high = middle;
    }
    if (statements[low]?.id !== id) return -1;
    last = low;
    return low;
  };
}
