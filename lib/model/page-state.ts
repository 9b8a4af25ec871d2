/** How far the program is with the page in one tab. */
export const PAGE_STATES = [
  'not-enabled',
  'not-an-article',
  'not-coverage',
  'unsupported-language',
  'analysing',
  'done',
  'error',
] as const;
export type PageStateName = (typeof PAGE_STATES)[number];

/** What the popup asks of a tab. `reasons` say why the page is or is not coverage; `notes` are limits and errors, in plain words. */
export interface PageState {
  readonly state: PageStateName;
  /** Key into the pages table; null while nothing of the page is stored. */
  readonly pageId: string | null;
  /** Statements of this page, dismissed ones left out. */
  readonly count: number;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}
