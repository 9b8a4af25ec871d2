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
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  /** True where the date or tenure is not verified. */
  readonly doubt?: boolean;
  readonly source?: string;
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
  readonly names: Partial<Record<LanguageCode, readonly string[]>>;
  readonly roles: readonly Role[];
}
