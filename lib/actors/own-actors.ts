import type { Actor, Office, ReaderActor } from '../model/actor';
import type { TitlePhrase } from '../model/grammar/reference-grammar';
import type { Packs } from '../model/packs';
import type { OwnActor, OwnRole } from '../model/records';
import { withReaderActors } from './reader-actors';

/** As offices are titled: lower case, dotted abbreviations without their dots ('U.S. envoy' as 'us envoy'). */
const titleOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));

/** Says of a title whether it may mean somebody anywhere: 'minister', 'Foreign Minister', unlike 'Freedonian envoy'. */
export function createBareTitles(titles: readonly TitlePhrase[]): (title: string) => boolean {
  const bare = new Set(titles.map(({ phrase }) => phrase));
  return (title) => !/\p{Lu}/u.test(title) || bare.has(titleOf(title));
}

/** An office only the reader knows; a bare title says too little to name its holder by itself. */
const ownOffice = (title: string, isBare: boolean): Office => ({
  id: `own:${titleOf(title)}`,
  country: null,
  functions: [],
  titles: isBare ? [] : [titleOf(title)],
  generic: isBare ? [titleOf(title)] : [],
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
 * The packs' actors with what the reader set: the own actors, and an office for each title of theirs that the registry
 * does not have. Neither argument is changed.
 */
export function withOwnActors(packs: Packs, own: readonly OwnActor[]): ActorsAndOffices {
  const isBare = createBareTitles(packs.languages.flatMap(({ reference }) => reference?.titles ?? []));
  const known = new Set(packs.offices.map(({ id }) => id));
  const added = new Map<string, Office>();
  const officeOf = ({ office, title }: OwnRole): string => {
    if (office !== null && known.has(office)) return office;
    const ownOne = ownOffice(title, isBare(title));
    added.set(ownOne.id, ownOne);
    return ownOne.id;
  };
  const readerActors = own.map(
    ({ roles = [], ...actor }): ReaderActor => ({
      ...actor,
      roles: roles.map((role) => ({ office: officeOf(role), from: role.from, to: role.to })),
    }),
  );
  const shared = new Set(packs.offices.filter((office) => office.shared).map(({ id }) => id));
  return {
    actors: withReaderActors(packs.actors, readerActors, shared),
    offices: [...packs.offices, ...added.values()],
  };
}
