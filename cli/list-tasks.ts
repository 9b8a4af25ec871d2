import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { problemOf } from './problem';
import { readLines } from './read-lines';
import type { Place, Task } from './task';

const FORMATS: Readonly<Record<string, 'html' | 'text' | 'lines'>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};
const WHITE_SPACE = new Set([9, 11, 12, 13, 32]);
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => WHITE_SPACE.has(byte));

async function* lineTasks(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Task> {
  let place: Place = { name, line: null };
  try {
    for await (const { number, bytes } of readLines(stream)) {
      place = { name, line: number };
      if (!bytes) yield { place, kind: 'unreadable', problem: 'line too long' };
      else if (!isBlank(bytes)) yield { place, kind: 'record', bytes };
    }
  } catch (error) {
    yield { place, kind: 'unreadable', problem: problemOf(error) };
  }
}

/** The tasks of the paths in order (`-`: lines of `stdin`); a path that cannot be read becomes an 'unreadable' task. */
export async function* listTasks(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Task> {
  for (const path of paths) {
    const place = { name: path, line: null };
    const format = FORMATS[extname(path).toLowerCase()];
    if (path === '-') yield* lineTasks('standard input', stdin);
    else if (format === 'lines') yield* lineTasks(path, createReadStream(path));
    else if (format) yield { place, kind: 'file', format };
    else yield { place, kind: 'unreadable', problem: 'not a kind of file known here (.html, .txt, .jsonl)' };
  }
}
