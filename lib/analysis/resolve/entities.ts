import type { Actor, ActorRef } from '../../model/actor';

/** Somebody or something an article speaks of, under all the names it uses. */
export interface Entity {
  /** Actor id, `local:<slug>`, or `nameless:<n>` for somebody without a name. */
  readonly key: string;
  /** Null for somebody without a name. */
  readonly ref: ActorRef | null;
  /** The registry's entry, null for anybody it does not know. */
  readonly actor: Actor | null;
  readonly kind: 'person' | 'body' | 'government' | 'nameless' | 'group';
  gender: 'm' | 'f' | null;
  /** Side as the article states it ('a Ukrainian official'); null if unstated. */
  side: string | null;
  /** Functions and nouns by which the article describes it: foreign-minister, analyst. */
  readonly described: Set<string>;
}

/** One place where the text speaks of an entity. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly how: 'full' | 'name' | 'source';
  /** Inside somebody's words or a report of them. */
  readonly reported: boolean;
  /** Its part in the clause: who acts, in the main or another clause; owner of something; behind a preposition. */
  readonly part: 'acts' | 'acts-aside' | 'owner' | 'oblique' | 'other';
}

/** A name as an id: lower case, words joined by hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const refOf = ({ id, name, kind }: Actor): ActorRef => ({ id, name, kind });

/** The entity of a registry actor. */
export const actorEntity = (actor: Actor): Entity => ({
  key: actor.id,
  ref: refOf(actor),
  actor,
  kind: actor.kind === 'person' ? 'person' : actor.kind === 'country' ? 'government' : 'body',
  gender: actor.gender,
  side: actor.kind === 'person' ? null : actor.side,
  described: new Set(),
});

/** The entity of somebody the registry does not know, by the full name the article gives. */
export const localEntity = (
  name: string,
  kind: 'person' | 'body' | 'government',
  facts: {
    readonly gender?: 'm' | 'f' | null;
    readonly side?: string | null;
    /** The article of which alone somebody is an actor: one of many of that name. */
    readonly within?: string;
  } = {},
): Entity => {
  const id = `local:${slug(name)}${facts.within ? `@${slug(facts.within)}` : ''}`;
  return {
    key: id,
    ref: {
      id,
      name,
      kind: kind === 'body' ? 'institution' : kind === 'government' ? 'country' : 'person',
    },
    actor: null,
    kind,
    gender: facts.gender ?? null,
    side: facts.side ?? null,
    described: new Set(),
  };
};

/** Somebody or something that speaks without a name, so that words can go back to it; `sources` numbers it. */
export const namelessEntity = (
  { sources }: { readonly sources: { readonly length: number } },
  kind: 'nameless' | 'group' | 'body',
  side: string | null,
  gender: 'm' | 'f' | null = null,
  described: Iterable<string> = [],
): Entity => ({
  key: `nameless:${sources.length}`,
  ref: null,
  actor: null,
  kind,
  gender,
  side,
  described: new Set(described),
});
