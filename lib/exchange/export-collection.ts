import type { Collection } from './collection';
import { exportAnnotations } from './export-annotations';
import { exportCsv } from './export-csv';
import { exportJson } from './export-json';
import { exportJsonLines } from './json-lines';

export type ExportFormatName = 'json' | 'jsonl' | 'csv' | 'annotations';

/** One way of writing a collection; `exportedAt` is ISO 8601 in UTC. */
export interface ExportFormat {
  readonly name: ExportFormatName;
  readonly label: string;
  readonly mimeType: string;
  readonly extension: string;
  /** True if import reads it back without loss. */
  readonly complete: boolean;
  readonly write: (collection: Collection, exportedAt: string) => string;
}

/** Every export format, the complete one first. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'json',
    label: 'JSON (everything; can be imported again)',
    mimeType: 'application/json',
    extension: 'json',
    complete: true,
    write: exportJson,
  },
  {
    name: 'jsonl',
    label: 'JSON lines (everything; can be imported again)',
    mimeType: 'application/jsonl',
    extension: 'jsonl',
    complete: true,
    write: exportJsonLines,
  },
  {
    name: 'csv',
    label: 'CSV (one row a stance, for spreadsheets)',
    mimeType: 'text/csv;charset=utf-8',
    extension: 'csv',
    complete: false,
    write: exportCsv,
  },
  {
    name: 'annotations',
    label: 'W3C Web Annotation (JSON-LD)',
    mimeType: 'application/ld+json',
    extension: 'jsonld',
    complete: false,
    write: exportAnnotations,
  },
];

/** A finished export, ready to be saved as a file. */
export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly text: string;
}

/** Writes the collection in a format; the file is named after the day of `exportedAt` (ISO 8601 in UTC). */
export function exportCollection(
  collection: Collection,
  name: ExportFormatName,
  exportedAt: string,
): ExportFile {
  const format = exportFormats.find((f) => f.name === name);
  if (!format) throw new Error(`no export format ${name}`);
  return {
    fileName: `stanceline-${exportedAt.slice(0, 10)}.${format.extension}`,
    mimeType: format.mimeType,
    text: format.write(collection, exportedAt),
  };
}
