import { type Collection, exportHeader } from './collection';

/** The collection as one JSON document (docs/export.schema.json), which import reads back. */
export function exportJson(
  { pages, statements, readings, actors, corrections, settings }: Collection,
  exportedAt: string,
): string {
  const document = {
    ...exportHeader(exportedAt),
    pages,
    statements,
    readings,
    actors,
    corrections,
    settings,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
