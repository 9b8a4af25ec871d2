import type { ActorChoices } from '../../components/review/SpeakerForm';
import { actors } from '../../lib/actors';
import type { ActorRef } from '../../lib/model/actor';
import type { ActorRecord, OwnActor } from '../../lib/model/records';
import { fold } from '../../lib/text/fold';
import { titleKind } from './title-words';

const LIST_ID = 'actor-names';

/** Id of an actor the reader names; the same name gives the same id. */
const ownActorId = (name: string): string =>
  `local:${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

const refOf = ({ id, name, kind }: ActorRef): ActorRef => ({ id, name, kind });

/** Choices that also say whether a name is known. */
export interface KnownActorChoices extends ActorChoices {
  readonly known: (name: string) => ActorRef | null;
}

/** Who can be chosen: actors that are stored, the reader's own and the registry's; of one name the first counts. */
export function actorChoices(stored: readonly ActorRecord[], own: readonly OwnActor[]): KnownActorChoices {
  const byName = new Map<string, ActorRef>();
  for (const actor of [...stored, ...own, ...actors])
    if (!byName.has(fold(actor.name))) byName.set(fold(actor.name), refOf(actor));
  const known = (name: string) => byName.get(fold(name)) ?? null;
  return {
    listId: LIST_ID,
    names: [...byName.values()].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    known,
    titleKind,
    named: (name) => known(name) ?? { id: ownActorId(name), name, kind: 'person' },
  };
}
