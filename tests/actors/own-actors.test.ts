import { describe, expect, it } from 'vitest';
import { withOwnActors } from '../../lib/actors';
import { defaultPacks } from '../../lib/default-pipeline';
import type { OwnActor, OwnRole } from '../../lib/model/records';
import { markedResolver, speakerOf } from '../analysis/resolve/resolve-marked';

const own = (name: string, ...roles: (Partial<OwnRole> & { title: string })[]): OwnActor => ({
  id: `local:${name}`,
  name,
  kind: 'person',
  side: null,
  aliases: [],
  roles: roles.map((role) => ({ office: null, from: null, to: null, ...role })),
});
const said = (ownActors: readonly OwnActor[], source: string, on: string) => {
  const resolve = markedResolver({ ...defaultPacks, ...withOwnActors(defaultPacks, ownActors) });
  const [statement] = resolve(`[1:${source}] said {1:it would go on}.`, on);
  return speakerOf(statement!);
};
const ENVOY = own('Davor Samplewood', { title: 'Freedonian envoy', from: '2025-01-01', to: '2026-01-01' });
const NEXT = own('Petra Mockridge', { title: 'Freedonian envoy', from: '2025-07-01' });
const MINISTER = { title: 'Ukrainian foreign minister', office: 'fm-ua' };

describe("the roles of a reader's own actors", () => {
  const cases: readonly {
    name: string;
    own: OwnActor[];
    source: string;
    on?: string;
    expect: string;
  }[] = [
    {
      name: 'a title of the reader',
      own: [ENVOY],
      source: 'The Freedonian envoy',
      expect: 'Davor Samplewood',
    },
    { name: 'the same without it', own: [], source: 'The Freedonian envoy', expect: '?' },
    {
      name: 'on its first day',
      own: [ENVOY],
      source: 'The Freedonian envoy',
      on: '2025-01-01',
      expect: 'Davor Samplewood',
    },
    {
      name: 'not the day before',
      own: [ENVOY],
      source: 'The Freedonian envoy',
      on: '2024-12-31',
      expect: '?',
    },
    {
      name: 'not on the day it ended',
      own: [ENVOY],
      source: 'The Freedonian envoy',
      on: '2026-01-01',
      expect: '?',
    },
    { name: 'not for another envoy', own: [ENVOY], source: 'The Sylvanian envoy', expect: '?' },
    { name: 'not for who was it', own: [ENVOY], source: 'The former Freedonian envoy', expect: '?' },
    {
      name: 'a title with a dotted abbreviation',
      own: [own('Davor Samplewood', { title: 'U.S. harbour envoy' })],
      source: 'The US harbour envoy',
      expect: 'Davor Samplewood',
    },
    {
      name: 'the one before, until another took it',
      own: [ENVOY, NEXT],
      source: 'The Freedonian envoy',
      expect: 'Davor Samplewood',
    },
    {
      name: 'the one who took it',
      own: [ENVOY, NEXT],
      source: 'The Freedonian envoy',
      on: '2025-07-01',
      expect: 'Petra Mockridge',
    },
    {
      name: 'nobody where two took it on one day',
      own: [ENVOY, own('Petra Mockridge', { title: 'freedonian Envoy', from: '2025-01-01' })],
      source: 'The Freedonian envoy',
      expect: '?',
    },
    {
      name: 'an office of the registry',
      own: [own('Davor Samplewood', { ...MINISTER, from: '2025-01-01' })],
      source: 'The foreign minister of Ukraine',
      expect: 'Davor Samplewood',
    },
    {
      name: 'its holder again when it is over',
      own: [own('Davor Samplewood', { ...MINISTER, from: '2025-01-01', to: '2025-02-01' })],
      source: 'The Ukrainian foreign minister',
      expect: 'Andrii Sybiha',
    },
    {
      name: 'its holder before',
      own: [own('Davor Samplewood', { ...MINISTER, from: '2025-01-01', to: '2025-02-01' })],
      source: 'The Ukrainian foreign minister',
      on: '2024-12-31',
      expect: 'Andrii Sybiha',
    },
    {
      name: 'a bare title never takes those of others',
      own: [own('Davor Samplewood', { title: 'Foreign Minister' })],
      source: 'The Ukrainian foreign minister',
      expect: 'Andrii Sybiha',
    },
    {
      name: 'a bare title of the reader names nobody of another country',
      own: [own('Davor Samplewood', { title: 'harbour envoy' })],
      source: 'The French harbour envoy',
      expect: '?',
    },
  ];
  it.each(cases)('$name', ({ own: ownActors, source, on = '2025-06-10', expect: speaker }) => {
    const found = said(ownActors, source, on);
    if (speaker === '?') expect(found).toMatch(/^\?/);
    else expect(found).toBe(speaker);
  });

  it('leave the packs as they are where nothing is set', () => {
    const { actors, offices } = withOwnActors(defaultPacks, []);
    expect(actors).toBe(defaultPacks.actors);
    expect(offices).toEqual(defaultPacks.offices);
  });
});
