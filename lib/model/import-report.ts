/** What an import made of one list of the reader's own entries, by their names. */
export interface MergedEntries {
  readonly added: readonly string[];
  /** Those that were there and have more names, roles or phrases now. */
  readonly extended: readonly string[];
  /** Names, phrases and entries of the file that were left out because what is here says otherwise, or is full. */
  readonly leftOut: readonly string[];
}

/** What an import made of the reader's settings; nothing that was set is taken away or replaced. */
export interface SettingsReport {
  readonly actors: MergedEntries;
  readonly issues: MergedEntries;
  /** Ids of the issues, and hosts of the sites, that were on here and are off now. */
  readonly issuesOff: readonly string[];
  readonly sitesOff: readonly string[];
}

/** How an import went. */
export interface ImportReport {
  readonly added: number;
  /** Rows whose id was there already; the stored row stays. */
  readonly known: number;
  /** Statements of a page, or corrections of a statement, that is neither stored nor imported with them. */
  readonly skipped: number;
  /** Null where there were no settings to import. */
  readonly settings: SettingsReport | null;
}
