// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../components/parts/ConfirmButton';
import { createKnowledge, KnowledgeContext } from '../../components/parts/knowledge';
import { UndoBar } from '../../components/parts/UndoBar';
import { Corrections } from '../../components/review/Corrections';
import { worthRemembering } from '../../components/review/worth-remembering';
import type { CorrectionRecord } from '../../lib/model/records';
import { readingRow, type Said, statementRow } from '../timeline/rows-of';
import { mount } from './mount';

const issue = (id: string, label: string) => ({
  id,
  label,
  proposition: '',
  supportMeans: '',
  opposeMeans: '',
});
const knowledge = createKnowledge(
  [issue('ceasefire', 'Ceasefire'), issue('sanctions', 'Sanctions')],
  new Map(),
);
const choices = {
  listId: 'names',
  names: ['Boris'],
  named: (name: string) => ({ id: name.toLowerCase(), name, kind: 'person' as const }),
  titleKind: (words: string) =>
    words === 'the Foreign Minister' ? 'bare' : words.endsWith('envoy') ? 'title' : 'none',
} as const;

function show(
  said: Partial<Said> = {},
  corrections: readonly CorrectionRecord[] = [],
  surface: string | null = null,
) {
  const calls = { onCorrect: vi.fn(), onUndo: vi.fn() };
  const statement = { ...statementRow({ id: 'a', ...said }), surface };
  const mounted = mount(
    <KnowledgeContext.Provider value={knowledge}>
      <Corrections
        view={{
          statement,
          page: null,
          readings: [readingRow(statement, 'support')],
          corrections,
          corrected: corrections.length > 0,
        }}
        choices={choices}
        open
        {...calls}
      />
    </KnowledgeContext.Provider>,
  );
  return { ...mounted, ...calls };
}

describe('Corrections', () => {
  it('sets another speaker', () => {
    const { fill, submit, onCorrect } = show();
    fill('It was said by', ' Boris ');
    submit('Speaker');
    expect(onCorrect).toHaveBeenCalledWith(
      'a',
      { target: 'speaker', actor: { id: 'boris', name: 'Boris', kind: 'person' } },
      null,
    );
  });

  it('sets nobody where no name is given', () => {
    const { submit, onCorrect } = show();
    submit('Speaker');
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('remembers the article’s words for the actor on request', () => {
    const { fill, submit, one, onCorrect } = show({}, [], 'the Harbour chief');
    fill('It was said by', 'Boris');
    one('input[type="checkbox"]').click();
    return new Promise((resolve) => setTimeout(resolve, 20)).then(() => {
      submit('Speaker');
      expect(onCorrect.mock.calls[0]?.[2]).toBe('the Harbour chief');
    });
  });

  it.each([
    { surface: 'the Harbour chief', offer: 'always means this actor' },
    { surface: 'the Freedonian envoy', offer: 'means this actor from 5 Mar 2026 on' },
    { surface: 'the Foreign Minister', offer: null },
    { surface: 'he', offer: null },
  ])('offers to remember “$surface”: $offer', ({ surface, offer }) => {
    const { all, text } = show({ saidOn: '2026-03-05' }, [], surface);
    expect(all('input[type="checkbox"]')).toHaveLength(offer ? 1 : 0);
    if (offer) expect(text()).toContain(`“${surface}” ${offer}`);
  });

  it('takes the speaker away, which only a statement with one allows', () => {
    const named = show();
    named.press('Not known who');
    expect(named.onCorrect).toHaveBeenCalledWith('a', { target: 'speaker', actor: null }, null);
    expect(show({ actorId: null }).text()).not.toContain('Not known who');
  });

  const stances: readonly { name: string; fields: Record<string, string>; change: object }[] = [
    {
      name: 'changes a stance',
      fields: { Stance: 'oppose' },
      change: { target: 'stance', issueId: 'ceasefire', stance: 'oppose', strength: 'firm' },
    },
    {
      name: 'adds one on another issue',
      fields: { Issue: 'sanctions', Strength: 'hedged' },
      change: { target: 'stance', issueId: 'sanctions', stance: 'support', strength: 'hedged' },
    },
    {
      name: 'removes one',
      fields: { Stance: 'none' },
      change: { target: 'stance', issueId: 'ceasefire', stance: null, strength: 'firm' },
    },
  ];
  it.each(stances)('$name', ({ fields, change }) => {
    const { fill, submit, onCorrect } = show();
    for (const [label, value] of Object.entries(fields)) fill(label, value);
    submit('Stance');
    expect(onCorrect).toHaveBeenCalledWith('a', change, null);
  });

  it('dismisses', () => {
    const { press, onCorrect } = show();
    press('Dismiss: not a statement');
    expect(onCorrect).toHaveBeenCalledWith('a', { target: 'dismissed' }, null);
  });

  it('lists what was changed, and takes it back', () => {
    const correction: CorrectionRecord = {
      id: 'a/stance/ceasefire',
      statementId: 'a',
      at: '2024-01-01T00:00:00Z',
      change: { target: 'stance', issueId: 'ceasefire', stance: null, strength: 'firm' },
    };
    const { one, press, onUndo } = show({}, [correction]);
    expect(one('[data-testid="correction"]').textContent).toContain('You removed the stance on Ceasefire');
    press('Undo');
    expect(onUndo).toHaveBeenCalledWith('a/stance/ceasefire');
  });

  it('offers no forms for what was dismissed', () =>
    expect(show({ dismissed: true }).all('form')).toEqual([]));
});

describe('worthRemembering', () => {
  const rows: readonly (readonly [surface: string, expected: boolean])[] = [
    ['the Kremlin chief', true],
    ['Moscow’s top diplomat', true],
    ['J. Sample', true],
    ['Bankova', true],
    ['he', false],
    ['He', false],
    ['She', false],
    ['the minister', false],
    ['The minister', false],
    ['A spokesman', false],
    ['an official', false],
    ['', false],
  ];
  it.each(rows)('%s: %s', (surface, expected) => expect(worthRemembering(surface)).toBe(expected));
});

describe('UndoBar', () => {
  it('is there before there is something to say, so that it is heard', () => {
    const mounted = mount(<UndoBar last={null} onClose={() => undefined} />);
    const bar = mounted.one('[role="status"]');
    const undo = vi.fn();
    mounted.update(<UndoBar last={{ text: 'Dismissed.', undo }} onClose={() => undefined} />);
    expect(mounted.one('[role="status"]')).toBe(bar);
    mounted.press('Undo');
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('ConfirmButton', () => {
  it('asks first, and does nothing when called off', () => {
    const onConfirm = vi.fn();
    const { press, one } = mount(
      <ConfirmButton label="Delete everything" question="Really?" confirm="Yes" onConfirm={onConfirm} />,
    );
    press('Delete everything');
    expect(one('[role="alert"]').textContent).toBe('Really?');
    press('Cancel');
    expect(onConfirm).not.toHaveBeenCalled();
    press('Delete everything');
    press('Yes');
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});
