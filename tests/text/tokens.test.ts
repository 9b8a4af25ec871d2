import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexText } from '../../lib/text/document';
import { TermMatcher } from '../../lib/text/terms';
import { TOKEN, tokenize } from '../../lib/text/tokens';

describe('tokenize', () => {
  const rows: [text: string, tokens: string[]][] = [
    ["Putin's spokesman didn’t say", ['Putin', "'s", 'spokesman', 'did', 'n’t', 'say']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['cease-fire “now,” 1,500.5 km', ['cease', '-', 'fire', '“', 'now', ',', '”', '1,500.5', 'km']],
    ['прем’єр сказав', ['прем', '’', 'єр', 'сказав']],
    ['', []],
  ];
  it.each(rows)('%s', (text, tokens) => expect(tokenize(text).map((t) => t.text)).toEqual(tokens));

  it('gives what the expression gives', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Don',
        'n',
        't',
        'U',
        '.',
        "'",
        '’',
        's',
        're',
        '4',
        ',',
        ' ',
        '\n',
        '-',
        'é',
        '\u0301',
        'ſ',
        'Ж',
        '”',
        '\u00a0',
        '𝒜',
        '٣',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(tokenize(text).map(({ start, text: word }) => [start, word])).toEqual(
          [...text.matchAll(new RegExp(TOKEN))].map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a word of a million letters in one step', () => {
    expect(tokenize('n'.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('indexText', () => {
  const rows: [text: string, sentences: string[]][] = [
    ['Mr. Novak left. He returned.', ['Mr. Novak left.', 'He returned.']],
    ['“Stop.” She left', ['“Stop.”', 'She left']],
    ['The U.S. envoy spoke.\nIt rained.', ['The U.S. envoy spoke.', 'It rained.']],
    ['He stayed.She left.“Go,” he said.', ['He stayed.', 'She left.', '“Go,” he said.']],
    ['He said "leave."She left."Stay," he said.', ['He said "leave."', 'She left.', '"Stay," he said.']],
    ['Lenta.Ru and booking.com wrote it.', ['Lenta.Ru and booking.com wrote it.']],
    ['J. Smith came at 3.5 km. yes', ['J. Smith came at 3.5 km. yes']],
  ];
  it.each(rows)('%s', (text, sentences) => {
    const document = indexText(text, new Set(['mr']));
    expect(document.sentences.map((s) => text.slice(...s.span))).toEqual(sentences);
  });
});

describe('TermMatcher', () => {
  const matcher = new TermMatcher([
    { phrase: 'foreign minister', value: 'fm' },
    { phrase: 'US', value: 'us', exactCase: true },
    { phrase: 'переговор*', value: 'talks' },
  ]);
  const find = (text: string) =>
    matcher.find(tokenize(text)).map((m) => [m.value, text.slice(m.start, m.end)]);
  it('finds phrases in any case', () =>
    expect(find('The Foreign Minister')).toEqual([['fm', 'Foreign Minister']]));
  it('keeps exact case where asked', () => expect(find('US told us')).toEqual([['us', 'US']]));
  it('matches word endings after *', () => expect(find('про переговори')).toEqual([['talks', 'переговори']]));
  it('rejects part of a word', () => expect(find('foreign ministers')).toEqual([]));
});
