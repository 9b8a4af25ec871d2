import { type Collection, EXPORT_VERSION, exportHeader } from './collection';

const TABLE_OF_TYPE = {
  page: 'pages',
  statement: 'statements',
  reading: 'readings',
  actor: 'actors',
  correction: 'corrections',
} as const satisfies Record<string, keyof Collection>;

const types = Object.entries(TABLE_OF_TYPE);

/** The collection as JSON lines, which import reads back: a header, then `{type, row}` a line, pages before statements. */
export function exportJsonLines(collection: Collection, exportedAt: string): string {
  const lines: object[] = [
    exportHeader(exportedAt),
    ...types.flatMap(([type, table]) => collection[table].map((row) => ({ type, row }))),
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
 * no JSON; of another version, only the header is read.
 */
export function tablesFromJsonLines(text: string): object {
  const [head = '', ...lines] = text.split('\n');
  const header: object = JSON.parse(head);
  if (!('version' in header) || header.version !== EXPORT_VERSION) return header;
  const tables = new Map(types.map(([, table]): [string, unknown[]] => [table, []]));
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const { type, row } = parseLine(line, index + 2);
    const table = types.find(([name]) => name === type)?.[1];
    if (!table) throw new Error(`line ${index + 2}: not a row of a known type`);
    tables.get(table)?.push(row);
  }
  return { ...header, ...Object.fromEntries(tables) };
}

function parseLine(line: string, number: number): { type?: unknown; row?: unknown } {
  try {
    return Object(JSON.parse(line));
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
