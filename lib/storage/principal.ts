import type { Actor, Office } from '../model/actor';

/** The actor for whom somebody speaks on a day (ISO) by the office then held, or as a body of it; null for nobody. */
export function principalOf(actor: Actor, offices: readonly Office[], day: string): string | null {
  for (const { office, from, to } of actor.roles) {
    if ((from !== null && day < from) || (to !== null && day >= to)) continue;
    const principal = offices.find(({ id }) => id === office)?.speaksFor;
    if (principal && principal !== actor.id) return principal;
  }
  return actor.speaksFor ?? null;
}
