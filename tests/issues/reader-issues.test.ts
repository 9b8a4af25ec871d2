import { expect, test } from 'vitest';
import { createDefaultPipeline, defaultPacks } from '../../lib/default-pipeline';
import { phrasePattern, readerIssues } from '../../lib/issues/reader-issues';
import { articleFromText } from '../../lib/text/article-from-text';

const OWN = {
  id: 'own:canal',
  label: 'Canal',
  proposition: 'The canal should be dug.',
  supportMeans: 'Wants it dug.',
  opposeMeans: 'Wants it left.',
  supportPhrases: ['Samplewood canal', 'dig|ging the canal'],
  opposePhrases: ['a nature reserve'],
};
const analyze = createDefaultPipeline({
  ...defaultPacks,
  issues: [...defaultPacks.issues, ...readerIssues([OWN])],
});

/** fictional test text */
const said = (words: string) =>
  articleFromText(`GENEVA — Volodymyr Zelenskiy spoke on Monday.\n\n“${words},” Zelenskiy said on Monday.`, {
    language: 'en',
    publishedAt: '2026-03-05T09:00:00Z',
  });

test.each([
  { name: 'for', words: 'We want the Samplewood canal', stance: 'support' },
  { name: 'against', words: 'We reject the Samplewood canal', stance: 'oppose' },
  { name: 'for the opposite', words: 'We want a nature reserve', stance: 'oppose' },
  { name: 'about something else', words: 'We want a longer bridge', stance: undefined },
])('an own issue is read like a built-in one: $name', ({ words, stance }) => {
  const { statements } = analyze(said(words), { all: true });
  const readings = statements.flatMap(({ stances }) => stances).filter(({ issueId }) => issueId === OWN.id);
  expect(readings.map((reading) => reading.stance)).toEqual(stance ? [stance] : []);
});

test.each([
  { phrase: 'neutral status', pattern: 'neutral status' },
  { phrase: 'neutral*', pattern: 'neutral*' },
  { phrase: 'non-aligned | ~9 <UA> a_b?', pattern: 'non aligned 9 UA a b' },
  { phrase: 'нейтральный статус', pattern: 'нейтральный статус' },
  { phrase: '?!', pattern: '' },
])('$phrase is the pattern $pattern', ({ phrase, pattern }) => {
  expect(phrasePattern(phrase)).toBe(pattern);
});
