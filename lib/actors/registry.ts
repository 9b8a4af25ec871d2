import type { Actor, ActorKind, Office } from '../model/actor';

/** A data file's office: what it leaves out is empty, null or false. */
export interface OfficeEntry extends Partial<Omit<Office, 'id' | 'country'>> {
  readonly id: string;
  readonly country: string | null;
}

/** A data file's role: office, first day, day after the last, and '?' where a date or the tenure is not verified. */
export type RoleEntry = readonly [office: string, from: string | null, to: string | null, doubt?: string];

/** A data file's actor: what it leaves out is empty or null; `weak` are its weak aliases. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly side: string | null;
  readonly gender?: string;
  readonly aliases?: readonly string[];
  readonly weak?: readonly string[];
  readonly metonyms?: readonly string[];
  readonly names?: Actor['names'];
  readonly roles?: readonly (readonly (string | null)[])[];
  readonly functions?: readonly string[];
  readonly speaksFor?: string;
  readonly note?: string;
}

/** One bloc's data file. `source` is where the dated facts that bear no doubt mark come from. */
export interface RegistryFile {
  readonly source: string;
  readonly offices: readonly OfficeEntry[];
  readonly actors: readonly ActorEntry[];
}

const officeFrom = (entry: OfficeEntry): Office => ({
  functions: [],
  titles: [],
  generic: [],
  speaksFor: null,
  heads: null,
  serves: null,
  leader: false,
  shared: false,
  ...entry,
});

function actorFrom(entry: ActorEntry, source: string): Actor {
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind as ActorKind,
    country: entry.country,
    side: entry.side,
    gender: entry.gender === 'm' || entry.gender === 'f' ? entry.gender : null,
    aliases: entry.aliases ?? [],
    weakAliases: entry.weak ?? [],
    metonyms: entry.metonyms ?? [],
    names: entry.names ?? {},
    roles: (entry.roles ?? []).map(([office, from, to, doubt]) => ({
      office: office ?? '',
      from: from ?? null,
      to: to ?? null,
      ...(doubt ? { doubt: true } : { source }),
    })),
    functions: entry.functions ?? [],
    speaksFor: entry.speaksFor ?? null,
    ...(entry.note ? { note: entry.note } : {}),
  };
}

/** Opens data files as one registry; the shape is checked by tests/actors, not at every start. */
export function openRegistry(files: readonly RegistryFile[]): { actors: Actor[]; offices: Office[] } {
  return {
    actors: files.flatMap((file) => file.actors.map((entry) => actorFrom(entry, file.source))),
    offices: files.flatMap((file) => file.offices.map(officeFrom)),
  };
}
