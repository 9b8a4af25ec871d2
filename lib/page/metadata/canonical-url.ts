import { cleanUrl } from './clean';
import type { Fact, Source } from './fact';
import { firstFact } from './fact';

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|ysclid|mc_[ce]id|igshid|twclid|ref|ref_src|cmpid|cid|ito|smid|smtyp|partner|source|at_.*|xtor|traffic_source|ns_.*|_ga|_gl|mibextid|share|wt_.*|s_?rc)$/i;
const AMP_CACHE = /(?:^|\.)(?:ampproject\.org|google\.[a-z.]{2,6}|bing-amp\.com)$/;

/** The last labels of a host by which one publisher is told from another: two, or three under co.uk and kin. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const second = labels.at(-2) ?? '';
  const shared = second.length <= 3 && (labels.at(-1)?.length ?? 0) === 2 && labels.length > 2;
  return labels.slice(shared ? -3 : -2).join('.');
}

/** An address without fragment and tracking parameters, its parameters in order. */
export function plainUrl(url: string): string {
  const plain = new URL(url);
  const tracking: string[] = [];
  // Not keys(): in a Firefox content script its iterator cannot be iterated.
  plain.searchParams.forEach((_, key) => {
    if (TRACKING.test(key)) tracking.push(key);
  });
  for (const key of tracking) plain.searchParams.delete(key);
  plain.hash = '';
  return plain.href;
}

/**
 * The address that stands for the page. A declared one counts only on the page's own site (a page must not pass for
 * another publisher's) or from an AMP cache, and not where it is a home page; else the page's own, without tracking.
 */
export function readCanonicalUrl(url: string | null, declared: readonly Source[]): Fact<string> | null {
  const own = cleanUrl(url, null);
  const page = own ? new URL(own) : null;
  const accept = (value: unknown): string | null => {
    const found = cleanUrl(value, own);
    if (!found) return null;
    const target = new URL(found);
    if (page && target.pathname === '/' && page.pathname !== '/') return null;
    if (page && siteOf(page.hostname) !== siteOf(target.hostname) && !AMP_CACHE.test(page.hostname))
      return null;
    return plainUrl(found);
  };
  return firstFact(declared, accept) ?? (own ? { value: plainUrl(own), origin: 'address' } : null);
}
