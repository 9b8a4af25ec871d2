// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createKnowledge, KnowledgeContext } from '../../components/parts/knowledge';
import type { CollectionView } from '../../components/popup/collection-view';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { PageState, PageStateName } from '../../lib/model/page-state';
import { PAGE_STATES } from '../../lib/model/page-state';
import { dayNumber } from '../../lib/timeline/days';
import { buildMatrix } from '../../lib/timeline/matrix';
import { createStatementMerger } from '../../lib/timeline/merge-statements';
import { indexRows } from '../../lib/timeline/rows';
import { summarizeActors } from '../../lib/timeline/summarize-actors';
import { pageRow, readingRow, statementRow } from '../timeline/rows-of';
import { mount } from './mount';

const knowledge = createKnowledge(
  [
    { id: 'ceasefire', label: 'Ceasefire', proposition: 'A truce now.', supportMeans: '', opposeMeans: '' },
    { id: 'sanctions', label: 'Sanctions', proposition: '', supportMeans: '', opposeMeans: '' },
  ],
  new Map([
    ['anna', 'Anna Example'],
    ['spokesman', 'Sam Spokesman'],
  ]),
);

function collectionView(): CollectionView {
  const statements = [
    statementRow({ id: 'a', words: 'first fictional words', saidOn: '2024-01-01' }),
    statementRow({ id: 'b', words: 'second fictional words', saidOn: '2024-06-01' }),
    statementRow({ id: 'c', words: 'third fictional words', saidOn: '2024-06-03', actorId: 'spokesman' }),
  ];
  const stances = ['oppose', 'support', 'unclear'] as const;
  const pages = [pageRow('https://a.example/1', 'The Example')];
  const rows = indexRows(pages, statements, createStatementMerger()(statements));
  const principals = new Map([['spokesman', 'anna']]);
  const readings = statements.map((statement, i) => readingRow(statement, stances[i] ?? 'unclear'));
  const matrix = buildMatrix(readings, rows, principals);
  return {
    actors: summarizeActors(rows, principals),
    timelinesOf: (actorId) => [...(matrix.get(actorId)?.values() ?? [])],
    reportsOf: (point) => [
      { statement: rows.statements[point.statement]!, page: pages[0]!, readings: [point.reading] },
    ],
  };
}

const state = (name: PageStateName, change: Partial<PageState> = {}): PageState => ({
  state: name,
  pageId: null,
  count: 0,
  reasons: [],
  notes: [],
  ...change,
});

function show(page: Partial<PopupProps['page']> = {}, rest: Partial<PopupProps> = {}) {
  const calls = {
    onRead: vi.fn(),
    onAlwaysRead: vi.fn(),
    onReadAnyway: vi.fn(),
    onShow: vi.fn(),
    onCorrect: vi.fn(),
    onCollection: vi.fn(),
    onExport: vi.fn(),
    onReview: vi.fn(),
    onOptions: vi.fn(),
  };
  const props: PopupProps = {
    page: {
      page: state('done'),
      host: 'news.example',
      statements: { state: 'ready', value: [] },
      ...calls,
      ...page,
    },
    collection: { state: 'ready', value: collectionView() },
    today: dayNumber('2025-01-01'),
    problem: null,
    onCollection: calls.onCollection,
    onExport: calls.onExport,
    onReview: calls.onReview,
    onOptions: calls.onOptions,
    ...rest,
  };
  const mounted = mount(
    <KnowledgeContext.Provider value={knowledge}>
      <Popup {...props} />
    </KnowledgeContext.Provider>,
  );
  return { ...mounted, calls };
}

describe('the popup on this page', () => {
  it.each(PAGE_STATES)('has a heading for the state %s', (name) =>
    expect(show({ page: state(name) }).one('h2').textContent).not.toBe(''),
  );

  it('says that it is looking until it knows', () =>
    expect(show({ page: null }).one('[aria-busy="true"]').textContent).toContain('Looking at the page'));

  it('does not say that nobody is quoted before it has looked, or when it could not', () => {
    const loading = show({ statements: { state: 'loading' } });
    expect(loading.one('[aria-busy="true"]').textContent).toContain('Opening');
    const failed = show({ statements: { state: 'failed', problem: 'saved by a newer version' } });
    expect(failed.one('[role="alert"]').textContent).toContain('saved by a newer version');
    expect(show().text()).toContain('No statements found');
  });

  it('offers to read a page of another site, once or always', () => {
    const { press, calls } = show({ page: state('not-enabled') });
    press('Read this page');
    press('Always on this site');
    expect(calls.onRead).toHaveBeenCalledOnce();
    expect(calls.onAlwaysRead).toHaveBeenCalledOnce();
  });

  it('offers nothing where the browser allows nothing', () => {
    const mounted = show({ page: state('not-enabled'), host: null });
    expect(mounted.text()).toContain('This page cannot be read');
    expect(mounted.all('[role="tabpanel"] button')).toEqual([]);
  });

  it('says why a page is no coverage, and analyses it anyway on request', () => {
    const { text, press, calls } = show({
      page: state('not-coverage', { reasons: ['no party of the war'] }),
    });
    expect(text()).toContain('no party of the war');
    press('Analyse anyway');
    expect(calls.onReadAnyway).toHaveBeenCalledOnce();
  });

  it('says aloud what went wrong, and tries again', () => {
    const { one, press, calls } = show({ page: state('error', { notes: ['no answer'] }) });
    expect(one('[role="alert"]').textContent).toContain('no answer');
    press('Try again');
    expect(calls.onRead).toHaveBeenCalledOnce();
  });

  it('lists the statements, and moves between them by arrows', () => {
    const statements = ['a', 'b'].map((id) => {
      const statement = statementRow({ id });
      return { statement, page: null, readings: [] };
    });
    const { all, key, text } = show({
      page: state('done', { count: 2 }),
      statements: { state: 'ready', value: statements },
    });
    expect(text()).toContain('2 statements on this page');
    const items = all('[data-item]').filter((item) => item.textContent === 'Show on the page');
    items[0]?.focus();
    key(items[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(items[1]);
    key(items[1]!, 'ArrowDown');
    expect(document.activeElement).toBe(items[1]);
    key(items[1]!, 'Home');
    expect(document.activeElement).toBe(items[0]);
  });
});

describe('the popup on the collection', () => {
  const open = (...presses: readonly string[]) => {
    const mounted = show();
    for (const name of ['Actors', ...presses])
      mounted
        .all('button')
        .find((button) => button.textContent?.startsWith(name))!
        .click();
    return mounted;
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

  it('asks for the collection only once it is wanted', () => {
    const { press, calls } = show();
    expect(calls.onCollection).not.toHaveBeenCalled();
    press('Actors');
    expect(calls.onCollection).toHaveBeenCalledOnce();
  });

  it('tells loading, failure and emptiness apart', () => {
    const states: readonly [PopupProps['collection'], string][] = [
      [{ state: 'loading' }, 'Opening your collection'],
      [{ state: 'failed', problem: 'saved by a newer version' }, 'saved by a newer version'],
      [
        { state: 'ready', value: { actors: [], timelinesOf: () => [], reportsOf: () => [] } },
        'No actors yet',
      ],
    ];
    for (const [collection, expected] of states) {
      const mounted = show({}, { collection });
      mounted.press('Actors');
      expect(mounted.text()).toContain(expected);
    }
  });

  it('lists actors with what is counted apart', async () => {
    const mounted = open();
    await settle();
    expect(mounted.all('[data-testid="actor"]').map((actor) => actor.textContent)).toEqual([
      'Anna Example2from 2 statements in 1 article of 1 outlet, 1 more by a spokesperson; last 3 Jun 2024',
      'Sam Spokesman1from 1 statement in 1 article of 1 outlet; last 3 Jun 2024',
    ]);
  });

  it('shows a timeline: position, shift with both days, gap, and the spokesperson as such', async () => {
    const mounted = open();
    await settle();
    mounted.all('[data-testid="actor"]')[0]!.click();
    await settle();
    mounted.one('[data-testid="issue"]').click();
    await settle();
    expect(mounted.one('h2').textContent).toBe('Ceasefire');
    expect(document.activeElement).toBe(mounted.one('h2'));
    expect(mounted.one('[data-testid="position"]').textContent).toContain('Now:supports');
    expect(mounted.one('[data-testid="position"]').textContent).toContain('from 2 statements in 1 article');
    expect(mounted.one('[data-testid="position"]').textContent).toContain('Counted apart, by a spokesperson');
    expect(mounted.one('[data-testid="shift"]').textContent).toBe(
      'Position reversed1 Jan 2024: opposes“first fictional words”1 Jun 2024: supports“second fictional words”',
    );
    expect(mounted.one('[data-testid="gap"]').textContent).toBe('Nothing in your collection for 5 months');
    expect(mounted.all('[data-testid="timeline-point"]').map((point) => point.dataset.stance)).toEqual([
      'unclear',
      'support',
      'oppose',
    ]);
    expect(mounted.one('.behalf').textContent).toBe('said by Sam Spokesman as spokesperson');
    expect(mounted.all('.chart .point')).toHaveLength(3);
  });

  it('leads from a point of the timeline to its correction', async () => {
    const mounted = open();
    await settle();
    mounted.all('[data-testid="actor"]')[0]!.click();
    await settle();
    mounted.one('[data-testid="issue"]').click();
    await settle();
    mounted
      .all('button')
      .filter((button) => button.textContent === 'Correct')[1]!
      .click();
    expect(mounted.calls.onCorrect).toHaveBeenCalledWith('b');
  });

  it('leads back with Escape, step by step, and leaves Escape alone at the top', async () => {
    const mounted = open();
    await settle();
    mounted.all('[data-testid="actor"]')[0]!.click();
    await settle();
    mounted.one('[data-testid="issue"]').click();
    await settle();
    expect(mounted.key(mounted.one('h2'), 'Escape').defaultPrevented).toBe(true);
    await settle();
    expect(mounted.one('h2').textContent).toBe('Anna Example');
    mounted.key(mounted.one('h2'), 'Escape');
    await settle();
    expect(mounted.all('[data-testid="actor"]')).toHaveLength(2);
    expect(mounted.key(mounted.one('main'), 'Escape').defaultPrevented).toBe(false);
  });

  it('has one tab in the tab order, arrows lead to the other', () => {
    const { all, key } = show();
    const tabs = all('[role="tab"]');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1]);
    tabs[0]?.focus();
    key(tabs[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(tabs[1]);
  });

  it('exports, reviews and opens the options', () => {
    const { press, calls } = show();
    for (const name of ['Export JSON', 'Review', 'Options']) press(name);
    expect([calls.onExport, calls.onReview, calls.onOptions].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });
});
