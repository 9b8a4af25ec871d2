import type { ActorIndex } from './actor-index';
import type { Entity } from './entities';
import { isHeldOn } from './tenure';

const REPRESENTATIVES = new Set(['senator', 'lawmaker', 'parliament-speaker']);

/** The side for which an entity speaks on a day: a body's own, an official's while in office; null for anybody else. */
export function sideOn(index: ActorIndex, entity: Entity, day: string | null): string | null {
  if (!entity.actor) return entity.side;
  if (entity.kind !== 'person') return entity.actor.side;
  const speaks = entity.actor.roles.some((role) => {
    const office = index.offices.get(role.office);
    if (!office || !isHeldOn(role, day)) return false;
    return office.speaksFor !== null || office.functions.some((name) => REPRESENTATIVES.has(name));
  });
  return speaks ? entity.actor.side : entity.side;
}
