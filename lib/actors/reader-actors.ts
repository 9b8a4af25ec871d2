import type { Actor, ReaderActor, Role } from '../model/actor';

const key = (name: string): string => name.trim().toLowerCase();
const names = (entry: ReaderActor): string[] => [entry.name, ...(entry.aliases ?? [])];

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const newActor = (entry: ReaderActor): Actor => ({
  id: entry.id,
  name: entry.name,
  kind: entry.kind,
  country: entry.country ?? null,
  side: entry.side ?? entry.country ?? null,
  gender: entry.gender ?? null,
  aliases: entry.aliases ?? [],
  names: entry.names ?? {},
  roles: entry.roles ?? [],
});

/** The registry's entry with what the reader added; the reader's name, side and gender count where given. */
const merged = (actor: Actor, entry: ReaderActor): Actor => ({
  ...actor,
  name: entry.name,
  side: entry.side === undefined ? actor.side : entry.side,
  gender: entry.gender === undefined ? actor.gender : entry.gender,
  aliases: union(
    entry.name === actor.name ? actor.aliases : [actor.name, ...actor.aliases],
    entry.aliases ?? [],
  ),
  names: { ...actor.names, ...entry.names },
  roles: [...actor.roles, ...(entry.roles ?? [])],
});

/** What is left of a tenure once somebody else holds the office by the reader's word: the days before and after. */
function without(held: Role, { office, from, to }: Role): Role[] {
  if (held.office !== office || from === null) return [held];
  const isCut = (held.to === null || held.to > from) && (held.from === null || held.from < from);
  if (!isCut) return [held];
  const isBackLater = to !== null && (held.to === null || held.to > to);
  return [{ ...held, to: from }, ...(isBackLater ? [{ ...held, from: to }] : [])];
}

/**
 * The registry with a reader's own actors, aliases and roles. The reader's word wins: an alias given to one actor is
 * taken from every other, and whoever held an office of one holder before steps back while the reader's actor has it.
 * `shared` are the offices that several people hold at a time. Neither argument is changed.
 */
export function withReaderActors(
  actors: readonly Actor[],
  readerActors: readonly ReaderActor[],
  shared: ReadonlySet<string> = new Set(),
): readonly Actor[] {
  if (readerActors.length === 0) return actors;
  const owner = new Map(readerActors.flatMap((entry) => names(entry).map((name) => [key(name), entry.id])));
  const taken = readerActors.flatMap(({ id, roles = [] }) =>
    roles.filter(({ office }) => !shared.has(office)).map((role) => ({ id, role })),
  );
  const left = (actor: Actor): Actor => ({
    ...actor,
    roles: taken
      .filter(({ id }) => id !== actor.id)
      .reduce((roles, { role }) => roles.flatMap((held) => without(held, role)), actor.roles),
  });
  const ceded = (actor: Actor): Actor => {
    const keep = (name: string) => (owner.get(key(name)) ?? actor.id) === actor.id;
    return {
      ...actor,
      aliases: actor.aliases.filter(keep),
      weakAliases: (actor.weakAliases ?? []).filter(keep),
    };
  };
  const added = new Map(readerActors.map((entry) => [entry.id, entry]));
  const known = actors.map((actor) => {
    const entry = added.get(actor.id);
    return left(entry ? merged(ceded(actor), entry) : ceded(actor));
  });
  const knownIds = new Set(actors.map((actor) => actor.id));
  return [
    ...known,
    ...readerActors.filter(({ id }) => !knownIds.has(id)).map((entry) => left(newActor(entry))),
  ];
}
