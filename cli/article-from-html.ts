import type { Article } from '../lib/model/article';

/** The article of a page's HTML; relative addresses are resolved against `url`. */
export function articleFromHtml(_html: string, _url: string | null): Article {
  throw new Error('saved pages cannot be read yet');
}
