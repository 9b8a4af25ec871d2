import { describe, expect, it } from 'vitest';
import { createStatementMerger } from '../../lib/timeline/merge-statements';
import { type Said, statementRow } from './rows-of';

// Fictional test text.
const words = 'we will open the old bridge to every trader of the town';
const base: Said = { id: 'a', words, saidOn: '2024-05-01', datedBy: 'article' };

const merge = (...said: readonly Partial<Said>[]) => {
  const rows = said.map((row, i) => statementRow({ ...base, ...row, id: String.fromCharCode(97 + i) }));
  return Object.fromEntries(createStatementMerger()(rows));
};

describe('createStatementMerger', () => {
  const rows: readonly { name: string; other: Partial<Said>; merged: boolean }[] = [
    { name: 'same words, same day', other: {}, merged: true },
    { name: 'three days later', other: { saidOn: '2024-05-04' }, merged: true },
    { name: 'four days later', other: { saidOn: '2024-05-05' }, merged: false },
    { name: 'across a month’s end', other: { saidOn: '2024-04-30' }, merged: true },
    { name: 'another speaker', other: { actorId: 'boris' }, merged: false },
    { name: 'no known speaker', other: { actorId: null }, merged: false },
    { name: 'negated', other: { words: words.replace('will', 'will not') }, merged: false },
  ];
  it.each(rows)('$name', ({ other, merged }) =>
    expect(merge({}, other)).toEqual(merged ? { a: 'a', b: 'a' } : {}),
  );

  it('never joins two that nobody is known to have said', () =>
    expect(merge({ actorId: null }, { actorId: null })).toEqual({}));

  it('allows a day only where both reports name the day', () => {
    const named = { datedBy: 'statement' as const };
    expect(merge(named, { ...named, saidOn: '2024-05-02' })).toEqual({ a: 'a', b: 'a' });
    expect(merge(named, { ...named, saidOn: '2024-05-03' })).toEqual({});
    expect(merge(named, { saidOn: '2024-05-03' })).toEqual({ a: 'a', b: 'a' });
  });

  it('joins through a shorter report', () =>
    expect(merge({ words: `${words} today` }, { words: `frankly, ${words}` }, { words })).toEqual({
      a: 'a',
      b: 'a',
      c: 'a',
    }));

  it('gives the same on a second call', () => {
    const statements = [statementRow(base), statementRow({ ...base, id: 'b' })];
    const merger = createStatementMerger();
    expect([...merger(statements)]).toEqual([...merger(statements.toReversed())].reverse());
  });
});
