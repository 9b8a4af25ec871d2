import { expect, test } from 'vitest';
import { importSummary } from '../../entrypoints/review/import-summary';
import type { SettingsReport } from '../../lib/model/import-report';

const NOTHING = { added: [], extended: [], leftOut: [] };
const UNTOUCHED: SettingsReport = { actors: NOTHING, issues: NOTHING, issuesOff: [], sitesOff: [] };
const ROWS = '3 rows added; 2 were there already.';

const cases: readonly { name: string; skipped?: number; settings: SettingsReport | null; expect: string }[] =
  [
    { name: 'rows alone', settings: null, expect: ROWS },
    {
      name: 'rows that belong to nothing',
      skipped: 1,
      settings: null,
      expect: `${ROWS} 1 belong to nothing in it and were left out.`,
    },
    {
      name: 'settings that bring nothing',
      settings: UNTOUCHED,
      expect: `${ROWS} Your settings are as they were.`,
    },
    {
      name: 'actors',
      settings: { ...UNTOUCHED, actors: { added: ['Ada'], extended: ['Boris', 'Cleo'], leftOut: ['Fox'] } },
      expect: `${ROWS} New among your own actors: Ada. Added to your own actors: Boris, Cleo. Left out, as your own actors say otherwise or are full: Fox.`,
    },
    {
      name: 'issues, and what is switched off',
      settings: {
        ...UNTOUCHED,
        issues: { ...NOTHING, added: ['Canal'] },
        issuesOff: ['ceasefire', 'own-port'],
        sitesOff: ['news.example'],
      },
      expect: `${ROWS} New among your own issues: Canal. Issues now switched off: Ceasefire, own-port. Sites now switched off: news.example.`,
    },
    {
      name: 'more names than one reads',
      settings: { ...UNTOUCHED, sitesOff: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      expect: `${ROWS} Sites now switched off: a, b, c, d, e and 2 more.`,
    },
  ];

test.each(cases)('an import of $name', ({ skipped = 0, settings, expect: summary }) => {
  expect(importSummary({ added: 3, known: 2, skipped, settings })).toBe(summary);
});
