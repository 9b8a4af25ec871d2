import type { Actor } from '../../model/actor';
import { actorEntity, type Entity, localEntity } from './entities';

/** A person's name in the text. `entity` is null where it may be several people; `full` if a given name stands in it. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity | null;
  readonly full: boolean;
}

/** A run of capitals that names a body the registry does not know: Institute for War Studies. */
export interface BodyName {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
}

/** Whom the text names, each one entity for all its names. */
export class People {
  readonly names: PersonName[] = [];
  readonly bodies: BodyName[] = [];
  /** Surnames that are also words or other people's, where nobody is named in full: the one official in office who bears it. */
  readonly weak: BodyName[] = [];
  private readonly entities = new Map<string, Entity>();

  /** The registry actor's entity in this article, one for all its names. */
  entityOf(actor: Actor): Entity {
    const known = this.entities.get(actor.id);
    if (known) return known;
    const entity = actorEntity(actor);
    this.entities.set(entity.key, entity);
    return entity;
  }

  /** A local person's or body's entity, one for all its names. */
  local(
    name: string,
    kind: 'person' | 'body' | 'government',
    facts: Parameters<typeof localEntity>[2] = {},
  ): Entity {
    const entity = localEntity(name, kind, facts);
    const known = this.entities.get(entity.key);
    if (known) {
      known.gender ??= entity.gender;
      known.side ??= entity.side;
      return known;
    }
    this.entities.set(entity.key, entity);
    return entity;
  }
}
