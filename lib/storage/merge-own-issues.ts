import { MAX_TEXTS } from '../model/decode/common';
import { MAX_OWN } from '../model/decode/settings';
import type { MergedEntries } from '../model/import-report';
import type { OwnIssue } from '../model/records';
import { fold } from '../text/fold';

/**
 * The reader's own issues with those of an import. Phrases are put together only where the proposition is the same, and
 * never on the other side of it: what counts as support here must not become opposition.
 */
export function mergeOwnIssues(
  here: readonly OwnIssue[],
  given: readonly OwnIssue[],
): { entries: OwnIssue[]; report: MergedEntries } {
  const entries = new Map(here.map((issue) => [issue.id, issue]));
  const report = { added: [] as string[], extended: [] as string[], leftOut: [] as string[] };
  for (const issue of given) {
    const own = entries.get(issue.id);
    const isOther = own && fold(own.proposition) !== fold(issue.proposition);
    if (isOther || (!own && entries.size >= MAX_OWN.issues)) report.leftOut.push(issue.label);
    else if (!own) {
      report.added.push(issue.label);
      entries.set(issue.id, issue);
    } else {
      const supportPhrases = joined(
        own.supportPhrases,
        issue.supportPhrases,
        own.opposePhrases,
        report.leftOut,
      );
      const opposePhrases = joined(
        own.opposePhrases,
        issue.opposePhrases,
        own.supportPhrases,
        report.leftOut,
      );
      const more = supportPhrases.length + opposePhrases.length;
      if (more === own.supportPhrases.length + own.opposePhrases.length) continue;
      report.extended.push(own.label);
      entries.set(issue.id, { ...own, supportPhrases, opposePhrases });
    }
  }
  return { entries: [...entries.values()], report };
}

/** The phrases of one side with new ones; those of the other side are left out. */
function joined(
  own: readonly string[],
  given: readonly string[],
  opposite: readonly string[],
  leftOut: string[],
): string[] {
  const there = new Set(own.map(fold));
  const against = new Set(opposite.map(fold));
  leftOut.push(...given.filter((phrase) => against.has(fold(phrase))));
  return [...own, ...given.filter((phrase) => !there.has(fold(phrase)) && !against.has(fold(phrase)))].slice(
    0,
    MAX_TEXTS,
  );
}
