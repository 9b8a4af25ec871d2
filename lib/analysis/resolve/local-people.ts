import type { Entity } from './entities';

/** The people an article names in full, found again by surname or by the end of their name. */
export class LocalPeople {
  private readonly bySurname = new Map<string, { readonly entity: Entity; readonly first: number }[]>();
  private readonly fullNames = new Map<string, Entity>();
  private readonly endings = new Map<string, Entity | null>();

  has(surname: string): boolean {
    return this.bySurname.has(surname);
  }

  /** Somebody the registry does not know; `first` is the token where the full name stands. */
  add(surname: string, entity: Entity, first: number): void {
    const same = this.bySurname.get(surname);
    if (same) same.push({ entity, first });
    else this.bySurname.set(surname, [{ entity, first }]);
  }

  addFull(name: string, entity: Entity): void {
    this.fullNames.set(name, entity);
  }

  /** Whom a bare surname means: the only one of it, or the only one named before; null if several or nobody. */
  meant(surname: string, at: number): Entity | null {
    const same = this.bySurname.get(surname);
    if (!same) return null;
    const all = new Set(same.map((local) => local.entity));
    if (all.size === 1) return same[0]?.entity ?? null;
    const before = new Set(same.filter((local) => local.first < at).map((local) => local.entity));
    const [only] = before;
    return before.size === 1 && only ? only : null;
  }

  /** The one whose full name, in normal words, ends so. */
  endingWith(ending: string): Entity | null {
    const known = this.endings.get(ending);
    if (known !== undefined) return known;
    const found = new Set(
      [...this.fullNames].filter(([name]) => name.endsWith(ending)).map(([, entity]) => entity),
    );
    const [only] = found;
    const entity = found.size === 1 && only ? only : null;
    this.endings.set(ending, entity);
    return entity;
  }
}
