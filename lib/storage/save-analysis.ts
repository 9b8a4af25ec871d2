import type { PageRecord, StatementRecord } from '../model/records';
import type { CorrectedStatement } from './apply-corrections';
import type { StancelineDatabase } from './database';
import { foldWords } from './identity';
import { matchStatements } from './match-statements';
import { putActors } from './put-actors';
import type { AnalysisRows } from './rows-from-analysis';
import { writeStatement } from './write-statement';

/** A page as stored, null if nothing is, and its statements in the analysis' order, the reader's corrections applied. */
export interface SavedAnalysis {
  readonly page: PageRecord | null;
  readonly statements: readonly CorrectedStatement[];
}

/**
 * Stores one article's rows in one transaction. Saving the same rows again changes nothing but the page's `lastSeenAt`. A page
 * without statements is not stored unless it already was. `text` is the article's, to tell a quotation that
 * vanished from one that is no longer read as a statement.
 */
export function saveAnalysis(
  database: StancelineDatabase,
  rows: AnalysisRows,
  text: string,
): Promise<SavedAnalysis> {
  const { pages, statements, readings, actors, corrections } = database;
  return database.transaction('rw', [pages, statements, readings, actors, corrections], async () => {
    const stored = await statements.where('pageId').equals(rows.page.id).sortBy('order');
    const page = await pages.get(rows.page.id);
    if (rows.statements.length === 0 && !page) return { page: null, statements: [] };
    const current = { ...rows.page, firstSeenAt: page?.firstSeenAt ?? rows.page.firstSeenAt };
    await pages.put(current);
    const { pairs, vanished } = matchStatements(rows.statements, stored);
    const saved: CorrectedStatement[] = [];
    const taken = new Set(stored.map(({ id }) => id));
    for (const pair of pairs) {
      const row = pair.stored ? continued(pair.fresh, pair.stored) : named(pair.fresh, taken);
      saved.push(await writeStatement(database, row));
    }
    await settleVanished(database, vanished, text);
    await putActors(database, rows.actors);
    return { page: current, statements: saved };
  });
}

/** A new row under an id of its own, also where an equal statement before it was edited and has kept this one's. */
function named(fresh: StatementRecord, taken: Set<string>): StatementRecord {
  let id = fresh.id;
  for (let i = 1; taken.has(id); i++) id = `${fresh.id}-${i}`;
  taken.add(id);
  return { ...fresh, id };
}

/** The fresh row under the stored one's identity: first seen then, and a date that rests on that day stays. */
const continued = (fresh: StatementRecord, stored: StatementRecord): StatementRecord => ({
  ...fresh,
  id: stored.id,
  seenAt: stored.seenAt,
  saidOn: fresh.datedBy === 'seen' && stored.datedBy === 'seen' ? stored.saidOn : fresh.saidOn,
});

/**
 * A quotation that is gone from the page stays and is marked. One whose words are still there but are no longer read
 * as a statement was a mistake: it goes, unless the reader corrected it, who then has it as it was.
 */
async function settleVanished(
  database: StancelineDatabase,
  vanished: readonly StatementRecord[],
  text: string,
): Promise<void> {
  if (vanished.length === 0) return;
  const folded = foldWords(text);
  for (const row of vanished) {
    const isThere = row.selectors.every(({ exact }) => folded.includes(foldWords(exact)));
    if (!isThere) {
      if (row.onPage) await database.statements.put({ ...row, onPage: false });
    } else if ((await database.corrections.where('statementId').equals(row.id).count()) === 0) {
      await database.statements.delete(row.id);
      await database.readings.where('statementId').equals(row.id).delete();
    }
  }
}
