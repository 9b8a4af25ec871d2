import { describe, expect, it } from 'vitest';
import {
  withIssue,
  withOwnActor,
  withOwnIssue,
  withoutOwnActor,
  withoutOwnIssue,
  withSite,
} from '../../entrypoints/options/change-settings';
import { actors } from '../../lib/actors';
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
      { name: known.name.toUpperCase(), kind: 'institution', aliases: ['the Harbour chief'] },
      [],
    );
    expect(added.ownActors).toEqual([
      { id: known.id, name: known.name, kind: 'person', side: known.side, aliases: ['the Harbour chief'] },
    ]);
    const more = withOwnActor(
      added,
      { name: known.name, kind: 'person', aliases: ['Old Salt', 'the Harbour chief'] },
      [],
    );
    expect(more.ownActors[0]?.aliases).toEqual(['the Harbour chief', 'Old Salt']);
    expect(withoutOwnActor(more, known.id)).toEqual(DEFAULT_SETTINGS);
  });

  it('add somebody nobody knows, of the kind given, under one id however written', () => {
    const add = (name: string) =>
      withOwnActor(DEFAULT_SETTINGS, { name, kind: 'institution', aliases: [] }, []).ownActors[0];
    expect(add('Fictional Harbour Board')).toEqual({
      id: 'local:fictional-harbour-board',
      name: 'Fictional Harbour Board',
      kind: 'institution',
      side: null,
      aliases: [],
    });
    expect(add('fictional  harbour-board')?.id).toBe('local:fictional-harbour-board');
  });
});
