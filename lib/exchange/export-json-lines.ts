import { type Collection, exportHeader } from './collection';

/** The collection as JSON lines, which import reads back: a header, then `{type, row}` a line, pages before statements. */
export function exportJsonLines(
  { pages, statements, readings, actors, corrections }: Collection,
  exportedAt: string,
): string {
  const line = (type: string) => (row: object) => ({ type, row });
  const lines: object[] = [
    exportHeader(exportedAt),
    ...pages.map(line('page')),
    ...statements.map(line('statement')),
    ...readings.map(line('reading')),
    ...actors.map(line('actor')),
    ...corrections.map(line('correction')),
  ];
  return lines.map((value) => `${JSON.stringify(value)}\n`).join('');
}
