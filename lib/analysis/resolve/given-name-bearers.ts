import type { Entity } from './entities';

interface Bearer {
  readonly entity: Entity;
  /** The token where the full name stands first. */
  readonly first: number;
}

/** Who bears a given name in an article's full names: 'Melania said' after 'Melania Trump wrote'. */
export class GivenNameBearers {
  /** Null for a name of several people. */
  private readonly byName = new Map<string, Bearer | null>();

  /** Somebody's full name that begins with a word, at a token. */
  note(word: string, entity: Entity, first: number): void {
    const known = this.byName.get(word);
    if (known === undefined) this.byName.set(word, { entity, first });
    else if (known && known.entity !== entity) this.byName.set(word, null);
  }

  /** Gives a name to somebody else too; true if somebody bore it already. */
  contest(word: string): boolean {
    const isBorne = this.byName.has(word);
    this.byName.set(word, null);
    return isBorne;
  }

  /** The only one whose full name begins so and stands before a token; null if nobody's or several people's does. */
  namedBefore(word: string, at: number): Entity | null {
    const bearer = this.byName.get(word);
    return bearer && bearer.first < at ? bearer.entity : null;
  }
}
