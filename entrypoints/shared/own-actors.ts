import { actors } from '../../lib/actors';
import type { ActorRef } from '../../lib/model/actor';
import type { ActorRecord, SettingsRecord } from '../../lib/model/records';

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
