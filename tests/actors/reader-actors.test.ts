import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actors, withReaderActors } from '../../lib/actors';
import { defaultPacks } from '../../lib/default-pipeline';
import type { ReaderActor } from '../../lib/model/actor';
import { markedResolver, speakerOf } from '../analysis/resolve/resolve-marked';

const own = (id: string, more: Partial<ReaderActor> = {}): ReaderActor => ({
  id,
  name: 'Davor Horvatic',
  kind: 'person',
  ...more,
});
const putin = actors.find((a) => a.id === 'putin')!;
const said = (readerActors: readonly ReaderActor[], text: string, on = '2025-06-10') => {
  const resolve = markedResolver({ ...defaultPacks, actors: withReaderActors(actors, readerActors) });
  const [statement] = resolve(text, on);
  return speakerOf(statement!);
};

describe("a reader's own actors", () => {
  const cases: readonly { name: string; add: ReaderActor[]; text: string; expect: string; on?: string }[] = [
    { name: 'nothing added', add: [], text: '[1:Horvatic] said {1:it would go on}.', expect: '?unknown' },
    {
      name: 'a new actor by alias',
      add: [own('own-1', { aliases: ['Horvatic'] })],
      text: '[1:Horvatic] said {1:it would go on}.',
      expect: 'Davor Horvatic',
    },
    {
      name: 'a new actor by full name only',
      add: [own('own-1')],
      text: '[1:Davor Horvatic] said {1:it would go on}.',
      expect: 'Davor Horvatic',
    },
    {
      name: 'an alias for a known actor',
      add: [own('putin', { name: putin.name, aliases: ['Old Fox'] })],
      text: '[1:Old Fox] said {1:it would go on}.',
      expect: 'Vladimir Putin',
    },
    {
      name: 'an alias taken from another actor',
      add: [own('own-1', { aliases: ['Lavrov'] })],
      text: '[1:Lavrov] said {1:it would go on}.',
      expect: 'Davor Horvatic',
    },
    {
      name: 'the other aliases stay',
      add: [own('own-1', { aliases: ['Lavrov'] })],
      text: '[1:Sergei Lavrov] said {1:it would go on}.',
      expect: 'Sergei Lavrov',
    },
    {
      name: 'an office given to a new holder',
      add: [own('own-1', { roles: [{ office: 'fm-ua', from: '2025-01-01', to: null }] })],
      text: '[1:The Ukrainian foreign minister] said {1:it would go on}.',
      expect: 'Davor Horvatic',
    },
    {
      name: 'not before the day he took it',
      add: [own('own-1', { roles: [{ office: 'fm-ua', from: '2025-01-01', to: null }] })],
      text: '[1:The Ukrainian foreign minister] said {1:it would go on}.',
      on: '2024-12-01',
      expect: 'Andrii Sybiha',
    },
  ];
  for (const { name, add, text, expect: speaker, on } of cases)
    it(`${name} → ${speaker}`, () => expect(said(add, text, on)).toBe(speaker));

  it('changes neither argument and returns the registry itself where nothing is added', () => {
    const frozen = Object.freeze([...actors]);
    expect(withReaderActors(frozen, [])).toBe(frozen);
    const before = JSON.stringify(actors);
    withReaderActors(actors, [own('putin', { name: 'Somebody', aliases: ['Lavrov'] })]);
    expect(JSON.stringify(actors)).toBe(before);
  });

  it('keeps ids unique and leaves every alias with one of the actors that had it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.constantFrom('putin', 'lavrov', 'own-1', 'own-2'),
            alias: fc.constantFrom('Lavrov', 'Putin', 'Fox', 'Sybiha'),
          }),
          { maxLength: 4 },
        ),
        (additions) => {
          const readers = [
            ...new Map(additions.map((a) => [a.id, own(a.id, { aliases: [a.alias] })])).values(),
          ];
          const result = withReaderActors(actors, readers);
          expect(new Set(result.map((a) => a.id)).size).toBe(result.length);
          for (const { aliases = [] } of readers)
            for (const alias of aliases)
              expect(result.filter((a) => a.aliases.includes(alias)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    ));
});
