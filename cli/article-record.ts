import * as v from 'valibot';
import { failure, type Result, success } from '../lib/model/result';

const text = v.nullish(v.string());
const schema = v.pipe(
  v.object({
    id: v.nullish(v.union([v.string(), v.number()])),
    text,
    html: text,
    url: text,
    title: text,
    published: text,
    language: text,
  }),
  v.check((o) => (o.text == null) !== (o.html == null), 'must have either a text or html, as a string'),
);

/** One line of JSON input: an article as text or as a page's HTML, and what the caller knows of it. */
export type ArticleRecord = v.InferOutput<typeof schema>;

/** Decodes one line; the problem names the field that is wrong. */
export function decodeArticleRecord(line: string): Result<ArticleRecord> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const decoded = v.safeParse(schema, value, { abortEarly: true });
  if (decoded.success) return success(decoded.output);
  const [issue] = decoded.issues;
  const field = v.getDotPath(issue);
  return failure(field ? `field ${field}: ${issue.message}` : issue.message);
}
