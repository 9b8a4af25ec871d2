import { describe, expect, it } from 'vitest';
import { readDate } from '../../cli/article-from-record';
import { decodeHtml, decodeUtf8 } from '../../cli/decode-bytes';
import { printable } from '../../cli/printable';
import { wrap } from '../../cli/wrap';

describe('decodeHtml', () => {
  const utf16 = Buffer.from('\uFEFFЗа мир', 'utf16le');
  const files: readonly { name: string; bytes: Uint8Array; expect: string }[] = [
    { name: 'UTF-8 unless told', bytes: Buffer.from('мир'), expect: 'мир' },
    { name: 'a byte order mark', bytes: utf16, expect: 'За мир' },
    {
      name: 'a mark before a declaration',
      bytes: Buffer.from('\uFEFF<meta charset=koi8-r>мир'),
      expect: '<meta charset=koi8-r>мир',
    },
    {
      name: 'a declared charset',
      bytes: Buffer.concat([Buffer.from('<META CHARSET="windows-1251">'), Buffer.from([0xec, 0xe8, 0xf0])]),
      expect: '<META CHARSET="windows-1251">мир',
    },
    {
      name: 'the old way to declare',
      bytes: Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
        Buffer.from([0xe9]),
      ]),
      expect: '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é',
    },
    {
      name: 'a charset that does not exist',
      bytes: Buffer.from('<meta charset="nonsense">é'),
      expect: '<meta charset="nonsense">é',
    },
  ];
  it.each(files)('minds $name', ({ bytes, expect: text }) => expect(decodeHtml(bytes)).toBe(text));
});

describe('decodeUtf8', () => {
  it('keeps the byte order mark', () =>
    expect(decodeUtf8(Buffer.from('\uFEFFa\r\n'))).toEqual({ ok: true, value: '\uFEFFa\r\n' }));
  it('refuses other encodings', () => expect(decodeUtf8(Uint8Array.of(0xe9, 0x20)).ok).toBe(false));
});

describe('readDate', () => {
  it.each([
    ['2024-11-07', '2024-11-07'],
    ['2024-11-07T09:30Z', '2024-11-07T09:30:00Z'],
    ['Sun, 25 May 2025 05:33:50 EDT', '2025-05-25T05:33:00'],
    ['7 November 2024', '2024-11-07'],
    ['2024-07', null],
    ['2023-02-29', null],
    ['yesterday', null],
    ['', null],
  ])('reads %s as %s', (written, date) => expect(readDate(written)).toBe(date));
});

describe('printable', () => {
  const texts: readonly { text: string; expect: string }[] = [
    { text: 'plain – “text” ½', expect: 'plain – “text” ½' },
    { text: 'two\r\n  lines\tand tabs', expect: 'two lines and tabs' },
    { text: 'a\u001b]0;title\u0007b', expect: 'a]0;titleb' },
    { text: 'abc\u202Efed\u2066', expect: 'abcfed' },
    { text: '\u009b31m', expect: '31m' },
  ];
  it.each(texts)('$expect', ({ text, expect: shown }) => expect(printable(text)).toBe(shown));
});

describe('wrap', () => {
  it.each([
    { text: 'one two three', columns: 7, expect: ['one two', 'three'] },
    { text: 'incomprehensibility is long', columns: 5, expect: ['incomprehensibility', 'is', 'long'] },
    { text: '', columns: 5, expect: [''] },
  ])('$text at $columns', ({ text, columns, expect: lines }) => expect(wrap(text, columns)).toEqual(lines));
});
