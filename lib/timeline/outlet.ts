import type { PageRecord } from '../model/records';

const HOST = /^[a-z]+:\/\/(?:[^/?#@]*@)?(?:www\.|m\.|amp\.|edition\.)?([^/?#:]+)/i;

const hostOf = (url: string): string | null => HOST.exec(url)?.[1]?.toLowerCase() ?? null;

/** What an address says before its path, by which its host is read. */
function originOf(url: string): string {
  const scheme = url.indexOf('://');
  const end = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
  return end < 0 ? url : url.slice(0, end);
}

/** The outlet's name as the page gives it, else its host without 'www.', else its address. */
export const outletOf = ({ outlet, url }: Pick<PageRecord, 'outlet' | 'url'>): string =>
  outlet ?? hostOf(url) ?? url;

/** `outletOf` for many pages, most of which are on a host met before. */
export function createOutletReader(): typeof outletOf {
  const hosts = new Map<string, string | null>();
  return ({ outlet, url }) => {
    if (outlet !== null) return outlet;
    const origin = originOf(url);
    let host = hosts.get(origin);
    if (host === undefined) {
      host = hostOf(origin);
      hosts.set(origin, host);
    }
    return host ?? url;
  };
}
