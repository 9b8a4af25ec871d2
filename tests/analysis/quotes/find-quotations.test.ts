import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/analysis/quotes/find-quotations';
import type { Span } from '../../../lib/model/span';

const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter((line) => /\S/.test(line[0]))
    .map((line) => [line.index, line.index + line[0].length]);
const quoted = (text: string) =>
  findQuotations(text, paragraphs(text)).map((q) => `${'>'.repeat(q.depth)}${text.slice(...q.inner)}`);

const PAIRED: readonly { name: string; text: string; expect: readonly string[] }[] = [
  { name: 'curly', text: 'He said “yes” and left.', expect: ['yes'] },
  { name: 'straight', text: 'He said "yes" and left.', expect: ['yes'] },
  { name: 'guillemets', text: 'He said «yes» and left.', expect: ['yes'] },
  { name: 'reversed guillemets', text: 'He said »yes« and left.', expect: ['yes'] },
  { name: 'low-high', text: 'He said „yes“ and left.', expect: ['yes'] },
  { name: 'doubled apostrophes', text: "He said ''yes'' and left.", expect: ['yes'] },
  { name: 'TeX marks', text: "He said ``yes'' and left.", expect: ['yes'] },
  { name: 'single curly', text: 'He said ‘yes’ and left.', expect: ['yes'] },
  { name: 'single straight', text: "He said 'yes' and left.", expect: ['yes'] },
  { name: 'single in double', text: '“She cried ‘no’ twice.”', expect: ['She cried ‘no’ twice.', '>no'] },
  { name: 'double in single', text: '‘She cried “no” twice.’', expect: ['She cried “no” twice.', '>no'] },
  { name: 'two on one line', text: '“A,” he said, “b.”', expect: ['A,', 'b.'] },
  {
    name: 'both marks closing by mistake',
    text: '”Wrong way round,” he said.',
    expect: ['Wrong way round,'],
  },
  { name: 'straight then curly', text: '"Mixed pair,” he said.', expect: ['Mixed pair,'] },
  { name: 'apostrophe inside single marks', text: '‘It’s late,’ he said.', expect: ['It’s late,'] },
  {
    name: 'plural possessive inside single marks',
    text: '‘The allies’ plan failed,’ he said.',
    expect: ['The allies’ plan failed,'],
  },
  { name: 'repeated mark', text: '““Twice,”” he said.', expect: ['Twice,'] },
  {
    name: 'missing closing mark ends with its paragraph',
    text: '“We go on\n\nNothing here.\n\n“End,” he said.',
    expect: ['We go on', 'End,'],
  },
  {
    name: 'missing opening mark',
    text: 'We all go on,” he said.\n\n“End,” she said.',
    expect: ['We all go on,', 'End,'],
  },
  { name: 'next paragraph opens again', text: '“One.\n\n“Two.”', expect: ['One.', 'Two.'] },
  { name: 'after a bracket', text: '(“yes”, he said)', expect: ['yes'] },
  { name: 'zero-width characters', text: '\u200b“yes”\u200b, he said', expect: ['yes'] },
  { name: 'beside dashes', text: 'a word—“yes”—he said', expect: ['yes'] },
];

const UNPAIRED: readonly { name: string; text: string }[] = [
  { name: 'contractions', text: "It isn't what they'd've wanted." },
  { name: 'possessives', text: 'The minister’s aides’ offices were closed.' },
  { name: 'decades', text: 'In the ’90s and the ’00s.' },
  { name: 'elisions', text: "'Tis the season; get 'em all." },
  { name: 'feet and inches', text: 'He is 6\'2" tall.' },
  { name: 'minutes', text: "It lies at 50°27'N and 30°31'E." },
  { name: 'no marks', text: 'Nobody spoke.' },
  { name: 'empty', text: '' },
  { name: 'only white space', text: ' \n\n \t' },
  { name: 'names with apostrophes', text: 'O’Brien and D’Arcy met in L’Aquila.' },
];

describe('findQuotations', () => {
  it.each(PAIRED)('pairs: $name', ({ text, expect: wanted }) => expect(quoted(text)).toEqual(wanted));
  it.each(UNPAIRED)('finds none: $name', ({ text }) => expect(quoted(text)).toEqual([]));

  it.each([
    { name: 'quick dialogue on one line', piece: '“Yes.” “No, not yet.” ', found: 2 },
    { name: 'short quotations in prose', piece: 'He said “yes” to her. ', found: 1 },
    { name: 'apostrophes in prose', piece: 'It wasn’t the man’s hat. ', found: 0 },
    { name: 'marks with hardly a word between them', piece: '“a” — B. ', found: 0 },
  ])('a thousand of $name', ({ piece, found }) => {
    expect(quoted(piece.repeat(1000))).toHaveLength(1000 * found);
  });

  it('reads the other paragraphs of a text with one that is crowded with marks', () => {
    expect(
      quoted(`“Yes,” he said. ${'We wait. '.repeat(1000)}\n${'«a» b '.repeat(400)}\n“No,” she said.`),
    ).toEqual(['Yes,', 'No,']);
  });

  it('says which quotation the next paragraph carries on', () => {
    const text = '“One.\n\n“Two.”\n\n“Three.”';
    expect(findQuotations(text, paragraphs(text)).map((q) => q.continues)).toEqual([true, false, false]);
  });

  it('keeps spans inside one paragraph, nested or apart, in order', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', 'a', 'bc.', ' ', ',', '\n'), {
        maxLength: 80,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        const found = findQuotations(sample, paragraphs(sample));
        for (const [k, q] of found.entries()) {
          expect(sample.slice(...q.outer)).not.toContain('\n');
          expect(q.outer[0]).toBeLessThanOrEqual(q.inner[0]);
          expect(q.inner[1]).toBeLessThanOrEqual(q.outer[1]);
          const next = found[k + 1];
          if (next) expect(next.outer[0]).toBeGreaterThanOrEqual(q.outer[0]);
          if (next) expect(next.outer[0] >= q.outer[1] || next.outer[1] <= q.outer[1]).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
