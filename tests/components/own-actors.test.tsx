// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OwnActors } from '../../components/options/OwnActors';
import type { OwnActor } from '../../lib/model/records';
import { mount } from './mount';

const ENVOY = { title: 'Freedonian envoy', office: null, from: '2025-01-01', to: '2026-03-03' };
const ADA: OwnActor = {
  id: 'local:ada',
  name: 'Ada Brook',
  kind: 'person',
  side: null,
  aliases: ['Brook'],
  roles: [ENVOY],
};

function show(ownActors: readonly OwnActor[] = []) {
  const calls = { onAdd: vi.fn(), onRemove: vi.fn(), onRemoveRole: vi.fn() };
  const view = mount(
    <OwnActors
      ownActors={ownActors}
      listId="names"
      titleListId="titles"
      titleKind={(title) =>
        title === 'Ukrainian foreign minister' ? 'office' : title === 'envoy' ? 'bare' : 'title'
      }
      {...calls}
    />,
  );
  return { ...view, ...calls };
}

describe('the form for own actors', () => {
  const cases: readonly {
    name: string;
    fields: readonly (readonly [label: string, value: string])[];
    given?: object | null;
    problem?: string;
  }[] = [
    {
      name: 'a name alone',
      fields: [['Name', ' Ada Brook ']],
      given: { name: 'Ada Brook', kind: 'person', aliases: [], role: null },
    },
    {
      name: 'names and a title',
      fields: [
        ['Name', 'Ada Brook'],
        ['Other names', 'Brook, the Fox'],
        ['Office or title', ' Freedonian envoy '],
      ],
      given: {
        name: 'Ada Brook',
        kind: 'person',
        aliases: ['Brook', 'the Fox'],
        role: { title: 'Freedonian envoy', from: null, to: null },
      },
    },
    {
      name: 'a dated role',
      fields: [
        ['Name', 'Ada Brook'],
        ['Office or title', 'Ukrainian foreign minister'],
        ['From', '2025-01-01'],
        ['Until', '2025-02-01'],
      ],
      given: {
        name: 'Ada Brook',
        kind: 'person',
        aliases: [],
        role: { title: 'Ukrainian foreign minister', from: '2025-01-01', to: '2025-02-01' },
      },
    },
    { name: 'no name', fields: [['Office or title', 'Freedonian envoy']], given: null },
    {
      name: 'days without a role',
      fields: [
        ['Name', 'Ada Brook'],
        ['From', '2025-01-01'],
      ],
      given: null,
      problem: 'Days need a role.',
    },
    {
      name: 'a role that ends before it begins',
      fields: [
        ['Name', 'Ada Brook'],
        ['Office or title', 'Freedonian envoy'],
        ['From', '2025-02-01'],
        ['Until', '2025-02-01'],
      ],
      given: null,
      problem: 'The role ends before it begins.',
    },
    {
      name: 'a title that may mean anybody',
      fields: [
        ['Name', 'Ada Brook'],
        ['Office or title', 'envoy'],
      ],
      given: null,
      problem: 'Say of which country or body, as articles write it: Freedonian envoy.',
    },
    {
      name: 'another name that may mean anybody',
      fields: [
        ['Name', 'Ada Brook'],
        ['Other names', 'Brook, the minister'],
      ],
      given: null,
      problem: '“the minister” may mean anybody: other names begin with a capital letter.',
    },
    {
      name: 'an office of others without its first day',
      fields: [
        ['Name', 'Ada Brook'],
        ['Office or title', 'Ukrainian foreign minister'],
      ],
      given: null,
      problem: 'Others hold or held this office: say since when.',
    },
  ];
  it.each(cases)('$name', ({ fields, given, problem }) => {
    const { fill, submit, all, onAdd } = show();
    for (const [label, value] of fields) fill(label, value);
    submit('Add an actor');
    if (given) expect(onAdd.mock.calls).toEqual([[given]]);
    else expect(onAdd).not.toHaveBeenCalled();
    expect(all('[role="alert"]').map(({ textContent }) => textContent)).toEqual(problem ? [problem] : []);
  });

  it('is empty again once it was sent, and keeps what it could not send', () => {
    const { fill, submit, all } = show();
    const values = () => all('input').map((input) => (input as HTMLInputElement).value);
    fill('Name', 'Ada Brook');
    fill('From', '2025-01-01');
    submit('Add an actor');
    expect(values()).toContain('Ada Brook');
    fill('Office or title', 'Freedonian envoy');
    submit('Add an actor');
    expect(values().every((value) => value === '')).toBe(true);
  });

  it('names every field and the group of the role', () => {
    const { all, one } = show();
    for (const field of all('input, select')) expect(field.closest('label')?.textContent).toMatch(/\w/);
    expect(one('fieldset > legend').textContent).toBe('Role, if any');
  });
});

describe('the list of own actors', () => {
  it('says names and roles with their days', () => {
    const { text } = show([ADA]);
    expect(text()).toContain('Ada Brook also Brook');
    expect(text()).toContain('Freedonian envoy, from 1 Jan 2025 until 3 Mar 2026');
  });

  it.each([
    { from: null, to: null, expect: 'Freedonian envoy' },
    { from: '2025-01-01', to: null, expect: 'Freedonian envoy, from 1 Jan 2025' },
    { from: null, to: '2026-03-03', expect: 'Freedonian envoy, until 3 Mar 2026' },
  ])('of a role from $from to $to', ({ from, to, expect: words }) => {
    const { one } = show([{ ...ADA, roles: [{ ...ENVOY, from, to }] }]);
    expect(one('.roles span').textContent).toBe(words);
  });

  it('removes one role, or all of the actor', () => {
    const { press, onRemove, onRemoveRole } = show([ADA]);
    press('Remove the role Freedonian envoy of Ada Brook');
    expect(onRemoveRole.mock.calls).toEqual([[ADA.id, ENVOY]]);
    press('Remove Ada Brook');
    expect(onRemove.mock.calls).toEqual([[ADA.id]]);
  });
});
