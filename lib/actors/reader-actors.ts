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

/** Ends the open tenure of an office on the day somebody else takes it by the reader's word. */
const handedOver = (role: Role, taken: ReadonlyMap<string, string>): Role => {
  const day = taken.get(role.office);
  return day && (role.to === null || role.to > day) && (role.from === null || role.from < day)
    ? { ...role, to: day }
    : role;
};

/**
 * The registry with a reader's own actors, aliases and roles. The reader's word wins: an alias given to one actor is
 * taken from every other, and an office of one holder given to one actor ends for the holder before. `shared` are the
 * offices that several people hold at a time. Neither argument is changed.
 */
export function withReaderActors(
  actors: readonly Actor[],
  readerActors: readonly ReaderActor[],
  shared: ReadonlySet<string> = new Set(),
): readonly Actor[] {
  if (readerActors.length === 0) return actors;
  const owner = new Map<string, string>();
  const taken = new Map<string, Map<string, string>>();
  for (const entry of readerActors) {
    for (const name of names(entry)) owner.set(key(name), entry.id);
    for (const { office, from } of entry.roles ?? [])
      if (from && !shared.has(office))
        taken.set(office, (taken.get(office) ?? new Map()).set(entry.id, from));
  }
  const added = new Map(readerActors.map((entry) => [entry.id, entry]));
  const keep = (id: string) => (name: string) => (owner.get(key(name)) ?? id) === id;
  const known = actors.map((actor) => {
    const entry = added.get(actor.id);
    const others = new Map<string, string>();
    for (const [office, days] of taken)
      for (const [id, day] of days) if (id !== actor.id) others.set(office, day);
    const own = keep(actor.id);
    const ceded =
      actor.aliases.every(own) && (actor.weakAliases ?? []).every(own)
        ? actor
        : {
            ...actor,
            aliases: actor.aliases.filter(own),
            weakAliases: (actor.weakAliases ?? []).filter(own),
          };
    const roles = ceded.roles.map((role) => handedOver(role, others));
    const base = roles.some((role, i) => role !== ceded.roles[i]) ? { ...ceded, roles } : ceded;
    return entry ? merged(base, entry) : base;
  });
  const knownIds = new Set(actors.map((actor) => actor.id));
  return [...known, ...readerActors.filter((entry) => !knownIds.has(entry.id)).map(newActor)];
}
