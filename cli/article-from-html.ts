import { parseHTML } from 'linkedom';
import type { Article } from '../lib/model/article';
import { pageArticle } from '../lib/page/page-article';

/** A page's document; the body that HTML allows to leave unwritten, and this parser does not add, is put around it. */
function parse(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.localName === 'html' && document.querySelector('body')) return document;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** The article of a page's HTML; without `url` the page's own canonical address counts. */
export const articleFromHtml = (html: string, url: string | null): Article =>
  pageArticle(parse(html), { url, now: Date.now() }).article;
