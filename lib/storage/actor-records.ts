import type { Actor, ActorRef, Office } from '../model/actor';
import type { ActorRecord } from '../model/records';
import { principalOf } from './principal';

/** What is known of actors: the registry with the reader's own, and the offices they hold. */
export interface ActorKnowledge {
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  /** Ids of the actors the reader added. */
  readonly own: ReadonlySet<string>;
}

/** An actor as named on a day (ISO), and why it is stored where nothing is known of it. */
export interface NamedActor {
  readonly actor: ActorRef;
  readonly day: string;
  readonly origin: 'article' | 'reader';
}

/** Rows for the actors named, and for those in whose name they speak. */
export function actorRecords(named: readonly NamedActor[], knowledge: ActorKnowledge): ActorRecord[] {
  const known = new Map(knowledge.actors.map((actor) => [actor.id, actor]));
  const rows = new Map<string, ActorRecord>();
  const add = ({ actor: { id, name, kind }, day, origin }: NamedActor): string | null => {
    const actor = known.get(id);
    const speaksFor = actor ? principalOf(actor, knowledge.offices, day) : null;
    rows.set(id, {
      id,
      name,
      kind,
      side: actor?.side ?? null,
      aliases: actor?.aliases ?? [],
      origin: knowledge.own.has(id) ? 'reader' : actor ? 'registry' : origin,
      speaksFor,
    });
    return speaksFor;
  };
  for (const actor of named) {
    const principal = known.get(add(actor) ?? '');
    if (principal) add({ ...actor, actor: principal });
  }
  return [...rows.values()];
}
