import { type Collection, type CollectionTable, exportHeader, isReadableVersion } from './collection';

const TABLE_OF_TYPE = {
  page: 'pages',
  statement: 'statements',
  reading: 'readings',
  actor: 'actors',
  correction: 'corrections',
} as const satisfies Record<string, CollectionTable>;

/** The one line that is no row of a table. */
const SETTINGS_TYPE = 'settings';

const types = Object.entries(TABLE_OF_TYPE);

/** The collection as JSON lines, which import reads back: a header, then `{type, row}` a line, pages before statements, settings last. */
export function exportJsonLines(collection: Collection, exportedAt: string): string {
  const lines: object[] = [
    exportHeader(exportedAt),
    ...types.flatMap(([type, table]) => collection[table].map((row) => ({ type, row }))),
    { type: SETTINGS_TYPE, row: collection.settings },
  ];
  return lines.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** True if the first line is a JSON value by itself with more lines after it, or the only line a header without rows. */
export function looksLikeJsonLines(text: string): boolean {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  try {
    const value: unknown = JSON.parse(first);
    return typeof value === 'object' && value !== null && 'format' in value && !('pages' in value);
  } catch {
    return false;
  }
}

/**
 * The header with its tables, as the JSON export has them, rows not decoded. Throws with the line's number if a line is
 * no JSON; of a version that is not known, only the header is read.
 */
export function tablesFromJsonLines(text: string): object {
  const [head = '', ...lines] = text.split('\n');
  const header: object = JSON.parse(head);
  if (!('version' in header) || !isReadableVersion(header.version)) return header;
  const tables = new Map(types.map(([, table]): [string, unknown[]] => [table, []]));
  const single = new Map<string, unknown>();
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { type, row } = parseLine(line, index + 2);
    if (type === SETTINGS_TYPE) {
      if (single.has(type)) throw new Error(`line ${index + 2}: the settings come twice`);
      single.set(type, row);
      continue;
    }
    const table = types.find(([name]) => name === type)?.[1];
    if (!table) throw new Error(`line ${index + 2}: not a row of a known type`);
    tables.get(table)?.push(row);
  }
  return { ...header, ...Object.fromEntries(tables), ...Object.fromEntries(single) };
}

function parseLine(line: string, number: number): { type?: unknown; row?: unknown } {
  try {
    return Object(JSON.parse(line));
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
