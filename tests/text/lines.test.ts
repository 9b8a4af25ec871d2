import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../lib/text/lines';

describe('linesOf', () => {
  it('gives each line that is not blank', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\u2028', 'é')), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        expect(linesOf(text).map((span) => text.slice(...span))).toEqual(lines);
      }),
    );
  });
});
