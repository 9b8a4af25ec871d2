import type { LanguageCode } from './article';

export type ActorKind = 'person' | 'institution' | 'country';

/** What a statement keeps of its speaker; `id` is the registry's, or `local:<slug>` for a person only the article names. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/** An office held from `from` (inclusive) to `to` (exclusive; null: still held), ISO days. */
export interface Role {
  /** Id of an `Office`. */
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  /** True where the date or tenure is not verified. */
  readonly doubt?: boolean;
  readonly source?: string;
}

/** An office somebody holds. Titles are lower case, in English; which office a title means is decided by country and date. */
export interface Office {
  readonly id: string;
  /** ISO country code or EU, NATO, UN …; null if it belongs to none. */
  readonly country: string | null;
  /** What the office is, whatever the country: 'president', 'foreign-minister'; the language says how it is called. */
  readonly functions: readonly string[];
  /** Phrases that name this office and no other. */
  readonly titles: readonly string[];
  /** Phrases that fit its holder but also others: good for a description, never for finding a name. */
  readonly generic: readonly string[];
  /** Actor id of the body for which its holder speaks. */
  readonly speaksFor: string | null;
  /** Actor id of the body that its holder heads. */
  readonly heads: string | null;
  /** Id of the office whose holder is served: a spokesman's president. */
  readonly serves: string | null;
  /** True if 'the Ukrainian leader' means its holder. */
  readonly leader: boolean;
  /** True if several people hold it at a time; then the title alone names nobody. */
  readonly shared: boolean;
}

/** One entry of the registry. */
export interface Actor extends ActorRef {
  /** ISO country code, null for bodies of several states. */
  readonly country: string | null;
  /** Bloc for which the actor speaks: ISO country, EU, NATO, UN …; null for none. */
  readonly side: string | null;
  readonly gender: 'm' | 'f' | null;
  /** English names and spellings. */
  readonly aliases: readonly string[];
  /** English names that are also common words or other people's: they count only where the full name or title stands too. */
  readonly weakAliases?: readonly string[];
  /** Places and buildings that stand for the actor where they speak ('Moscow said'). */
  readonly metonyms?: readonly string[];
  readonly names: Partial<Record<LanguageCode, readonly string[]>>;
  readonly roles: readonly Role[];
  /** What kind of body it is, whatever the country: 'foreign-ministry'. */
  readonly functions?: readonly string[];
  /** Actor id of the body this body belongs to. */
  readonly speaksFor?: string | null;
  /** What is not verified about the entry. */
  readonly note?: string;
}

/** What a reader adds: a new actor, or with a known `id` more aliases and roles for it. */
export interface ReaderActor extends ActorRef {
  readonly country?: string | null;
  readonly side?: string | null;
  readonly gender?: 'm' | 'f' | null;
  readonly aliases?: readonly string[];
  readonly names?: Partial<Record<LanguageCode, readonly string[]>>;
  readonly roles?: readonly Role[];
}
