import type { Office } from '../../model/actor';
import type { Person } from '../../model/grammar/reference-grammar';
import type { Entity } from './entities';

/** A title or noun phrase without a name: 'the Ukrainian foreign minister', 'his spokesman', 'the diplomat'. */
export interface RolePhrase {
  readonly kind: 'role';
  /** Offices the words name outright. */
  readonly offices: readonly Office[];
  readonly functions: readonly string[];
  /** Offices the words fit, among others. */
  readonly generic: readonly Office[];
  /** The head noun where it is a description. */
  readonly noun: string | null;
  /** True if the noun is all the title there is: 'the minister', not 'the foreign minister'. */
  readonly bare: boolean;
  readonly country: string | null;
  readonly time: 'now' | 'former' | 'acting';
  readonly deputy: boolean;
  /** Whose: a named person or body, or a possessive pronoun. */
  readonly owner: Entity | Person | null;
  /** The body whose head is meant: 'the head of the Federation Council'. */
  readonly headed: Entity | null;
  readonly definite: boolean;
}

/** What a source's words are, before looking at the rest of the article. */
export type SourcePhrase =
  | {
      readonly kind: 'pronoun';
      readonly person: Person;
      /** Only the possessive of what was said is there: 'his warning that'. */
      readonly owns?: true;
    }
  | { readonly kind: 'relative' }
  | {
      readonly kind: 'name';
      readonly entity: Entity;
      readonly token: number;
      readonly metonym: boolean;
      /** A surname that others bear too, without a given name anywhere in the article. */
      readonly weak: boolean;
    }
  | { readonly kind: 'several-people'; readonly token: number }
  | {
      readonly kind: 'unknown-name';
      readonly surface: string;
      /** 'words' if it only begins with a capital: 'These trends'. */
      readonly like: 'person' | 'body' | 'words';
    }
  | RolePhrase
  | {
      readonly kind: 'body';
      readonly functions: readonly string[];
      readonly country: string | null;
      readonly owner: Entity | Person | null;
      /** What the body is called, without its country. */
      readonly called: string;
      /** The country after 'in' or 'to', of an embassy. */
      readonly host: string | null;
      readonly definite: boolean;
    }
  | {
      readonly kind: 'document';
      readonly owner: Entity | Person | null;
      /** True for what media issue: 'the report'. */
      readonly byMedia: boolean;
    }
  | {
      readonly kind: 'nameless';
      readonly side: string | null;
      readonly many: boolean;
      readonly noun: string | null;
    }
  | { readonly kind: 'none' };

/** A source that names several, of whom it does not tell which one spoke. */
export const SEVERAL: SourcePhrase = { kind: 'nameless', side: null, many: true, noun: null };
