import { describe, expect, it } from 'vitest';
import { createCoverageDetector } from '../../../lib/analysis/detect/detect-coverage';
import { languagePacks } from '../../../lib/languages';
import { articleFromText } from '../../../lib/text/article-from-text';
import { germanCases } from '../../cases/de/coverage';
import { englishCases } from '../../cases/en/coverage';
import { frenchCases } from '../../cases/fr/coverage';
import { russianCases } from '../../cases/ru/coverage';
import { ukrainianCases } from '../../cases/uk/coverage';

const detect = createCoverageDetector({ languages: languagePacks, actors: [], issues: [], offices: [] });

describe.each([
  ['en', englishCases],
  ['uk', ukrainianCases],
  ['ru', russianCases],
  ['de', germanCases],
  ['fr', frenchCases],
] as const)('pages in %s', (language, cases) => {
  it('are at least forty, of both kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(([diplomacy]) => diplomacy).length).toBeGreaterThanOrEqual(15);
    expect(cases.filter(([diplomacy]) => !diplomacy).length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases)('%s: %s', (diplomacy, title, text) => {
    const coverage = detect(articleFromText(text, { title, language }));
    expect(coverage.diplomacy, `score ${coverage.score.toFixed(2)}`).toBe(diplomacy);
    expect(coverage.reasons.length).toBeGreaterThan(0);
  });
});
