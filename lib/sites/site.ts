import type { LanguageCode } from '../model/article';

/** A news site the extension runs on as installed. `host` covers its subdomains; `country` is where it is made (ISO 3166). */
export interface NewsSite {
  readonly host: string;
  readonly name: string;
  /** The language of most of its articles. */
  readonly language: LanguageCode;
  readonly country: string;
}

/** Rows of one language: host, outlet name, country. */
export type SiteRows = readonly (readonly [host: string, name: string, country: string])[];
