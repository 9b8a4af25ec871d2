import { describe, expect, it } from 'vitest';
import {
  withIssue,
  withOwnActor,
  withOwnIssue,
  withoutOwnActor,
  withoutOwnIssue,
  withSite,
} from '../../entrypoints/options/change-settings';
import { withoutRole } from '../../entrypoints/shared/own-actors';
import { knownTitles, titleKind } from '../../entrypoints/shared/title-words';
import { actors, offices } from '../../lib/actors';
import { DEFAULT_SETTINGS } from '../../lib/model/records';

const issue = {
  label: 'Bridges & ports',
  proposition: 'Bridges should be built.',
  supportMeans: '',
  opposeMeans: '',
  supportPhrases: ['new bridge'],
  opposePhrases: [],
};

describe('settings', () => {
  it('switch a site off once, and on again', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'news.example', false), 'news.example', false);
    expect(off.sitesOff).toEqual(['news.example']);
    expect(withSite(off, 'news.example', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('switch an issue off, and on again', () => {
    const off = withIssue(DEFAULT_SETTINGS, 'ceasefire', false);
    expect(off.issuesOff).toEqual(['ceasefire']);
    expect(withIssue(off, 'ceasefire', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('add an issue, replace one of the same name, remove it', () => {
    const once = withOwnIssue(DEFAULT_SETTINGS, issue);
    const twice = withOwnIssue(once, { ...issue, label: 'bridges & ports', opposePhrases: ['no bridge'] });
    expect(twice.ownIssues.map(({ opposePhrases }) => opposePhrases)).toEqual([['no bridge']]);
    expect(withoutOwnIssue(twice, twice.ownIssues[0]!.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('add names to an actor of the registry, who keeps id, kind and side', () => {
    const known = actors.find(({ kind, side }) => kind === 'person' && side !== null)!;
    const added = withOwnActor(
      DEFAULT_SETTINGS,
      { name: known.name.toUpperCase(), kind: 'institution', aliases: ['the Harbour chief'], role: null },
      [],
    );
    expect(added.ownActors).toEqual([
      { id: known.id, name: known.name, kind: 'person', side: known.side, aliases: ['the Harbour chief'] },
    ]);
    const more = withOwnActor(
      added,
      { name: known.name, kind: 'person', aliases: ['Old Salt', 'the Harbour chief'], role: null },
      [],
    );
    expect(more.ownActors[0]?.aliases).toEqual(['the Harbour chief', 'Old Salt']);
    expect(withoutOwnActor(more, known.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('add somebody nobody knows, of the kind given, under one id however written', () => {
    const add = (name: string) =>
      withOwnActor(DEFAULT_SETTINGS, { name, kind: 'institution', aliases: [], role: null }, []).ownActors[0];
    expect(add('Fictional Harbour Board')).toEqual({
      id: 'local:fictional-harbour-board',
      name: 'Fictional Harbour Board',
      kind: 'institution',
      side: null,
      aliases: [],
    });
    expect(add('fictional  harbour-board')?.id).toBe('local:fictional-harbour-board');
  });

  const role = (title: string, from: string | null = '2026-01-01') =>
    withOwnActor(
      DEFAULT_SETTINGS,
      { name: 'Davor Samplewood', kind: 'person', aliases: [], role: { title, from, to: null } },
      [],
    );

  it.each([
    { title: 'Freedonian envoy', office: null },
    { title: 'the Freedonian envoy', office: null, as: 'Freedonian envoy' },
    { title: 'Ukrainian foreign minister', office: 'fm-ua' },
    { title: 'FOREIGN MINISTER OF UKRAINE', office: 'fm-ua' },
    { title: 'Russia’s foreign minister', office: 'fm-ru' },
    { title: 'foreign minister', office: null },
    { title: 'US senator', office: null },
  ])('add a role: $title is the office $office', ({ title, office, as = title }) => {
    expect(role(title).ownActors[0]?.roles).toEqual([{ title: as, office, from: '2026-01-01', to: null }]);
  });

  it('add a role once, and take it away again', () => {
    const once = role('Freedonian envoy');
    const actor = { name: 'Davor Samplewood', kind: 'person' as const, aliases: [] };
    const same = { title: 'freedonian envoy', from: '2026-01-01', to: null };
    const twice = withOwnActor(once, { ...actor, role: same }, []);
    expect(twice.ownActors[0]?.roles).toHaveLength(1);
    const both = withOwnActor(twice, { ...actor, role: { ...same, from: null } }, []);
    expect(both.ownActors[0]?.roles).toHaveLength(2);
    const left = withoutRole(both, both.ownActors[0]!.id, both.ownActors[0]!.roles![0]!);
    expect(left.ownActors[0]?.roles?.map(({ from }) => from)).toEqual([null]);
  });

  it('know a title for nearly every office that one person holds', () => {
    const single = offices.filter(({ shared }) => !shared);
    const reached = new Set(knownTitles.names.map(knownTitles.officeOf));
    expect(single.filter(({ id }) => !reached.has(id)).length).toBeLessThan(single.length / 10);
  });
});

describe('words that name a source', () => {
  it.each([
    { words: 'the Ukrainian foreign minister', kind: 'office' },
    { words: 'Hungary’s prime minister', kind: 'office' },
    { words: 'the foreign minister', kind: 'bare' },
    { words: 'The Foreign Minister', kind: 'bare' },
    { words: 'the envoy for harbours', kind: 'bare' },
    { words: 'the Freedonian envoy', kind: 'title' },
    { words: 'the special envoy to Freedonia', kind: 'title' },
    { words: 'the Harbour chief', kind: 'none' },
    { words: 'Envoy Samplewood', kind: 'none' },
    { words: 'Samplewood', kind: 'none' },
  ])('$words: $kind', ({ words, kind }) => expect(titleKind(words)).toBe(kind));
});
