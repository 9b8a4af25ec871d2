import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readerSettings } from '../../lib/model/decode/settings';
import type { OwnActor, OwnIssue, OwnRole, ReaderSettings } from '../../lib/model/records';
import { mergeSettings } from '../../lib/storage/merge-settings';
import { settings as anySettings } from '../exchange/arbitrary-collection';

const NOTHING: ReaderSettings = { sitesOff: [], issuesOff: [], ownActors: [], ownIssues: [] };
const role = (more: Partial<OwnRole> = {}): OwnRole => ({
  title: 'Freedonian envoy',
  office: null,
  from: '2025-01-01',
  to: null,
  ...more,
});
const actor = (name: string, aliases: string[] = [], roles: OwnRole[] = []): OwnActor => ({
  id: `local:${name.toLowerCase()}`,
  name,
  kind: 'person',
  side: null,
  aliases,
  roles,
});
const issue = (more: Partial<OwnIssue> = {}): OwnIssue => ({
  id: 'own-canal',
  label: 'Canal',
  proposition: 'The canal should be dug.',
  supportMeans: '',
  opposeMeans: '',
  supportPhrases: ['the canal'],
  opposePhrases: [],
  ...more,
});
const report = (more: object = {}) => ({ added: [], extended: [], leftOut: [], ...more });

describe('own actors of an import', () => {
  const cases: readonly {
    name: string;
    here: OwnActor[];
    given: OwnActor[];
    expect: OwnActor[];
    report: object;
  }[] = [
    {
      name: 'a new one is added',
      here: [],
      given: [actor('Ada', ['Brook'], [role()])],
      expect: [actor('Ada', ['Brook'], [role()])],
      report: report({ added: ['Ada'] }),
    },
    {
      name: 'names and roles are put together',
      here: [actor('Ada', ['Brook'], [role()])],
      given: [actor('Ada', ['BROOK', 'Fox'], [role(), role({ from: '2020-01-01', to: '2021-01-01' })])],
      expect: [actor('Ada', ['Brook', 'Fox'], [role(), role({ from: '2020-01-01', to: '2021-01-01' })])],
      report: report({ extended: ['Ada'] }),
    },
    {
      name: 'the same again changes nothing',
      here: [actor('Ada', ['Brook'], [role()])],
      given: [actor('Ada', ['Brook'], [role({ title: 'FREEDONIAN envoy' })])],
      expect: [actor('Ada', ['Brook'], [role()])],
      report: report(),
    },
    {
      name: 'kind and side stay as they are here, another name becomes one more',
      here: [actor('Ada')],
      given: [{ ...actor('Ada'), name: 'Adelaide', kind: 'institution', side: 'RU' }],
      expect: [actor('Ada', ['Adelaide'])],
      report: report({ extended: ['Ada'] }),
    },
    {
      name: 'a name that means another actor here is left out',
      here: [actor('Ada', ['Fox'])],
      given: [actor('Boris', ['fox', 'Bear'])],
      expect: [actor('Ada', ['Fox']), actor('Boris', ['Bear'])],
      report: report({ added: ['Boris'], leftOut: ['fox'] }),
    },
    {
      name: 'an actor whose own name means another here is left out',
      here: [actor('Ada', ['Boris'])],
      given: [actor('Boris', ['Bear'])],
      expect: [actor('Ada', ['Boris'])],
      report: report({ leftOut: ['Boris'] }),
    },
    {
      name: 'more than there is room for are left out',
      here: Array.from({ length: 1000 }, (_, i) => actor(`A${i}`)),
      given: [actor('Boris')],
      expect: Array.from({ length: 1000 }, (_, i) => actor(`A${i}`)),
      report: report({ leftOut: ['Boris'] }),
    },
  ];
  it.each(cases)('$name', ({ here, given, expect: expected, report: told }) => {
    const merged = mergeSettings({ ...NOTHING, ownActors: here }, { ...NOTHING, ownActors: given });
    expect(merged.settings.ownActors).toEqual(expected);
    expect(merged.report.actors).toEqual(told);
  });
});

describe('own issues of an import', () => {
  const cases: readonly { name: string; given: OwnIssue; expect: OwnIssue[]; report: object }[] = [
    {
      name: 'a new one is added',
      given: issue({ id: 'own-port', label: 'Port' }),
      expect: [issue(), issue({ id: 'own-port', label: 'Port' })],
      report: report({ added: ['Port'] }),
    },
    {
      name: 'phrases for the same proposition are put together',
      given: issue({ supportPhrases: ['The canal', 'the dig'], opposePhrases: ['a nature reserve'] }),
      expect: [issue({ supportPhrases: ['the canal', 'the dig'], opposePhrases: ['a nature reserve'] })],
      report: report({ extended: ['Canal'] }),
    },
    { name: 'the same again changes nothing', given: issue(), expect: [issue()], report: report() },
    {
      name: 'another proposition under the same name is left out',
      given: issue({ proposition: 'The canal should not be dug.', supportPhrases: ['a nature reserve'] }),
      expect: [issue()],
      report: report({ leftOut: ['Canal'] }),
    },
    {
      name: 'a phrase never changes sides',
      given: issue({ supportPhrases: [], opposePhrases: ['The Canal'] }),
      expect: [issue()],
      report: report({ leftOut: ['The Canal'] }),
    },
  ];
  it.each(cases)('$name', ({ given, expect: expected, report: told }) => {
    const merged = mergeSettings({ ...NOTHING, ownIssues: [issue()] }, { ...NOTHING, ownIssues: [given] });
    expect(merged.settings.ownIssues).toEqual(expected);
    expect(merged.report.issues).toEqual(told);
  });
});

describe('settings of an import', () => {
  it('switch off more, and say what', () => {
    const here = { ...NOTHING, issuesOff: ['ceasefire'], sitesOff: ['a.example'] };
    const given = { ...NOTHING, issuesOff: ['ceasefire', 'sanctions'], sitesOff: ['b.example'] };
    const { settings, report: told } = mergeSettings(here, given);
    expect(settings).toMatchObject({
      issuesOff: ['ceasefire', 'sanctions'],
      sitesOff: ['a.example', 'b.example'],
    });
    expect(told).toMatchObject({ issuesOff: ['sanctions'], sitesOff: ['b.example'] });
  });

  it('take nothing away, fit into storage, and the second time change nothing', () =>
    fc.assert(
      fc.property(anySettings, anySettings, (here, given) => {
        const once = mergeSettings(here, given).settings;
        expect(v.safeParse(readerSettings, once).success).toBe(true);
        for (const [i, own] of here.ownActors.entries()) {
          expect(once.ownActors[i]).toMatchObject({
            id: own.id,
            name: own.name,
            kind: own.kind,
            side: own.side,
          });
          expect(once.ownActors[i]?.aliases).toEqual(expect.arrayContaining([...own.aliases]));
          expect(once.ownActors[i]?.roles ?? []).toEqual(expect.arrayContaining([...(own.roles ?? [])]));
        }
        for (const [i, own] of here.ownIssues.entries())
          expect(once.ownIssues[i]).toMatchObject({ id: own.id, proposition: own.proposition });
        expect(mergeSettings(once, given).settings).toEqual(once);
      }),
    ));
});
