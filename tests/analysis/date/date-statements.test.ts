import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementDater } from '../../../lib/analysis/date/date-statements';
import { parseDates } from '../../../lib/analysis/date/parse-dates';
import { createSpeakerResolver } from '../../../lib/analysis/resolve/resolve-speakers';
import { defaultPacks } from '../../../lib/default-pipeline';
import { english } from '../../../lib/languages/en';
import type { Article } from '../../../lib/model/article';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';
import { DATES } from '../../cases/en/dates';
import { readMarked } from '../../cases/en/marked-statements';

const resolve = createSpeakerResolver(defaultPacks, english);
const date = createStatementDater(english);
const TODAY = '2026-02-18';

function dated(
  marked: string,
  facts: Partial<Article> = { publishedAt: TODAY },
  seenOn: string | null = null,
) {
  const { text, candidates } = readMarked(marked);
  const article = { ...articleFromText(text, { language: 'en' }), ...facts };
  const input = { article, document: indexText(text, english.abbreviations), seenOn };
  const statements = date(input, resolve(input, candidates));
  return statements[statements.length - 1]!;
}

describe('the day a statement was made', () => {
  for (const { name, text, on, expect: day, by = 'statement' } of DATES)
    it(`${name} → ${day ?? "the article's"}`, () => {
      const { saidOn, datedBy, trace } = dated(text, { publishedAt: on ?? TODAY });
      expect({ saidOn, datedBy }).toEqual(
        day ? { saidOn: day, datedBy: by } : { saidOn: on ?? TODAY, datedBy: 'article' },
      );
      expect(trace.some((hit) => hit.rule.startsWith('date/') && hit.span !== null)).toBe(day !== null);
    });
});

describe('what a day is measured against', () => {
  const plain = '[1:Peskov] <1:said> {1:talks would go on}.';
  const tuesday = '[1:Peskov] <1:said> on Tuesday {1:talks would go on}.';

  it("is the article's own day in its own zone", () =>
    expect(dated(tuesday, { publishedAt: '2026-02-18T00:30:00+03:00' }).saidOn).toBe('2026-02-17'));

  it('is the day it was seen where the article has none', () =>
    expect(dated(plain, { publishedAt: null }, '2026-03-01')).toMatchObject({
      saidOn: '2026-03-01',
      datedBy: 'seen',
    }));

  it('is nothing for a weekday where only the day it was seen is known, but is for a date with its year', () => {
    expect(dated(tuesday, { publishedAt: null }, '2026-03-01')).toMatchObject({
      saidOn: '2026-03-01',
      datedBy: 'seen',
    });
    const full = '[1:Peskov] <1:said> on June 14, 2024, {1:talks would go on}.';
    expect(dated(full, { publishedAt: null }, '2026-03-01')).toMatchObject({
      saidOn: '2024-06-14',
      datedBy: 'statement',
    });
  });

  it('is nothing where neither is known', () =>
    expect(dated(tuesday, { publishedAt: null })).toMatchObject({ saidOn: null, datedBy: 'seen' }));

  it("is a live entry's own time", () => {
    const { text } = readMarked(plain);
    const blocks = [
      { kind: 'live-entry' as const, span: [0, text.length] as const, time: '2026-02-10T09:00:00Z' },
    ];
    expect(dated(plain, { publishedAt: TODAY, blocks })).toMatchObject({
      saidOn: '2026-02-10',
      datedBy: 'article',
    });
  });
});

describe('dates read from words', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));

  it('are real days, never after tomorrow, and stand where they say', () =>
    fc.assert(
      fc.property(
        days,
        fc.array(
          fc.constantFrom(
            'on',
            'last',
            'Monday',
            'June',
            '14',
            '2024',
            ',',
            'in',
            'week',
            'year',
            'ago',
            'two',
            'May',
            '31',
            'Feb.',
            'the',
            '29',
          ),
          { maxLength: 10 },
        ),
        (today, words) => {
          const text = words.join(' ');
          for (const { start, end, day } of parseDates(text, today)) {
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
            expect(Date.parse(day) - Date.parse(today)).toBeLessThanOrEqual(86_400_000);
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 300 },
    ));
});
