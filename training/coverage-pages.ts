import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../lib/model/article';
import type { CoverageCase } from '../tests/cases/coverage-case';
import { germanCases } from '../tests/cases/de/coverage';
import { englishCases } from '../tests/cases/en/coverage';
import { frenchCases } from '../tests/cases/fr/coverage';
import { russianCases } from '../tests/cases/ru/coverage';
import { ukrainianCases } from '../tests/cases/uk/coverage';

/** A page with its label; `weight` is how much it counts in the fit. */
export interface LabelledPage {
  readonly set: 'our cases' | 'real pages' | 'short items' | 'American political news';
  readonly language: string;
  readonly diplomacy: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly weight: number;
}

const cases: readonly (readonly [LanguageCode, readonly CoverageCase[]])[] = [
  ['en', englishCases],
  ['uk', ukrainianCases],
  ['ru', russianCases],
  ['de', germanCases],
  ['fr', frenchCases],
];

/** Our own cases, which are always here. */
export const ownPages: readonly LabelledPage[] = cases.flatMap(([language, rows]) =>
  rows.map(([diplomacy, title, text]) => ({
    set: 'our cases' as const,
    language,
    diplomacy,
    title,
    text,
    weight: 1,
  })),
);

const SHARED = new URL('../../shared/', import.meta.url);
/** Real pages are what the gate meets. */
const REAL_WEIGHT = 2;
/** American news of before the war is never coverage; there is much of it, so a page counts for less. */
const NEWS_WEIGHT = 0.3;

function read(name: string, page: (row: Record<string, string>) => LabelledPage): LabelledPage[] {
  const file = new URL(name, SHARED);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => page(JSON.parse(line)));
}

const labelled = (set: LabelledPage['set']) => (row: Record<string, string>) => ({
  set,
  language: row.language ?? 'en',
  diplomacy: row.label === 'diplomacy',
  title: row.title ?? null,
  text: row.text ?? '',
  weight: 1,
});

/** The labelled data beside the project: development pages and items, and news that is not coverage. Empty if absent. */
export const sharedPages = (): LabelledPage[] => [
  ...read('eval/real-dev/coverage.jsonl', (row) => ({ ...labelled('real pages')(row), weight: REAL_WEIGHT })),
  ...read('domain/coverage-dev.jsonl', labelled('short items')),
  ...read('eval/polnear-dev.jsonl', (row) => ({
    ...labelled('American political news')(row),
    weight: NEWS_WEIGHT,
  })),
];
