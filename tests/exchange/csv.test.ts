import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../lib/exchange/csv';

const cells: readonly { value: string; expect: string }[] = [
  { value: 'plain words', expect: 'plain words' },
  { value: 'a, b', expect: '"a, b"' },
  { value: 'say "no"', expect: '"say ""no"""' },
  { value: 'two\nlines', expect: '"two\nlines"' },
  { value: '=1+1', expect: `"'=1+1"` },
  { value: '+380', expect: `"'+380"` },
  { value: '-2', expect: `"'-2"` },
  { value: '@SUM(A1)', expect: `"'@SUM(A1)"` },
  { value: '  =1', expect: `"'  =1"` },
  { value: '\t=1', expect: `"'\t=1"` },
  { value: '＝1+1', expect: `"'＝1+1"` },
  { value: '1 - 2 = 3', expect: '1 - 2 = 3' },
  { value: '– he said', expect: '– he said' },
];
it.each(cells)('writes $value', ({ value, expect: cell }) => expect(csv([[value]])).toBe(`${cell}\r\n`));

it('keeps numbers as numbers, and null empty', () => expect(csv([[-1, null, true]])).toBe('-1,,true\r\n'));

it('never starts a cell like a formula, and closes every quotation', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csv([[text]]).slice(0, -2);
      expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
      expect((cell.match(/"/g) ?? []).length % 2).toBe(0);
    }),
  ));
