import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../cli/read-lines';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const linesOf = async (text: string, chunk: number, maxBytes?: number): Promise<(string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of readLines(chunks(new TextEncoder().encode(text), chunk), maxBytes)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  return lines;
};

const texts: readonly { text: string; expect: (string | null)[] }[] = [
  { text: '', expect: [] },
  { text: 'a', expect: ['a'] },
  { text: 'a\n', expect: ['a'] },
  { text: 'a\n\nb', expect: ['a', '', 'b'] },
  { text: 'a\r\nb', expect: ['a\r', 'b'] },
  { text: 'a\u2028b\u0085c\rd', expect: ['a\u2028b\u0085c\rd'] },
  { text: '\uFEFFa', expect: ['\uFEFFa'] },
  { text: `${'w'.repeat(12)}\n${'x'.repeat(13)}\ny`, expect: ['w'.repeat(12), null, 'y'] },
];
it.each(texts)('splits $text', async ({ text, expect: lines }) =>
  expect(await linesOf(text, 3, 12)).toEqual(lines),
);

it('does not depend on how the stream is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[aé€𝄞\r]*$/u)),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        expect(await linesOf(lines.map((l) => `${l}\n`).join(''), size)).toEqual(lines);
      },
    ),
  ));
