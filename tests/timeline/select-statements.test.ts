import { describe, expect, it } from 'vitest';
import { NO_FILTER, type StatementFilter, selectStatements } from '../../lib/timeline/select-statements';
import { pageRow, readingRow, type Said, statementRow } from './rows-of';

const found = (
  said: Said,
  stance: 'support' | 'oppose' = 'support',
  { outlet = 'The Example', corrected = false }: { outlet?: string; corrected?: boolean } = {},
) => {
  const statement = statementRow(said);
  return {
    statement,
    page: pageRow(statement.pageId, outlet),
    readings: [readingRow(statement, stance)],
    corrected,
  };
};

// Fictional test text.
const ALL = [
  found({ id: 'a', words: 'the harvest is in', saidOn: '2024-01-01' }),
  found({ id: 'b', words: 'Переговори почнуться', saidOn: '2024-02-01', actorId: 'boris' }, 'oppose'),
  found({ id: 'c', words: 'we open the café', saidOn: '2024-03-01', actorId: null }, 'support', {
    outlet: 'B',
  }),
  found({ id: 'd', words: 'no harvest', saidOn: '2024-04-01' }, 'oppose', { corrected: true }),
  found({ id: 'e', words: 'put aside', saidOn: '2024-05-01', dismissed: true }, 'support', {
    corrected: true,
  }),
];

describe('selectStatements', () => {
  const rows: readonly { name: string; filter: Partial<StatementFilter>; expect: string }[] = [
    { name: 'all but what was put aside, the newest first', filter: {}, expect: 'dcba' },
    { name: 'a word in any case', filter: { text: 'HARVEST' }, expect: 'da' },
    { name: 'a word without its accent', filter: { text: 'cafe' }, expect: 'c' },
    { name: 'a word in another script', filter: { text: 'переговори' }, expect: 'b' },
    { name: 'every word', filter: { text: 'harvest no' }, expect: 'd' },
    { name: 'the speaker’s name', filter: { text: 'boris' }, expect: 'b' },
    { name: 'no such word', filter: { text: 'winter' }, expect: '' },
    { name: 'an actor', filter: { actorId: 'anna' }, expect: 'da' },
    { name: 'an issue', filter: { issueId: 'ceasefire' }, expect: 'dcba' },
    { name: 'another issue', filter: { issueId: 'sanctions' }, expect: '' },
    { name: 'a stance', filter: { stance: 'oppose' }, expect: 'db' },
    { name: 'an outlet', filter: { outlet: 'B' }, expect: 'c' },
    { name: 'from a day on', filter: { from: '2024-02-01' }, expect: 'dcb' },
    { name: 'until a day', filter: { to: '2024-02-01' }, expect: 'ba' },
    {
      name: 'all of it together',
      filter: { text: 'harvest', stance: 'oppose', actorId: 'anna' },
      expect: 'd',
    },
    { name: 'without a speaker', filter: { group: 'unattributed' }, expect: 'c' },
    { name: 'corrected', filter: { group: 'corrected' }, expect: 'ed' },
    { name: 'put aside', filter: { group: 'dismissed' }, expect: 'e' },
  ];
  it.each(rows)('$name', ({ filter, expect: expected }) =>
    expect(
      selectStatements(ALL, { ...NO_FILTER, ...filter })
        .map(({ statement }) => statement.id)
        .join(''),
    ).toBe(expected),
  );

  it('asks for issue and stance in one reading', () => {
    const both = found({ id: 'a' });
    const readings = [...both.readings, readingRow(both.statement, 'oppose', 'firm', 'sanctions')];
    const select = (filter: Partial<StatementFilter>) =>
      selectStatements([{ ...both, readings }], { ...NO_FILTER, ...filter }).length;
    expect(select({ issueId: 'sanctions', stance: 'oppose' })).toBe(1);
    expect(select({ issueId: 'ceasefire', stance: 'oppose' })).toBe(0);
  });
});
