import type { Actor, Role } from '../../model/actor';
import type { ActorIndex } from './actor-index';

/** True if a role is held on an ISO day; an unknown day counts as today's, so that open roles are held. */
export const isHeldOn = ({ from, to }: Role, day: string | null): boolean =>
  day === null ? to === null : (from === null || from <= day) && (to === null || day < to);

/** True if an actor holds any office on a day. */
export const holdsOfficeOn = (actor: Actor, day: string | null): boolean =>
  actor.roles.some((role) => isHeldOn(role, day));

/** Ids of the offices an actor holds on a day. */
export const officesOn = (actor: Actor, day: string | null): string[] =>
  actor.roles.filter((role) => isHeldOn(role, day)).map((role) => role.office);

/** Who holds an office on a day. */
export const holdersOn = (index: ActorIndex, office: string, day: string | null): Actor[] =>
  (index.tenures.get(office) ?? [])
    .filter(({ from, to }) => (day === null ? to === '9999' : from <= day && day < to))
    .map(({ actor }) => actor);

/** Functions of the offices an actor holds on a day; with `ever`, of all it ever held. */
export function functionsOf(index: ActorIndex, actor: Actor, day: string | null, ever = false): Set<string> {
  const functions = new Set<string>();
  for (const role of actor.roles)
    if (ever || isHeldOn(role, day))
      for (const name of index.offices.get(role.office)?.functions ?? []) functions.add(name);
  return functions;
}
