import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_TEXTS } from '../../lib/model/decode/common';
import { MAX_OWN, settings } from '../../lib/model/decode/settings';
import { DEFAULT_SETTINGS } from '../../lib/model/records';

const role = (more: object = {}) => ({
  title: 'Freedonian envoy',
  office: null,
  from: null,
  to: null,
  ...more,
});
const actor = (more: object = {}) => ({
  id: 'local:ada',
  name: 'Ada Brook',
  kind: 'person',
  side: null,
  aliases: [],
  ...more,
});
const issue = (more: object = {}) => ({
  id: 'own-canal',
  label: 'Canal',
  proposition: 'The canal should be dug.',
  supportMeans: '',
  opposeMeans: '',
  supportPhrases: ['the canal'],
  opposePhrases: [],
  ...more,
});
const many = <Value>(length: number, make: (i: number) => Value): Value[] =>
  Array.from({ length }, (_, i) => make(i));

describe('settings from outside', () => {
  const accepted: readonly { name: string; given: object }[] = [
    { name: 'none set', given: {} },
    { name: 'an actor without roles, as older ones are', given: { ownActors: [actor()] } },
    { name: 'a role without days', given: { ownActors: [actor({ roles: [role()] })] } },
    {
      name: 'a role of one day',
      given: { ownActors: [actor({ roles: [role({ from: '2026-01-01', to: '2026-01-02' })] })] },
    },
    { name: 'a role that only ends', given: { ownActors: [actor({ roles: [role({ to: '2026-01-02' })] })] } },
    {
      name: 'an office of the registry',
      given: { ownActors: [actor({ roles: [role({ office: 'fm-ua' })] })] },
    },
    { name: 'an issue without phrases', given: { ownIssues: [issue({ supportPhrases: [] })] } },
    {
      name: 'as many actors as there is room for',
      given: { ownActors: many(MAX_OWN.actors, (i) => actor({ id: `a${i}` })) },
    },
  ];
  it.each(accepted)('are taken: $name', ({ given }) =>
    expect(v.parse(settings, { ...DEFAULT_SETTINGS, ...given })).toEqual({ ...DEFAULT_SETTINGS, ...given }),
  );

  const refused: readonly { name: string; given: object }[] = [
    { name: 'another id', given: { id: 'other' } },
    { name: 'no list of actors', given: { ownActors: null } },
    { name: 'an actor without an id', given: { ownActors: [actor({ id: '' })] } },
    { name: 'a kind that does not exist', given: { ownActors: [actor({ kind: 'robot' })] } },
    { name: 'an alias that is no text', given: { ownActors: [actor({ aliases: [1] })] } },
    { name: 'too many aliases', given: { ownActors: [actor({ aliases: many(MAX_TEXTS + 1, String) })] } },
    { name: 'a name that is too long', given: { ownActors: [actor({ name: 'a'.repeat(10_001) })] } },
    {
      name: 'too many roles',
      given: { ownActors: [actor({ roles: many(MAX_OWN.roles + 1, () => role()) })] },
    },
    { name: 'roles that are none', given: { ownActors: [actor({ roles: null })] } },
    {
      name: 'a role that ends on its first day',
      given: { ownActors: [actor({ roles: [role({ from: '2026-01-01', to: '2026-01-01' })] })] },
    },
    { name: 'a role from no day', given: { ownActors: [actor({ roles: [role({ from: '1 January' })] })] } },
    { name: 'a role without a title', given: { ownActors: [actor({ roles: [role({ title: '' })] })] } },
    { name: 'two actors of one id', given: { ownActors: [actor(), actor()] } },
    {
      name: 'too many actors',
      given: { ownActors: many(MAX_OWN.actors + 1, (i) => actor({ id: `a${i}` })) },
    },
    { name: 'an issue without a name', given: { ownIssues: [issue({ label: '' })] } },
    { name: 'two issues of one id', given: { ownIssues: [issue(), issue()] } },
    { name: 'too many sites', given: { sitesOff: many(MAX_TEXTS + 1, String) } },
  ];
  it.each(refused)('are refused: $name', ({ given }) =>
    expect(v.safeParse(settings, { ...DEFAULT_SETTINGS, ...given }).success).toBe(false),
  );
});
