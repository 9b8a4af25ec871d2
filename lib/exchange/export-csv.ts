import type { PageRecord, ReadingRecord, StatementRecord } from '../model/records';
import type { Collection } from './collection';
import { csv } from './csv';
import { groupBy } from './group-by';

type Cell = string | number | boolean | null;

interface Entry {
  readonly statement: StatementRecord;
  readonly page: PageRecord | undefined;
  readonly reading: ReadingRecord | undefined;
}

const actorOf = ({ speaker }: StatementRecord) => (speaker.certainty === 'unresolved' ? null : speaker.actor);

const COLUMNS: readonly (readonly [name: string, cell: (entry: Entry) => Cell])[] = [
  ['said_on', (e) => e.statement.saidOn],
  ['dated_by', (e) => e.statement.datedBy],
  ['speaker', (e) => actorOf(e.statement)?.name ?? null],
  ['speaker_id', (e) => actorOf(e.statement)?.id ?? null],
  ['certainty', (e) => e.statement.speaker.certainty],
  ['named_as', (e) => e.statement.surface],
  ['on_behalf_of', (e) => e.statement.onBehalfOf],
  ['kind', (e) => e.statement.kind],
  ['words', (e) => e.statement.selectors.map((part) => part.exact).join(' … ')],
  ['issue', (e) => e.reading?.issueId ?? null],
  ['stance', (e) => e.reading?.stance ?? null],
  ['strength', (e) => e.reading?.strength ?? null],
  ['evidence', (e) => e.reading?.evidence ?? null],
  ['condition', (e) => e.reading?.condition ?? null],
  ['outlet', (e) => e.page?.outlet ?? null],
  ['title', (e) => e.page?.title ?? null],
  ['url', (e) => e.page?.url ?? e.statement.pageId],
  ['published_at', (e) => e.page?.publishedAt ?? null],
  ['seen_at', (e) => e.statement.seenAt],
  ['confidence', (e) => e.statement.confidence],
  ['dismissed', (e) => e.statement.dismissed],
  ['statement_id', (e) => e.statement.id],
];

/** One row a stance, or a statement without one, corrections applied; a byte order mark tells spreadsheets it is UTF-8. */
export function exportCsv({ pages, statements, readings }: Collection): string {
  const pageById = new Map(pages.map((page) => [page.id, page]));
  const readingsOf = groupBy(readings, (reading) => reading.statementId);
  const entries = statements.flatMap((statement): Entry[] => {
    const page = pageById.get(statement.pageId);
    const own = readingsOf.get(statement.id);
    return own
      ? own.map((reading) => ({ statement, page, reading }))
      : [{ statement, page, reading: undefined }];
  });
  const rows = entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry)));
  return `\uFEFF${csv([COLUMNS.map(([name]) => name), ...rows])}`;
}
