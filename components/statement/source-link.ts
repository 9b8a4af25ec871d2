import type { PageRecord, TextQuote } from '../../lib/model/records';

/** Longer quotations are given by their first and last words. */
const MAX_WHOLE = 200;
const EDGE_WORDS = 6;

// A hyphen has a meaning of its own in a text directive.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function directive(exact: string): string {
  const words = exact.trim().split(/\s+/);
  const whole = words.join(' ');
  if (whole.length <= MAX_WHOLE && !exact.includes('\n')) return encode(whole);
  const edge = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  if (edge === 0) return encode(whole);
  return `${encode(words.slice(0, edge).join(' '))},${encode(words.slice(-edge).join(' '))}`;
}

/**
 * Address of the article at a quotation (URL Fragment Text Directives); browsers that know none open the article.
 * Without words, or for an address that is not of the web, the address itself.
 */
export function sourceLink({ url }: Pick<PageRecord, 'url'>, quote: TextQuote | undefined): string {
  if (!quote || quote.exact.trim() === '' || !/^https?:/.test(url)) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(quote.exact)}`;
}
