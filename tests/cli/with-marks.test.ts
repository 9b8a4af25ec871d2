import { describe, expect, it } from 'vitest';
import { withMarks } from '../../cli/with-marks';

describe('withMarks', () => {
  const rows: [name: string, text: string, inner: string, expected: string][] = [
    ['curly', 'She said: “We wait,” he left', 'We wait,', '“We wait,”'],
    ['straight', '"We wait," she said', 'We wait,', '"We wait,"'],
    ['guillemets', '«Wir warten»', 'Wir warten', '«Wir warten»'],
    ['single pair', '‘We wait,’ she said', 'We wait,', '‘We wait,’'],
    ['never closed', '“We wait', 'We wait', '“We wait'],
    ['an apostrophe is no mark', "the leaders' plan", 'the leaders', 'the leaders'],
    ['a mark further off is not taken', '“ We wait ”', 'We wait', 'We wait'],
  ];
  it.each(rows)('%s', (_name, text, inner, expected) => {
    const start = text.indexOf(inner);
    expect(text.slice(...withMarks(text, [start, start + inner.length]))).toBe(expected);
  });
});
