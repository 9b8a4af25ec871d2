import type { Actor, Office } from '../../model/actor';
import type { ActorIndex } from './actor-index';
import type { RolePhrase } from './source-phrase';
import { holdersOn, isHeldOn } from './tenure';

/** Offices that a phrase's words may mean. `exact` if the words and country leave no other kind of office. */
export function officesMeant(index: ActorIndex, phrase: RolePhrase, country: string | null): Office[] {
  if (phrase.offices.length > 0) return [...new Set(phrase.offices)];
  const found = new Map<string, Office>();
  for (const name of phrase.functions)
    for (const office of index.officesByFunction.get(name) ?? [])
      if (country === null || office.country === country) found.set(office.id, office);
  for (const office of phrase.generic)
    if (country === null || office.country === country) found.set(office.id, office);
  if (phrase.noun === 'leader' && found.size === 0)
    for (const office of index.offices.values())
      if (office.leader && (country === null || office.country === country)) found.set(office.id, office);
  return [...found.values()];
}

/** True if an actor holds one of the offices on a day; 'former' asks for one held before and no longer. */
export function holdsOneOf(
  actor: Actor,
  offices: ReadonlySet<string>,
  time: RolePhrase['time'],
  day: string | null,
): boolean {
  const held = actor.roles.filter((role) => offices.has(role.office));
  return time === 'former'
    ? held.some((role) => !isHeldOn(role, day) && (day === null || (role.from ?? '') <= day))
    : held.some((role) => isHeldOn(role, day));
}

/** The one holder on that day, of all the offices; null if none or several. */
export function soleHolder(index: ActorIndex, offices: readonly Office[], day: string | null): Actor | null {
  const holders = new Set<Actor>();
  for (const office of offices) {
    if (office.shared) return null;
    for (const actor of holdersOn(index, office.id, day)) holders.add(actor);
  }
  const [only] = holders;
  return holders.size === 1 && only ? only : null;
}
