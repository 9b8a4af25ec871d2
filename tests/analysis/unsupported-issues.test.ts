import { describe, expect, it } from 'vitest';
import { prettyAnalysis } from '../../cli/pretty';
import { unsupportedNotes } from '../../entrypoints/background/unsupported-issues';
import { createDefaultPipeline, defaultPacks } from '../../lib/default-pipeline';
import type { LanguageCode } from '../../lib/model/article';
import { articleFromText } from '../../lib/text/article-from-text';

const text = 'The minister said he wanted a ceasefire. (fictional test text)';
const read = (language: LanguageCode, issues = defaultPacks.issues) =>
  createDefaultPipeline({ ...defaultPacks, issues })(articleFromText(text, { language }), { all: true });
const plain = { columns: 80, colors: false, trace: false };

describe('an issue without rules for the language', () => {
  const silent = defaultPacks.issues.map((issue) =>
    issue.id === 'ceasefire' ? { ...issue, rules: {} } : issue,
  );

  it('is named as not supported, and the others are not', () => {
    const analysis = read('en', silent);
    expect(analysis.unsupportedIssues).toEqual([{ id: 'ceasefire', label: 'Ceasefire' }]);
    expect(analysis.statements.flatMap((s) => s.stances)).toEqual([]);
    expect(unsupportedNotes(analysis)).toEqual(['Not supported in this language: Ceasefire.']);
    expect(prettyAnalysis('a', analysis, plain)).toContain('Not supported in this language: ceasefire.');
  });

  it('is none where all have rules', () => {
    const analysis = read('en');
    expect(analysis.unsupportedIssues).toEqual([]);
    expect(unsupportedNotes(analysis)).toEqual([]);
    expect(prettyAnalysis('a', analysis, plain)).not.toContain('Not supported');
  });

  it('is every issue where the language is not read, which is said once for all', () => {
    const analysis = read('de');
    expect(analysis.unsupportedIssues).toHaveLength(defaultPacks.issues.length);
    expect(unsupportedNotes(analysis)).toEqual([]);
  });
});
