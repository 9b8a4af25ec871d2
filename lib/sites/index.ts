import type { LanguageCode } from '../model/article';
import { germanSites } from './de';
import { englishSites } from './en';
import { frenchSites } from './fr';
import { russianSites } from './ru';
import type { NewsSite, SiteRows } from './site';
import { ukrainianSites } from './uk';

export type { NewsSite } from './site';

const sites = (language: LanguageCode, rows: SiteRows): NewsSite[] =>
  rows.map(([host, name, country]) => ({ host, name, language, country }));

/** The news sites the extension runs on as installed; a reader adds others by granting them. */
export const newsSites: readonly NewsSite[] = [
  ...sites('en', englishSites),
  ...sites('uk', ukrainianSites),
  ...sites('ru', russianSites),
  ...sites('de', germanSites),
  ...sites('fr', frenchSites),
];

/** Match pattern (as in the manifest) for a host and its subdomains, by http and https. */
export const sitePattern = (host: string): string => `*://*.${host}/*`;

/** Match patterns of every built-in site, for the manifest. */
export const sitePatterns = (): string[] => newsSites.map(({ host }) => sitePattern(host));

const byHost = new Map(newsSites.map((site) => [site.host, site]));

/** The built-in site that a host name belongs to, itself or as a subdomain; null if it is none of them. */
export function siteByHost(hostname: string): NewsSite | null {
  const labels = hostname.toLowerCase().split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const site = byHost.get(labels.slice(i).join('.'));
    if (site) return site;
  }
  return null;
}

/** The outlet's name for a host name, null if the host is not on the list. */
export const outletByHost = (hostname: string): string | null => siteByHost(hostname)?.name ?? null;
