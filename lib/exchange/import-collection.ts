import * as v from 'valibot';
import { actor, correction, page, statement } from '../model/decode/rows';
import { readerSettings } from '../model/decode/settings';
import type { ReaderSettings } from '../model/records';
import { failure, type Result, success } from '../model/result';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ImportedCollection,
  isReadableVersion,
  SETTINGS_VERSION,
} from './collection';
import { looksLikeJsonLines, tablesFromJsonLines } from './json-lines';

/** Longest file taken, UTF-16 units: some 100,000 statements. */
export const MAX_IMPORT_LENGTH = 256 * 1024 * 1024;
const MAX_ROWS = 500_000;
const MAX_PROBLEMS = 20;

type Problems = readonly [string, ...string[]];

const header = v.object({ format: v.literal(EXPORT_FORMAT), version: v.number() });

function parse(text: string): Result<unknown> {
  try {
    return success(looksLikeJsonLines(text) ? tablesFromJsonLines(text) : JSON.parse(text));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/** Decodes one table row by row; each bad row and each id that comes twice adds a problem. */
function decodeTable<Row extends { readonly id: string }>(
  name: string,
  value: unknown,
  schema: v.GenericSchema<unknown, Row>,
  problems: string[],
): Row[] {
  if (!Array.isArray(value)) {
    problems.push(`${name}: not a list of rows`);
    return [];
  }
  if (value.length > MAX_ROWS) {
    problems.push(`${name}: more than ${MAX_ROWS} rows`);
    return [];
  }
  const rows = new Map<string, Row>();
  for (const [index, entry] of value.entries()) {
    if (problems.length >= MAX_PROBLEMS) break;
    const decoded = v.safeParse(schema, entry, { abortEarly: true });
    const place = `${name}, row ${index + 1}`;
    if (!decoded.success) {
      const [issue] = decoded.issues;
      problems.push(`${place}, ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
    } else if (rows.has(decoded.output.id)) problems.push(`${place}: its id comes twice`);
    else rows.set(decoded.output.id, decoded.output);
  }
  return [...rows.values()];
}

/** Decodes the settings; what is wrong with them adds a problem. */
function decodeSettings(value: unknown, problems: string[]): ReaderSettings | null {
  const decoded = v.safeParse(readerSettings, value, { abortEarly: true });
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  if (problems.length < MAX_PROBLEMS)
    problems.push(`settings, ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
  return null;
}

/**
 * Reads back an export in JSON or JSON lines. All or nothing: any bad row fails the whole, with at most 20 problems in
 * plain words. Fields that are not known are left out, readings are not read, and nothing of the text is run or followed.
 */
export function importCollection(text: string): Result<ImportedCollection, Problems> {
  if (text.length > MAX_IMPORT_LENGTH) return failure(['The file is too large.']);
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return failure([`The file is not JSON: ${parsed.problem}`]);
  const head = v.safeParse(header, parsed.value);
  if (!head.success) return failure(['The file is not a collection exported from Stanceline.']);
  if (head.output.version > EXPORT_VERSION)
    return failure([
      `The file was exported by a newer version of Stanceline (format ${head.output.version}; this version reads up to ${EXPORT_VERSION}). Please update the extension.`,
    ]);
  if (!isReadableVersion(head.output.version))
    return failure([`There is no format ${head.output.version} of exported collections.`]);
  const tables: object = Object(parsed.value);
  const table = (name: string): unknown => Reflect.get(tables, name);
  const problems: string[] = [];
  const collection: ImportedCollection = {
    pages: decodeTable('pages', table('pages'), page, problems),
    statements: decodeTable('statements', table('statements'), statement, problems),
    actors: decodeTable('actors', table('actors'), actor, problems),
    corrections: decodeTable('corrections', table('corrections'), correction, problems),
    settings: head.output.version < SETTINGS_VERSION ? null : decodeSettings(table('settings'), problems),
  };
  const [first, ...rest] = problems;
  return first === undefined ? success(collection) : failure([first, ...rest]);
}
