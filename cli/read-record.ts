import { readFile, stat } from 'node:fs/promises';
import { failure, type Result, success } from '../lib/model/result';
import { type ArticleRecord, decodeArticleRecord } from './article-record';
import { decodeHtml, decodeUtf8 } from './decode-bytes';
import type { Task } from './task';

const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** What a task's input says: a decoded line, or a file as a record of its text or HTML. Input-output errors are thrown. */
export async function readRecord(task: Task): Promise<Result<ArticleRecord>> {
  if (task.kind === 'unreadable') return failure(task.problem);
  if (task.kind === 'record') {
    const line = decodeUtf8(task.bytes);
    return line.ok ? decodeArticleRecord(line.value) : line;
  }
  if ((await stat(task.place.name)).size > MAX_FILE_BYTES) return failure('file too large');
  const bytes = await readFile(task.place.name);
  if (task.format === 'html') return success({ html: decodeHtml(bytes) });
  const text = decodeUtf8(bytes);
  return text.ok ? success({ text: text.value }) : text;
}
