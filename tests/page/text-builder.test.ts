import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextBuilder } from '../../lib/page/text-builder';

const node = (data: string) => ({ data }) as Text;
const build = (...parts: string[]) => {
  const builder = new TextBuilder();
  for (const part of parts) builder.append(node(part));
  return builder.finish();
};

test.each([
  { name: 'plain', parts: ['one two'], expect: 'one two' },
  {
    name: 'white space folded within and between nodes',
    parts: [' one ', ' two\n\t', 'three '],
    expect: 'one two three',
  },
  { name: 'no space made up', parts: ['one', 'two'], expect: 'onetwo' },
  {
    name: 'soft hyphens and zero-width characters gone',
    parts: ['o\u00adn\u200be', '\ufefftwo'],
    expect: 'onetwo',
  },
  { name: 'no-break space is a space', parts: ['one\u00a0two\u202f!'], expect: 'one two !' },
  { name: 'only white space is nothing', parts: [' \n ', '\u00a0'], expect: '' },
])('$name', ({ parts, expect: expected }) => {
  expect(build(...parts).text).toBe(expected);
});

test('the builder is empty after finishing', () => {
  const builder = new TextBuilder();
  builder.append(node('one'));
  builder.finish();
  expect(builder.isEmpty).toBe(true);
  expect(builder.finish()).toEqual({ text: '', pieces: [] });
});

test('every character stands in its node, one for one', () => {
  const part = fc.string({
    unit: fc.constantFrom('a', 'ж', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '“', '😀'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const { text, pieces } = build(...parts);
      let at = 0;
      for (const { node: source, offset, start, end } of pieces) {
        expect(start).toBe(at);
        expect(source.data.slice(offset, offset + end - start).replace(/\s/gu, ' ')).toBe(
          text.slice(start, end),
        );
        at = end;
      }
      expect(at).toBe(text.length);
      const bare = (written: string) => written.replace(/[\s\u00ad\u200b]/gu, '');
      expect(bare(text)).toBe(bare(parts.join('')));
    }),
  );
});

test('cutting the start keeps the way back', () => {
  const builder = new TextBuilder();
  for (const part of [':', ' ', 'one two']) builder.append(node(part));
  const { text, pieces } = TextBuilder.withoutStart(builder.finish(), 4);
  expect(text).toBe('e two');
  expect(pieces.map(({ node: source, offset, start, end }) => [source.data, offset, start, end])).toEqual([
    ['one two', 2, 0, 5],
  ]);
});
