import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextQuote } from '../../lib/model/records';
import { findQuote } from '../../lib/page/find-quote';
import { foldQuotes } from '../../lib/page/quote-fold';
import { quoteSelectors } from '../../lib/page/selector';

const quote = (exact: string, prefix = '', suffix = ''): TextQuote => ({ exact, prefix, suffix });
const LONG = 'we will sign the paper once the guns are silent';

const FOUND: readonly { name: string; text: string; quote: TextQuote; expect: string }[] = [
  { name: 'as it was', text: `He said: “${LONG}.”`, quote: quote(LONG), expect: LONG },
  {
    name: 'white space folded',
    text: `“We  will\n\nsign the paper\u00a0today or never”, he said`,
    quote: quote('We will sign the paper today or never'),
    expect: 'We  will\n\nsign the paper\u00a0today or never',
  },
  {
    name: 'quotation marks folded',
    text: 'He calls it a «real peace» and not a pause for anyone',
    quote: quote('calls it a “real peace” and not a pause'),
    expect: 'calls it a «real peace» and not a pause',
  },
  {
    name: 'apostrophes folded',
    text: "We don't want a pause that helps only one side",
    quote: quote('We don’t want a pause that helps only'),
    expect: "We don't want a pause that helps only",
  },
  {
    name: 'soft hyphens left out',
    text: 'We want guaran\u00adtees that somebody will hold',
    quote: quote('We want guarantees that somebody'),
    expect: 'We want guaran\u00adtees that somebody',
  },
  {
    name: 'moved: the context is another',
    text: `New beginning. And “${LONG}” stands here now.`,
    quote: quote(LONG, 'old words before ', ' old words after'),
    expect: LONG,
  },
  {
    name: 'prefix chooses between two',
    text: `A said “not today, not ever again, friends”. B said “not today, not ever again, friends”.`,
    quote: quote('not today, not ever again, friends', 'B said “', '”.'),
    expect: 'not today, not ever again, friends',
  },
  {
    name: 'short words with their context',
    text: 'The answer of the envoy was “no”, and he left.',
    quote: quote('no', 'answer of the envoy was “', '”, and he left'),
    expect: 'no',
  },
];

const NOT_FOUND: readonly { name: string; text: string; quote: TextQuote; reason: 'absent' | 'ambiguous' }[] =
  [
    {
      name: 'a word was put in',
      text: 'we will never sign the paper once the guns are silent',
      quote: quote(LONG),
      reason: 'absent',
    },
    {
      name: 'a word was taken out',
      text: 'we will sign the paper once guns are silent',
      quote: quote(LONG),
      reason: 'absent',
    },
    {
      name: 'a number changed',
      text: 'They agreed on a truce of 60 days from Monday',
      quote: quote('agreed on a truce of 30 days from Monday'),
      reason: 'absent',
    },
    {
      name: 'other letters',
      text: 'WE WILL SIGN THE PAPER ONCE THE GUNS ARE SILENT',
      quote: quote(LONG),
      reason: 'absent',
    },
    {
      name: 'within a longer word',
      text: 'they said that they will resign the paper mill contract',
      quote: quote('sign the paper mill contract'),
      reason: 'absent',
    },
    {
      name: 'short words somewhere else',
      text: 'There is no doubt about it, she added.',
      quote: quote('no', 'answer of the envoy was “', '”, and he left'),
      reason: 'absent',
    },
    {
      name: 'twice, with nothing to choose by',
      text: `“${LONG}” … “${LONG}”`,
      quote: quote(LONG, 'gone before', 'gone after'),
      reason: 'ambiguous',
    },
    { name: 'nothing to look for', text: 'Any text', quote: quote('  '), reason: 'absent' },
  ];

describe('a stored quotation on a page', () => {
  test.each(FOUND)('found: $name', ({ text, quote: stored, expect: expected }) => {
    const place = findQuote(foldQuotes(text), stored);
    expect(place.found && text.slice(...place.span)).toBe(expected);
  });

  test('the prefix chose the second', () => {
    const { text, quote: stored } = FOUND[6]!;
    const place = findQuote(foldQuotes(text), stored);
    expect(place.found && place.span[0]).toBe(text.lastIndexOf('not today'));
  });

  test.each(NOT_FOUND)('not found: $name', ({ text, quote: stored, reason }) => {
    expect(findQuote(foldQuotes(text), stored)).toEqual({ found: false, reason });
  });

  test('what a selector was made of is found again, or is ambiguous, never elsewhere', () => {
    const words = fc.array(
      fc.constantFrom('no', 'peace', 'we', '“sign”', 'the', 'paper', 'never', 'мир', 'не', '»', '-'),
      { minLength: 6, maxLength: 60 },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 8 }), (parts, from, count) => {
        const text = parts.join(' ');
        const first = from % parts.length;
        const start = parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = start + parts.slice(first, first + count).join(' ').length;
        const [selector] = quoteSelectors(text, [[start, end]]);
        const place = findQuote(foldQuotes(text), selector!);
        if (place.found)
          expect(foldQuotes(text.slice(...place.span)).text).toBe(foldQuotes(text.slice(start, end)).text);
        else expect(place.reason).toBe('ambiguous');
      }),
    );
  });
});

describe('folding', () => {
  test('keeps the way back to every unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '“', '\u00ad', 'ж', '\u200b', '’') }),
        (text) => {
          const folded = foldQuotes(text);
          expect(folded.offsets).toHaveLength(folded.text.length + 1);
          for (let i = 1; i < folded.offsets.length; i++)
            expect(folded.offsets[i]).toBeGreaterThanOrEqual(folded.offsets[i - 1]!);
          expect(folded.text).not.toMatch(/\s\s|[“’\u00ad\u200b]/);
        },
      ),
    );
  });
});
