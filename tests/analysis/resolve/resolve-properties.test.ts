import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeakerResolver } from '../../../lib/analysis/resolve/resolve-speakers';
import { defaultPacks } from '../../../lib/default-pipeline';
import { english } from '../../../lib/languages/en';
import type { Span } from '../../../lib/model/span';
import type { QuoteCandidate } from '../../../lib/model/statement';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

const resolve = createSpeakerResolver(defaultPacks, english);
const known = new Set(defaultPacks.actors.map((actor) => actor.id));

const WORDS = [
  'Putin',
  'Zelensky',
  'Volodymyr',
  'President',
  'the',
  'The',
  'a',
  'Ukrainian',
  'Russian',
  'U.S.',
  'minister',
  'foreign',
  'ministry',
  'Ministry',
  'of',
  'for',
  "'s",
  ',',
  '.',
  'said',
  'he',
  'she',
  'it',
  'they',
  'who',
  'his',
  'spokesman',
  'and',
  'Kyiv',
  'Moscow',
  'Davor',
  'Horvatic',
  'Mr',
  'Jr',
  'statement',
  'from',
  'officials',
  'leader',
  'former',
  '“',
  '”',
  '-',
  'Institute',
  '\n',
  'Wang',
  'Yi',
  'bin',
  'Salman',
  'office',
  'head',
  'in',
  '2008',
  'on',
  'Monday',
  '(',
  ')',
  'É',
  '😀',
  '\u200b',
];

const article = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(400), fc.nat(30), fc.nat(400), fc.nat(30), fc.boolean()), { maxLength: 6 }),
  )
  .map(([words, spans]) => {
    const text = words.join(' ');
    const clip = (start: number, length: number): Span => {
      const from = Math.min(start, text.length);
      return [from, Math.min(from + length, text.length)];
    };
    const candidates = spans.map(
      ([a, b, c, d, hasSource]): QuoteCandidate => ({
        content: [clip(a, b)],
        cue: null,
        source: hasSource ? clip(c, d) : null,
        kind: 'indirect',
        confidence: 1,
        within: null,
        trace: [],
      }),
    );
    return { text, candidates };
  });

const run = (text: string, candidates: readonly QuoteCandidate[]) =>
  resolve(
    {
      article: articleFromText(text, { publishedAt: '2025-06-10', language: 'en' }),
      document: indexText(text, english.abbreviations),
      seenOn: null,
    },
    candidates,
  );

describe('whatever the text', () => {
  it('every candidate comes back in its place, with an actor there is or a reason there is none, and why', () =>
    fc.assert(
      fc.property(article, ({ text, candidates }) => {
        const statements = run(text, candidates);
        expect(statements.length).toBe(candidates.length);
        statements.forEach((statement, i) => {
          const { speaker, surface, source, content, trace } = statement;
          expect(content).toBe(candidates[i]!.content);
          expect(surface).toBe(source ? text.slice(...source) : null);
          expect(trace.filter((hit) => hit.rule.startsWith('speaker/')).length).toBe(1);
          if (speaker.certainty === 'unresolved')
            expect(['anonymous', 'group', 'ambiguous', 'unknown', 'none']).toContain(speaker.reason);
          else expect(known.has(speaker.actor.id) || speaker.actor.id.startsWith('local:')).toBe(true);
        });
      }),
      { numRuns: 400 },
    ));

  it('the same text gives the same answer', () =>
    fc.assert(
      fc.property(article, ({ text, candidates }) => {
        expect(run(text, candidates)).toEqual(run(text, candidates));
      }),
      { numRuns: 60 },
    ));

  it('nobody who is not named or described in the text is named', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('he', 'said', 'it', 'rained', '.', 'and', 'talks'), { maxLength: 30 }),
        (words) => {
          const text = `he ${words.join(' ')}`;
          const [statement] = run(text, [
            {
              content: [[2, text.length]],
              cue: null,
              source: [0, 2],
              kind: 'indirect',
              confidence: 1,
              within: null,
              trace: [],
            },
          ]);
          expect(statement!.speaker.certainty).toBe('unresolved');
        },
      ),
      { numRuns: 100 },
    ));

  it('a long text of one paragraph takes time in proportion to its length', () => {
    const cost = (repeats: number): number => {
      const unit = 'Putin said Zelensky met Trump, and he added that the president of Ukraine agreed, ';
      const text = unit.repeat(repeats);
      const candidates = Array.from(
        { length: repeats },
        (_, i): QuoteCandidate => ({
          content: [[i * unit.length + 11, i * unit.length + 29]],
          cue: null,
          source: [i * unit.length, i * unit.length + 5],
          kind: 'indirect',
          confidence: 1,
          within: null,
          trace: [],
        }),
      );
      const start = process.cpuUsage();
      run(text, candidates);
      const { user } = process.cpuUsage(start);
      return user;
    };
    cost(100);
    expect(cost(1600)).toBeLessThan(Math.max(cost(200), 4000) * 8 * 6);
  });
});
