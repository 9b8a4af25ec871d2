import type { Actor, Office, ReaderActor } from '../model/actor';
import type { OwnActor, OwnRole } from '../model/records';
import { withReaderActors } from './reader-actors';

/** Dotted abbreviations without their dots, as offices are titled: 'U.S. envoy' as 'us envoy'. */
const titleOf = ({ title }: OwnRole): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));

const ownOffice = (title: string): Office => ({
  id: `own:${title}`,
  country: null,
  functions: [],
  titles: [title],
  generic: [],
  speaksFor: null,
  heads: null,
  serves: null,
  leader: false,
  shared: false,
});

/** Actors, and the offices their roles refer to. */
export interface ActorsAndOffices {
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
}

/**
 * The registry with what the reader set: the own actors, and an office for each title of theirs that the registry does
 * not have. Neither argument is changed.
 */
export function withOwnActors(registry: ActorsAndOffices, own: readonly OwnActor[]): ActorsAndOffices {
  const known = new Set(registry.offices.map(({ id }) => id));
  const added = new Map<string, Office>();
  const officeOf = (role: OwnRole): string => {
    if (role.office !== null && known.has(role.office)) return role.office;
    const office = ownOffice(titleOf(role));
    added.set(office.id, office);
    return office.id;
  };
  const readerActors = own.map(
    ({ roles = [], ...actor }): ReaderActor => ({
      ...actor,
      roles: roles.map((role) => ({ office: officeOf(role), from: role.from, to: role.to })),
    }),
  );
  const shared = new Set(registry.offices.filter((office) => office.shared).map(({ id }) => id));
  return {
    actors: withReaderActors(registry.actors, readerActors, shared),
    offices: [...registry.offices, ...added.values()],
  };
}
