import { describe, expect, test } from 'vitest';
import { compareTexts, onlyNew } from '../../lib/page/compare-pages';
import { extractPage } from '../../lib/page/extract';
import { parseDocument } from './fixtures';

const entry = (hour: number, text: string) =>
  `<article><time datetime="2026-03-09T${hour}:00:00Z">${hour}:00</time><p>${text}</p></article>`;
const OLD = [
  entry(10, 'The delegations have arrived at the customs house, the hosts say.'),
  entry(11, 'The first session has begun, and the streets around are closed.'),
  entry(12, 'Both delegations have gone to lunch, in two separate rooms.'),
];
const page = (entries: readonly string[]) =>
  extractPage(
    parseDocument(
      `<html><head></head><body><main><h1>Talks live</h1>${entries.join('')}</main></body></html>`,
    ),
  );
const before = page(OLD);
const NEWS = 'The Ukrainian side has asked for a ceasefire first, a diplomat says.';

describe('how a page’s text changed', () => {
  test.each([
    { name: 'not at all', entries: OLD, expect: 'same' },
    { name: 'an entry on top', entries: [entry(13, NEWS), ...OLD], expect: 'grown' },
    { name: 'an entry below', entries: [...OLD, entry(13, NEWS)], expect: 'grown' },
    { name: 'an entry gone', entries: OLD.slice(1), expect: 'edited' },
    {
      name: 'an entry reworded',
      entries: [...OLD.slice(1), entry(10, 'The delegations have not arrived at the customs house.')],
      expect: 'edited',
    },
  ])('$name: $expect', ({ entries, expect: expected }) => {
    expect(compareTexts(before, page(entries))).toBe(expected);
  });
});

describe('what is new', () => {
  const after = page([entry(13, NEWS), ...OLD]);
  const fresh = onlyNew(before, after);

  test('the headline and the new entry, with its time', () => {
    expect(fresh.blocks.map(({ kind, span, time }) => [kind, fresh.text.slice(...span), time])).toEqual([
      ['headline', 'Talks live', undefined],
      ['live-entry', NEWS, '2026-03-09T13:00:00Z'],
    ]);
  });

  test('segments point into the page as before', () => {
    for (const { node, offset, start, end } of fresh.segments)
      expect(node.data.slice(offset, offset + end - start)).toBe(fresh.text.slice(start, end));
    const covered = fresh.segments.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(fresh.blocks.reduce((sum, { span }) => sum + span[1] - span[0], 0));
  });

  test('nothing but the headline where nothing is', () => {
    expect(onlyNew(after, after).text).toBe('Talks live');
  });
});
