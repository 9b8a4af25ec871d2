import type { Article } from '../lib/model/article';
import { parseShownTime, parseTime } from '../lib/page/metadata/times';
import { articleFromText } from '../lib/text/article-from-text';
import type { ArticleRecord } from './article-record';

const given = (value: string | null | undefined): string | null => value || null;
const subtag = (language: string | null): string | null => language?.split(/[-_]/)[0]?.toLowerCase() ?? null;

/** A date as ISO 8601, however it is written; null if it is no day. */
export const readDate = (written: string): string | null => parseTime(written) ?? parseShownTime(written);

/**
 * The article of an input record. Of text, `article.text` is that text unchanged; of HTML it is the page's extracted
 * text, and what the record says goes before what the page says. `published` is used where neither says.
 */
export async function articleFromRecord(record: ArticleRecord, published: string | null): Promise<Article> {
  const facts = {
    url: given(record.url),
    title: given(record.title),
    publishedAt: readDate(record.published ?? ''),
    language: subtag(given(record.language)),
  };
  if (record.html == null)
    return articleFromText(record.text ?? '', { ...facts, publishedAt: facts.publishedAt ?? published });
  const { articleFromHtml } = await import('./article-from-html');
  const article = articleFromHtml(record.html, facts.url);
  return {
    ...article,
    url: facts.url ?? article.canonicalUrl,
    title: facts.title ?? article.title,
    language: facts.language ?? article.language,
    publishedAt: facts.publishedAt ?? article.publishedAt ?? published,
  };
}
