import type { StatementRecord } from '../model/records';
import type { StancelineDatabase } from './database';
import { foldWords } from './identity';
import { matchStatements } from './match-statements';
import type { AnalysisRows } from './rows-from-analysis';
import { writeStatement } from './write-statement';

/**
 * Stores one article's rows in one transaction and returns its statements as they now stand, in the rows' order, the
 * reader's corrections applied. Saving the same rows again changes nothing but the page's `lastSeenAt`. A page
 * without statements is not stored unless it already was. `text` is the article's, to tell a quotation that
 * vanished from one that a newer analysis no longer reads as a statement.
 */
export function saveAnalysis(
  database: StancelineDatabase,
  rows: AnalysisRows,
  text: string,
): Promise<readonly StatementRecord[]> {
  const { pages, statements, readings, actors, corrections } = database;
  return database.transaction('rw', [pages, statements, readings, actors, corrections], async () => {
    const stored = await statements.where('pageId').equals(rows.page.id).sortBy('order');
    const page = await pages.get(rows.page.id);
    if (rows.statements.length === 0 && !page) return [];
    await pages.put({ ...rows.page, firstSeenAt: page?.firstSeenAt ?? rows.page.firstSeenAt });
    const { pairs, vanished } = matchStatements(rows.statements, stored);
    const saved: StatementRecord[] = [];
    for (const pair of pairs)
      saved.push(
        await writeStatement(database, pair.stored ? continued(pair.fresh, pair.stored) : pair.fresh),
      );
    await settleVanished(database, vanished, rows, text);
    const known = await actors.bulkGet(rows.actors.map(({ id }) => id));
    await actors.bulkPut(rows.actors.filter((_, i) => known[i]?.origin !== 'reader'));
    return saved;
  });
}

/** The fresh row under the stored one's identity: first seen then, and a date that rests on that day stays. */
const continued = (fresh: StatementRecord, stored: StatementRecord): StatementRecord => ({
  ...fresh,
  id: stored.id,
  seenAt: stored.seenAt,
  saidOn: fresh.datedBy === 'seen' && stored.datedBy === 'seen' ? stored.saidOn : fresh.saidOn,
});

/**
 * A quotation that is gone from the page stays and is marked. One whose words are still there but which a newer
 * version of the analysis does not read as a statement was a mistake: it goes, unless the reader corrected it.
 */
async function settleVanished(
  database: StancelineDatabase,
  vanished: readonly StatementRecord[],
  { page }: AnalysisRows,
  text: string,
): Promise<void> {
  if (vanished.length === 0) return;
  const folded = foldWords(text);
  for (const row of vanished) {
    const reread =
      row.analysisVersion !== page.analysisVersion &&
      row.selectors.every(({ exact }) => folded.includes(foldWords(exact))) &&
      (await database.corrections.where('statementId').equals(row.id).count()) === 0;
    if (reread) {
      await database.statements.delete(row.id);
      await database.readings.where('statementId').equals(row.id).delete();
    } else if (row.onPage) await database.statements.put({ ...row, onPage: false });
  }
}
