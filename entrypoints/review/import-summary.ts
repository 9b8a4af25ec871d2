import { issues } from '../../lib/issues';
import type { ImportReport, MergedEntries } from '../../lib/model/import-report';

const MOST_NAMED = 5;
const labels = new Map(issues.map(({ id, label }) => [id, label]));

/** 'A, B and 3 more'. */
const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ');

const sentence = (start: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${start}: ${listed(names)}.`] : [];

const merged = (what: string, { added, extended, leftOut }: MergedEntries): string[] => [
  ...sentence(`New among your own ${what}`, added),
  ...sentence(`Added to your own ${what}`, extended),
  ...sentence(`Left out, as your own ${what} say otherwise or are full`, leftOut),
];

/** How an import went, in plain sentences that name every setting it touched. */
export function importSummary({ added, known, skipped, settings }: ImportReport): string {
  const rows = [
    `${added} rows added; ${known} were there already.`,
    ...(skipped > 0 ? [`${skipped} belong to nothing in it and were left out.`] : []),
  ];
  if (!settings) return rows.join(' ');
  const changes = [
    ...merged('actors', settings.actors),
    ...merged('issues', settings.issues),
    ...sentence(
      'Issues now switched off',
      settings.issuesOff.map((id) => labels.get(id) ?? id),
    ),
    ...sentence('Sites now switched off', settings.sitesOff),
  ];
  return [...rows, ...(changes.length > 0 ? changes : ['Your settings are as they were.'])].join(' ');
}
