import { MAX_TEXTS } from '../model/decode/common';
import type { SettingsReport } from '../model/import-report';
import type { ReaderSettings } from '../model/records';
import { mergeOwnActors } from './merge-own-actors';
import { mergeOwnIssues } from './merge-own-issues';

/** Entries of `given` that are not in `here`, as many as there is room for. */
const newOf = (here: readonly string[], given: readonly string[]): string[] =>
  [...new Set(given)].filter((entry) => !here.includes(entry)).slice(0, Math.max(0, MAX_TEXTS - here.length));

/**
 * The settings with those of an import added. Nothing that is set here is taken away or replaced: where both say
 * something of one actor, issue or name, what is here stays, and the report says what was left out for it.
 */
export function mergeSettings<Here extends ReaderSettings>(
  here: Here,
  given: ReaderSettings,
): { settings: Here; report: SettingsReport } {
  const actors = mergeOwnActors(here.ownActors, given.ownActors);
  const issues = mergeOwnIssues(here.ownIssues, given.ownIssues);
  const issuesOff = newOf(here.issuesOff, given.issuesOff);
  const sitesOff = newOf(here.sitesOff, given.sitesOff);
  return {
    settings: {
      ...here,
      ownActors: actors.entries,
      ownIssues: issues.entries,
      issuesOff: [...here.issuesOff, ...issuesOff],
      sitesOff: [...here.sitesOff, ...sitesOff],
    },
    report: { actors: actors.report, issues: issues.report, issuesOff, sitesOff },
  };
}
