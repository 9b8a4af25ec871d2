// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createKnowledge, KnowledgeContext } from '../../components/parts/knowledge';
import { Statement } from '../../components/statement/Statement';
import type { StatementView } from '../../components/statement/statement-view';
import { pageRow, readingRow, statementRow } from '../timeline/rows-of';
import { mount } from './mount';

const knowledge = createKnowledge(
  [{ id: 'ceasefire', label: 'Ceasefire', proposition: '', supportMeans: '', opposeMeans: '' }],
  new Map(),
);
const base = statementRow({ id: 'a', words: 'fictional test text, we want a truce', actorId: 'anna' });
const page = { ...pageRow('https://news.example/1'), url: 'https://news.example/1' };
const view = (change: Partial<StatementView['statement']> = {}): StatementView => {
  const statement = { ...base, ...change };
  return { statement, page, readings: [readingRow(statement, 'support', 'hedged')] };
};
const show = (shown: StatementView, onShow?: (id: string) => void) =>
  mount(
    <KnowledgeContext.Provider value={knowledge}>
      <Statement view={shown} onShow={onShow} />
    </KnowledgeContext.Provider>,
  );

describe('Statement', () => {
  const speakers: readonly { name: string; change: Partial<StatementView['statement']>; expect: string }[] = [
    { name: 'named by the name itself', change: { surface: 'anna' }, expect: 'anna' },
    {
      name: 'named by other words',
      change: { surface: 'the minister' },
      expect: 'anna named as “the minister”',
    },
    {
      name: 'inferred',
      change: {
        surface: 'she',
        speaker: { certainty: 'inferred', actor: { id: 'anna', name: 'anna', kind: 'person' } },
      },
      expect: 'anna inferred from “she”',
    },
    {
      name: 'unresolved',
      change: { surface: 'a source', speaker: { certainty: 'unresolved', reason: 'anonymous' } },
      expect: 'Unattributed the source is not named; the article says “a source”',
    },
    {
      name: 'set by the reader',
      change: {
        surface: 'a source',
        speaker: { certainty: 'named', actor: { id: 'boris', name: 'boris', kind: 'person' } },
      },
      expect: 'boris set by you; the article says “a source”',
    },
  ];
  it.each(speakers)('tells how the speaker is known: $name', ({ change, expect: expected }) =>
    expect(show(view(change)).all('p')[0]?.textContent?.trim()).toBe(expected),
  );

  const words: readonly { name: string; change: Partial<StatementView['statement']>; expect: string }[] = [
    { name: 'direct', change: {}, expect: '“fictional test text, we want a truce”' },
    {
      name: 'direct in two parts',
      change: { selectors: ['one,', 'two'].map((exact) => ({ exact, prefix: '', suffix: '' })) },
      expect: '“one,” … “two”',
    },
    { name: 'mixed', change: { kind: 'mixed' }, expect: 'fictional test text, we want a truce' },
    {
      name: 'reported',
      change: { kind: 'indirect' },
      expect: 'Reported, not quoted: fictional test text, we want a truce',
    },
  ];
  it.each(words)('quotes only what was quoted: $name', ({ change, expect: expected }) =>
    expect(show(view(change)).one('blockquote').textContent).toBe(expected),
  );

  const clause: Partial<StatementView['statement']> = {
    kind: 'indirect',
    context: 'Before. Anna rejected a truce on Monday.',
    sourceSpan: [8, 12],
    cueSpan: [13, 21],
    contentSpans: [[22, 29]],
  };
  it('shows a report in the reporter’s clause, the words of the report apart', () => {
    const mounted = show(view(clause));
    expect(mounted.one('blockquote').textContent).toBe('Reported, not quoted: Anna rejected a truce');
    expect(mounted.all('blockquote .dim').map(({ textContent }) => textContent)).toEqual([
      'Reported, not quoted: ',
      'Anna rejected ',
    ]);
  });
  it('goes on to a cue behind the words', () =>
    expect(
      show(
        view({
          kind: 'mixed',
          context: 'A truce is “far away”, said Anna. After.',
          contentSpans: [[0, 21]],
          cueSpan: [23, 27],
          sourceSpan: [28, 32],
        }),
      ).one('blockquote').textContent,
    ).toBe('A truce is “far away”, said Anna'));
  it.each([
    ['several paragraphs', `Anna\n${clause.context}`],
    ['far apart', `Anna ${'x'.repeat(600)} ${clause.context}`],
  ])('shows the words alone where clause and source stand in %s', (_, context) => {
    const [from, to] = [context.length - 18, context.length - 11];
    const change = { ...clause, context, sourceSpan: [0, 4] as const, contentSpans: [[from, to] as const] };
    expect(show(view(change)).one('blockquote').textContent).toBe(
      'Reported, not quoted: fictional test text, we want a truce',
    );
  });

  it('names issue and stance in words, not by colour alone', () =>
    expect(show(view()).one('.chip').textContent).toBe('Ceasefire: supports, hedged'));

  it('says that there is no position rather than leave the place empty', () =>
    expect(show({ ...view(), readings: [] }).text()).toContain('No position on a followed issue.'));

  it('links the source at the quotation', () =>
    expect(show(view()).one('a').getAttribute('href')).toBe(
      'https://news.example/1#:~:text=fictional%20test%20text%2C%20we%20want%20a%20truce',
    ));

  it('shows the statement on the page in front instead, where there is one', () => {
    const onShow = vi.fn();
    const mounted = show(view(), onShow);
    mounted.press('Show on the page');
    expect(onShow).toHaveBeenCalledWith('a');
    expect(mounted.all('a')).toEqual([]);
  });

  it('says when only the day of reading is known', () =>
    expect(show(view({ datedBy: 'seen' })).text()).toContain('1 May 2024 (day seen)'));

  it.each([
    ['week', 'week of 6 May 2024'],
    ['month', 'May 2024'],
    ['year', '2024'],
  ] as const)('gives no day where only the %s is known', (datedBy, shown) => {
    const time = show(view({ saidOn: '2024-05-06', datedBy })).one('time');
    expect(time.textContent).toBe(shown);
    expect(time.getAttribute('title')).toContain(`only the ${datedBy}`);
  });

  it('says when it is no longer on the page', () =>
    expect(show(view({ onPage: false })).text()).toContain('(no longer on the page)'));

  it('shows markup in the words as text', () => {
    const mounted = show(
      view({ selectors: [{ exact: '<img src=x onerror=alert(1)>', prefix: '', suffix: '' }] }),
    );
    expect(mounted.all('img')).toEqual([]);
    expect(mounted.one('blockquote').textContent).toContain('<img src=x');
  });
});
