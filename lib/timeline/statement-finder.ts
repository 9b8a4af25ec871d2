import type { StatementRecord } from '../model/records';

/** Number of the statement with an id, -1 if there is none. */
export type FindStatement = (id: string) => number;

/** So many statements are passed one by one: neighbours come sooner from memory than those that leaps reach. */
const WALK = 12;

/**
 * Finds statements, given in order of their ids, by id. Those asked for mostly come in the same order, so the last found
 * and the next are tried before the whole is searched: a map of all ids would take longer to make than all questions.
 */
export function createStatementFinder(statements: readonly StatementRecord[]): FindStatement {
  let last = 0;
  const isBefore = (number: number, id: string): boolean => {
    const statement = statements[number];
    return statement !== undefined && statement.id < id;
  };
  return (id) => {
    if (statements[last]?.id === id) return last;
    if (statements[last + 1]?.id === id) return ++last;
    const from = isBefore(last, id) ? last + 1 : 0;
    // Step by step, then in ever longer steps from the last found, then by halves.
    let low = from;
    while (low < from + WALK && isBefore(low, id)) low++;
    let high = low;
    for (let step = 1; isBefore(high, id); step *= 2) high += step;
    high = Math.min(high, statements.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle, id)) low = middle + 1;
      else high = middle;
    }
    if (statements[low]?.id !== id) return -1;
    last = low;
    return low;
  };
}
