import { withoutArticle } from '../../components/review/worth-remembering';
import { actors } from '../../lib/actors';
import type { ActorRef } from '../../lib/model/actor';
import type { ActorRecord, OwnRole, SettingsRecord } from '../../lib/model/records';
import { fold } from '../../lib/text/fold';
import { knownTitles, titleKind } from './title-words';

/** The settings with more names of an actor, which the next articles use. */
export function withAliases(
  settings: SettingsRecord,
  actor: ActorRef,
  aliases: readonly string[],
  stored: readonly ActorRecord[],
): SettingsRecord {
  const known = settings.ownActors.find(({ id }) => id === actor.id);
  const side = [...stored, ...actors].find(({ id }) => id === actor.id)?.side ?? null;
  const entry = known
    ? { ...known, aliases: [...new Set([...known.aliases, ...aliases])] }
    : { ...actor, side, aliases };
  return {
    ...settings,
    ownActors: [...settings.ownActors.filter(({ id }) => id !== actor.id), entry],
  };
}

const sameRole = (a: OwnRole, b: OwnRole): boolean =>
  fold(a.title) === fold(b.title) && a.from === b.from && a.to === b.to;

const withRoles = (
  settings: SettingsRecord,
  actorId: string,
  change: (roles: readonly OwnRole[]) => readonly OwnRole[],
): SettingsRecord => ({
  ...settings,
  ownActors: settings.ownActors.map((actor) =>
    actor.id === actorId ? { ...actor, roles: change(actor.roles ?? []) } : actor,
  ),
});

/** The settings with a role of an actor, whose office is the registry's where it has one of that title. */
export function withRole(
  settings: SettingsRecord,
  actor: ActorRef,
  role: Omit<OwnRole, 'office'>,
  stored: readonly ActorRecord[],
): SettingsRecord {
  const title = withoutArticle(role.title);
  const own: OwnRole = { ...role, title, office: knownTitles.officeOf(title) };
  return withRoles(withAliases(settings, actor, [], stored), actor.id, (roles) => [
    ...roles.filter((other) => !sameRole(other, own)),
    own,
  ]);
}

/** The settings without one role of an actor. */
export const withoutRole = (settings: SettingsRecord, actorId: string, role: OwnRole): SettingsRecord =>
  withRoles(settings, actorId, (roles) => roles.filter((other) => !sameRole(other, role)));

/**
 * The settings with the words that named an actor in an article of a day (ISO): a title as a role from that day on, as
 * others may have held it before; anything else as one more name.
 */
export const withRemembered = (
  settings: SettingsRecord,
  actor: ActorRef,
  { words, day }: { readonly words: string; readonly day: string },
  stored: readonly ActorRecord[],
): SettingsRecord =>
  titleKind(words) === 'none'
    ? withAliases(settings, actor, [words], stored)
    : withRole(settings, actor, { title: words, from: day, to: null }, stored);
