import type { NewActor } from '../../components/options/OwnActorForm';
import type { ActorRecord, OwnIssue, SettingsRecord } from '../../lib/model/records';
import { fold } from '../../lib/text/fold';
import { actorChoices } from '../shared/actor-choices';
import { withAliases, withRole } from '../shared/own-actors';

const toggled = (list: readonly string[], entry: string, there: boolean): string[] =>
  there ? [...new Set([...list, entry])] : list.filter((other) => other !== entry);

/** A site of the built-in list switched on or off. */
export const withSite = (settings: SettingsRecord, host: string, on: boolean): SettingsRecord => ({
  ...settings,
  sitesOff: toggled(settings.sitesOff, host, !on),
});

/** An issue switched on or off. */
export const withIssue = (settings: SettingsRecord, issueId: string, on: boolean): SettingsRecord => ({
  ...settings,
  issuesOff: toggled(settings.issuesOff, issueId, !on),
});

const issueId = (label: string): string => `own-${fold(label).replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** An issue of the reader's own; one of the same name is replaced. */
export const withOwnIssue = (settings: SettingsRecord, issue: Omit<OwnIssue, 'id'>): SettingsRecord => {
  const id = issueId(issue.label);
  return {
    ...settings,
    ownIssues: [...settings.ownIssues.filter((other) => other.id !== id), { ...issue, id }],
  };
};

export const withoutOwnIssue = (settings: SettingsRecord, id: string): SettingsRecord => ({
  ...settings,
  ownIssues: settings.ownIssues.filter((issue) => issue.id !== id),
});

/** An actor, or more names and a role of a known one. */
export function withOwnActor(
  settings: SettingsRecord,
  { name, kind, aliases, role }: NewActor,
  stored: readonly ActorRecord[],
): SettingsRecord {
  const { known, named } = actorChoices(stored, settings.ownActors);
  const actor = known(name) ?? { ...named(name), kind };
  const added = withAliases(settings, actor, aliases, stored);
  return role ? withRole(added, actor, role, stored) : added;
}

export const withoutOwnActor = (settings: SettingsRecord, id: string): SettingsRecord => ({
  ...settings,
  ownActors: settings.ownActors.filter((actor) => actor.id !== id),
});
