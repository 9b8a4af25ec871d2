import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementFinder } from '../../../lib/analysis/attribute/find-statements';
import { english } from '../../../lib/languages/en';
import type { LanguagePack } from '../../../lib/model/packs';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

const rulesOnly: LanguagePack = {
  ...english,
  attribution: english.attribution && { ...english.attribution, weights: null },
};
const finders = {
  model: createStatementFinder(english),
  rules: createStatementFinder(rulesOnly),
};
const read = (find: (typeof finders)['model'], text: string) =>
  find({ article: articleFromText(text), document: indexText(text, english.abbreviations), seenOn: null });

/** Texts of the pieces the engine looks for, in any order, besides any text at all. */
const pieces = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ',',
      '.',
      ':',
      '—',
      '?',
      '\n',
      '\n\n',
      ' ',
      '(',
      ')',
      '\u200b',
      'Lind',
      'said',
      'that',
      'the',
      'road',
      'is',
      'clear',
      'he',
      'told',
      'reporters',
      'according',
      'to',
      'added',
      'accused',
      'Horak',
      'of',
      'minister',
      'LIND',
      'Monday',
      '12',
      'called',
      'vowed',
      '@lind',
      'and',
      'who',
      'I',
      'you',
      'Q:',
      'A:',
      'Source:',
      'Quote:',
      'demand',
      'was',
      'by',
      'in his view,',
      'Anna Lind',
      'interview with',
      'Reuters reported',
      '- said',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
const texts = fc.oneof(pieces, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 80 }));

describe.each(Object.entries(finders))('%s', (_name, find) => {
  it('keeps every span inside the article, in order, without overlap, and never empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let start = 0;
        for (const statement of read(find, text)) {
          expect(statement.content.length).toBeGreaterThan(0);
          expect(statement.content[0]![0]).toBeGreaterThanOrEqual(start);
          start = statement.content[0]![0];
          let end = 0;
          for (const [a, b] of statement.content) {
            expect(a).toBeGreaterThanOrEqual(end);
            expect(b).toBeGreaterThan(a);
            expect(b).toBeLessThanOrEqual(text.length);
            expect(text.slice(a, b)).toMatch(/[\p{L}\p{N}]/u);
            end = b;
          }
          for (const span of [statement.cue, statement.source])
            if (span) {
              expect(span[0]).toBeGreaterThanOrEqual(0);
              expect(span[1]).toBeGreaterThan(span[0]);
              expect(span[1]).toBeLessThanOrEqual(text.length);
            }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a confidence from 0 to 1, a reason, and points `within` at an earlier statement', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const [index, statement] of read(find, text).entries()) {
          expect(statement.confidence).toBeGreaterThan(0);
          expect(statement.confidence).toBeLessThanOrEqual(1);
          expect(statement.trace.length).toBeGreaterThan(0);
          for (const hit of statement.trace) expect(hit.reason).not.toBe('');
          if (statement.within !== null) {
            expect(statement.within).toBeLessThan(index);
            expect(statement.within).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives words without white space at their ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const statement of read(find, text))
          for (const [a, b] of statement.content) expect(text.slice(a, b)).toMatch(/^\S(?:[\s\S]*\S)?$/);
      }),
      { numRuns: 200 },
    );
  });

  it('takes words in quotation marks for direct or mixed speech, and marks for nothing else', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { kind, content } of read(find, text)) {
          const words = content.map(([a, b]) => text.slice(a, b)).join(' ');
          if (kind === 'mixed') expect(words).toMatch(/["'“”„«»‘’]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind white space after the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '\n', '\n\n \n'), (text, space) => {
        expect(read(find, text + space)).toEqual(read(find, text));
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(find, text)).toEqual(read(find, text));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the outer marks out of direct speech', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        // Other marks would make it open which ones are the outer.
        if (/[‘’'«»„]/.test(text)) return;
        for (const statement of read(find, text))
          if (
            statement.kind === 'direct' &&
            statement.content.length === 1 &&
            text.split(/[“”"]/).length === 3
          )
            expect(text.slice(...statement.content[0]!)).not.toMatch(/^[“"]|[”"]$/);
      }),
      { numRuns: 200, examples: [[' had told ”  ”? ']] },
    );
  });
});
