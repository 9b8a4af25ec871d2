import { expect, test } from 'vitest';
import type { Actor, Office, Role } from '../../lib/model/actor';
import { principalOf } from '../../lib/storage/principal';

const office = (id: string, speaksFor: string | null): Office => ({
  id,
  country: null,
  functions: [],
  titles: [],
  generic: [],
  speaksFor,
  serves: null,
  heads: null,
  leader: false,
  shared: false,
});
const OFFICES = [office('spokesman', 'palace'), office('envoy', 'union'), office('scholar', null)];

const actorWith = (roles: readonly Role[], speaksFor: string | null = null): Actor => ({
  id: 'a',
  name: 'A',
  kind: 'person',
  country: null,
  side: null,
  gender: null,
  aliases: [],
  names: {},
  roles,
  speaksFor,
});

test.each([
  {
    name: 'the body of the office held',
    roles: [{ office: 'spokesman', from: null, to: null }],
    speaksFor: null,
    expect: 'palace',
  },
  {
    name: 'nobody before the office is held',
    roles: [{ office: 'spokesman', from: '2026-06-01', to: null }],
    speaksFor: null,
    expect: null,
  },
  {
    name: 'nobody from its last day on',
    roles: [{ office: 'spokesman', from: null, to: '2026-03-04' }],
    speaksFor: null,
    expect: null,
  },
  {
    name: 'the office held that day, of two',
    roles: [
      { office: 'spokesman', from: null, to: '2026-01-01' },
      { office: 'envoy', from: '2026-01-01', to: null },
    ],
    speaksFor: null,
    expect: 'union',
  },
  {
    name: 'nobody by an office of no body',
    roles: [{ office: 'scholar', from: null, to: null }],
    speaksFor: null,
    expect: null,
  },
  {
    name: 'nobody by an office nobody knows',
    roles: [{ office: 'x', from: null, to: null }],
    speaksFor: null,
    expect: null,
  },
  { name: 'the body that a body belongs to', roles: [], speaksFor: 'union', expect: 'union' },
])('speaks for $name', ({ roles, speaksFor, expect: principal }) => {
  expect(principalOf(actorWith(roles, speaksFor), OFFICES, '2026-03-04')).toBe(principal);
});
