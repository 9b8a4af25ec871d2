import { MAX_TEXTS } from '../model/decode/common';
import { MAX_OWN } from '../model/decode/settings';
import type { MergedEntries } from '../model/import-report';
import type { OwnActor, OwnRole } from '../model/records';
import { fold } from '../text/fold';

const roleKey = ({ title, office, from, to }: OwnRole): string =>
  JSON.stringify([office ?? fold(title), from, to]);

/** The reader's own actors with those of an import: a name means here whom it meant before, roles are put together. */
export function mergeOwnActors(
  here: readonly OwnActor[],
  given: readonly OwnActor[],
): { entries: OwnActor[]; report: MergedEntries } {
  const entries = new Map(here.map((actor) => [actor.id, actor]));
  const report = { added: [] as string[], extended: [] as string[], leftOut: [] as string[] };
  const owners = new Map(
    here.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [fold(one), id] as const)),
  );
  const isFree = (id: string) => (name: string) => {
    if ((owners.get(fold(name)) ?? id) === id) return true;
    report.leftOut.push(name);
    return false;
  };
  for (const actor of given) {
    const { id, name } = actor;
    const own = entries.get(id);
    const isFull = !own && entries.size >= MAX_OWN.actors;
    if (isFull) report.leftOut.push(name);
    if (isFull || !isFree(id)(name)) continue;
    const merged = extend(own ?? { ...actor, aliases: [], roles: [] }, actor, isFree(id));
    for (const one of [name, ...merged.aliases]) owners.set(fold(one), id);
    if (!own) report.added.push(name);
    else if (JSON.stringify(own) !== JSON.stringify(merged)) report.extended.push(own.name);
    entries.set(id, merged);
  }
  return { entries: [...entries.values()], report };
}

/** An actor with the names and roles of an import's; its own name, kind and side stay. */
function extend(own: OwnActor, given: OwnActor, isFree: (name: string) => boolean): OwnActor {
  const names = new Set([own.name, ...own.aliases].map(fold));
  const aliases = [given.name, ...given.aliases].filter((alias) => !names.has(fold(alias)) && isFree(alias));
  const held = new Set((own.roles ?? []).map(roleKey));
  const roles = [...(own.roles ?? []), ...(given.roles ?? []).filter((role) => !held.has(roleKey(role)))];
  return {
    ...own,
    aliases: [...new Set([...own.aliases, ...aliases])].slice(0, MAX_TEXTS),
    ...(own.roles || roles.length > 0 ? { roles: roles.slice(0, MAX_OWN.roles) } : {}),
  };
}
