import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeUtf8 } from '../../cli/decode-bytes';
import { isIsoDate, isoFromFeedDate } from '../../cli/iso-date';
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

describe('isIsoDate', () => {
  it.each([
    '2024-11-07',
    '2024-02-29',
    '2024-11-07T09:30Z',
    '2024-11-07T09:30:15.123+02:00',
    '2024-11-07 09:30',
  ])('takes %s', (text) => expect(isIsoDate(text)).toBe(true));
  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '07.11.2024',
    '2024-11',
    'Thursday',
    '',
    '2024-11-07T25:00Z',
    '2024-11-07x',
  ])('refuses %s', (text) => expect(isIsoDate(text)).toBe(false));
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

describe('isoFromFeedDate', () => {
  it.each([
    ['Mon, 26 May 2025 15:38:15 +0330', '2025-05-26T15:38:15+03:30'],
    ['Wed, 21 May 2025 10:54:13 GMT', '2025-05-21T10:54:13Z'],
    ['3 Jun 2024 07:05 -0400', '2024-06-03T07:05-04:00'],
    ['2025-05-26', '2025-05-26'],
    ['Mon, 26 Mei 2025 15:38:15 +0330', '2025-00-26T15:38:15+03:30'],
    ['yesterday', 'yesterday'],
  ])('%s', (text, iso) => expect(isoFromFeedDate(text)).toBe(iso));
  it('leaves an impossible month to be refused', () =>
    expect(isIsoDate('2025-00-26T15:38:15+03:30')).toBe(false));
});
