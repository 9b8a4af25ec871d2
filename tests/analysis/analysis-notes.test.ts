import { describe, expect, it } from 'vitest';
import { analysisOutput } from '../../cli/output';
import { prettyAnalysis } from '../../cli/pretty';
import { analysisNotes } from '../../entrypoints/background/analysis-notes';
import { MOST_CHARACTERS, readingLimit } from '../../lib/analysis/reading-limit';
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
    expect(analysisNotes(analysis)).toEqual(['Not supported in this language: Ceasefire.']);
    expect(prettyAnalysis('a', analysis, plain)).toContain('Not supported in this language: ceasefire.');
  });

  it('is none where all have rules', () => {
    const analysis = read('en');
    expect(analysis.unsupportedIssues).toEqual([]);
    expect(analysisNotes(analysis)).toEqual([]);
    expect(prettyAnalysis('a', analysis, plain)).not.toContain('Not supported');
  });

  it('is every issue where the language is not read, which is said once for all', () => {
    const analysis = read('de');
    expect(analysis.unsupportedIssues).toHaveLength(defaultPacks.issues.length);
    expect(analysisNotes(analysis)).toEqual([]);
  });
});

describe('a text too long to be read whole', () => {
  const line = 'The minister said he wanted a ceasefire. (fictional test text)\n';
  const long = line.repeat(Math.ceil(MOST_CHARACTERS / line.length) + 1_000);
  const analyze = createDefaultPipeline();

  it('is read to the end of a line, which is said', () => {
    const analysis = analyze(articleFromText(long, { language: 'en' }), { all: true });
    expect(analysis.readTo).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(long[analysis.readTo ?? 0]).toBe('\n');
    const last = analysis.statements.at(-1)?.content.at(-1)?.[1] ?? 0;
    expect(last).toBeGreaterThan(MOST_CHARACTERS - 2 * line.length);
    expect(last).toBeLessThanOrEqual(analysis.readTo ?? 0);
    const note = `only its first ${analysis.readTo?.toLocaleString('en')} characters were read`;
    expect(analysisNotes(analysis).join()).toContain(note);
    expect(prettyAnalysis('a', analysis, plain)).toContain(note);
    expect(analysisOutput('a', analysis).readTo).toBe(analysis.readTo);
  }, 60_000);

  it('is cut at the limit where it has no line', () => {
    expect(readingLimit('a'.repeat(MOST_CHARACTERS + 1))).toBe(MOST_CHARACTERS);
    expect(readingLimit('a'.repeat(MOST_CHARACTERS))).toBeNull();
  });
});
