import type { Office } from '../../model/actor';
import type { Person } from '../../model/grammar/reference-grammar';
import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import { isCapitalised } from './normal-form';
import type { PersonName } from './people';

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
  | { readonly kind: 'pronoun'; readonly person: Person }
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
  | { readonly kind: 'unknown-name'; readonly surface: string }
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
  | { readonly kind: 'document'; readonly owner: Entity | Person | null }
  | {
      readonly kind: 'nameless';
      readonly side: string | null;
      readonly many: boolean;
      readonly noun: string | null;
    }
  | { readonly kind: 'none' };

const JOINING = new Set(['and', 'or', '&', ',']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const isPunctuation = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/** Reads the words of a source span; `first` and `last` are its tokens. */
export class SourceReader {
  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
    private readonly bodyOf: (match: NameMatch) => Entity | null,
  ) {}

  /** The tokens `[first, last)` that lie in a span. */
  tokensOf([start, end]: Span): readonly [number, number] {
    const { tokens } = this.names;
    const low = indexAtOrBefore(tokens.length, (i) => tokens[i]?.start ?? 0, start - 1) + 1;
    let last = low;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= end) last++;
    return [low, last];
  }

  private word(i: number): string {
    return this.names.words[i] ?? '';
  }

  read(from: number, to: number): SourcePhrase {
    let first = from;
    let last = to;
    while (first < last && isPunctuation(this.word(first))) first++;
    while (last > first && isPunctuation(this.word(last - 1))) last--;
    if (first >= last) return { kind: 'none' };
    const { grammar } = this.index;
    const head = this.word(first);
    const person = grammar.pronouns.get(head);
    const possessive = grammar.possessives.get(head);
    if (person && (!possessive || last === first + 1)) return { kind: 'pronoun', person };
    if (RELATIVE.has(head) && last === first + 1) return { kind: 'relative' };
    const people = this.names.people.names.filter((n) => n.first >= first && n.last <= last);
    const heads = people.filter((n) => !this.isModifier(n, first, last));
    const [named] = heads;
    if (named) return this.fromNames(heads, named, last);
    const weak = this.names.people.weak.find(
      (n) => n.first >= first && n.last <= last && !this.isModifier(n, first, last),
    );
    if (weak) return { kind: 'name', entity: weak.entity, token: weak.first, metonym: false, weak: true };
    return this.withoutName(first, last, people);
  }

  private fromNames(heads: readonly PersonName[], named: PersonName, last: number): SourcePhrase {
    if (this.isJoined(named.last, last)) return { kind: 'nameless', side: null, many: true, noun: null };
    if (!named.entity) return { kind: 'several-people', token: named.first };
    const second = heads[1];
    if (second && second.entity !== named.entity && this.hasAnd(named.last, second.first))
      return { kind: 'nameless', side: null, many: true, noun: null };
    return { kind: 'name', entity: named.entity, token: named.first, metonym: false, weak: false };
  }

  /** 'A and B', 'A, B and C', 'A and other officials' right after a name; not 'A, head of B and C'. */
  private isJoined(at: number, last: number): boolean {
    const word = this.word(at);
    return (word === 'and' || word === 'or' || word === '&') && at < last;
  }

  /** 'A and B', 'A, B and C'; not 'A, the friend of B and C'. */
  private hasAnd(from: number, to: number): boolean {
    const { honorifics, definite } = this.index.grammar;
    if (!JOINING.has(this.word(from))) return false;
    for (let i = from + 1; i < to; i++) {
      const word = this.word(i);
      const belongs =
        JOINING.has(word) ||
        (honorifics.has(word) && !this.index.grammar.prepositions.has(word)) ||
        definite.has(word) ||
        word === '.' ||
        this.names.matches.some((m) => m.first <= i && m.last > i);
      if (!belongs) return false;
    }
    return true;
  }

  private isModifier(
    name: { readonly first: number; readonly last: number },
    first: number,
    last: number,
  ): boolean {
    return (
      this.isOwner(name.last, last) ||
      this.qualifiesNoun(name.last, last) ||
      this.isOblique(name.first, first)
    );
  }

  private isOwner(after: number, last: number): boolean {
    return after < last && this.index.grammar.genitive.has(this.word(after));
  }

  private qualifiesNoun(after: number, last: number): boolean {
    if (after >= last) return false;
    const token = this.names.tokens[after];
    if (!token?.isWord) return token?.text === '-' && token.start === this.names.tokens[after - 1]?.end;
    const { afterName, honorifics, bodyWords } = this.index.grammar;
    const word = this.word(after);
    if (isCapitalised(token.text))
      return honorifics.has(word) || bodyWords.has(word) || this.startsName(after);
    return !afterName.has(word) && !/(?:ing|ly|ed)$/.test(word);
  }

  private startsName(token: number): boolean {
    return this.names.people.names.some((n) => n.first === token && n.full);
  }

  /** True if a preposition stands between an earlier head and the name with nothing but the name's own titles between. */
  private isOblique(nameFirst: number, first: number): boolean {
    const { prepositions, honorifics, definite } = this.index.grammar;
    for (let i = nameFirst - 1; i > first; i--) {
      const word = this.word(i);
      if (prepositions.has(word) && !honorifics.has(word)) return true;
      if (prepositions.has(word))
        return !this.names.titles.some((t) => t.first < i && t.last > i + 1 && t.last <= nameFirst);
      const own =
        honorifics.has(word) ||
        definite.has(word) ||
        word === '.' ||
        this.names.matches.some((m) => m.country?.form === 'adjective' && m.first <= i && m.last > i);
      if (!own) return false;
    }
    return false;
  }

  private withoutName(first: number, last: number, people: readonly PersonName[]): SourcePhrase {
    const { grammar } = this.index;
    const limit = this.firstComma(first, last);
    const owner = this.ownerIn(first, limit, people);
    const indefinite = grammar.indefinite.has(this.word(first)) || /^\d/.test(this.word(first));
    const document = this.documentIn(first, limit);
    if (document) return document(owner);
    const body = this.bodyName(first, limit);
    if (body) return body;
    const role = this.roleIn(first, limit, owner, indefinite);
    if (role) return role;
    const many = this.nounIn(first, limit, grammar.plurals);
    const one = this.nounIn(first, limit, grammar.nameless);
    if (many !== null || one !== null || indefinite) return this.namelessAfter(first, limit);
    const surface = this.names.input.document.text.slice(
      this.names.tokens[first]?.start ?? 0,
      this.names.tokens[last - 1]?.end ?? 0,
    );
    return isCapitalised(this.names.tokens[first]?.text ?? '')
      ? { kind: 'unknown-name', surface }
      : { kind: 'none' };
  }

  private firstComma(first: number, last: number): number {
    for (let i = first; i < last; i++)
      if (this.word(i) === ',' || this.word(i) === '(') return i === first ? last : i;
    return last;
  }

  private ownerIn(first: number, last: number, people: readonly PersonName[]): Entity | Person | null {
    const possessive = this.index.grammar.possessives.get(this.word(first));
    if (possessive) return possessive;
    const owner = people.find(
      (n) => n.entity && n.last < last && (this.isOwner(n.last, last) || this.qualifiesNoun(n.last, last)),
    );
    if (owner?.entity) return owner.entity;
    return people.find((n) => n.entity && n.last <= last && this.isOblique(n.first, first))?.entity ?? null;
  }

  private documentIn(first: number, last: number): ((owner: Entity | Person | null) => SourcePhrase) | null {
    const { documents, prepositions } = this.index.grammar;
    for (let i = first; i < last; i++) {
      if (!documents.has(this.word(i))) continue;
      const next = this.word(i + 1);
      if (i + 1 >= last) return (owner) => this.issuedBy(first, i, owner);
      if (prepositions.has(next) && (next === 'from' || next === 'by' || next === 'of'))
        return () => this.read(i + 2, last);
      return null;
    }
    return null;
  }

  private issuedBy(first: number, noun: number, owner: Entity | Person | null): SourcePhrase {
    if (owner) return { kind: 'document', owner };
    const before = this.index.grammar.genitive.has(this.word(noun - 1)) ? noun - 1 : noun;
    const issuer = before > first ? this.read(first, before) : null;
    if (issuer?.kind === 'body' || (issuer?.kind === 'name' && !issuer.metonym)) return issuer;
    return { kind: 'document', owner: null };
  }

  /** A body or government named as the head: 'the Kremlin', 'Moscow', 'Russia's Foreign Ministry'. */
  private bodyName(first: number, last: number): SourcePhrase | null {
    const bodies = [
      ...this.names.matches
        .filter(
          (m) =>
            m.people.length === 0 && m.first >= first && m.last <= last && m.country?.form !== 'adjective',
        )
        .map((m) => ({
          first: m.first,
          last: m.last,
          match: m as NameMatch | null,
          entity: null as Entity | null,
        })),
      ...this.names.people.bodies
        .filter((b) => b.first >= first && b.last <= last)
        .map((b) => ({ first: b.first, last: b.last, match: null, entity: b.entity })),
    ].sort((a, b) => a.first - b.first);
    const head = bodies.find((b) => !this.isBodyModifier(b, first, last));
    if (!head) return null;
    if (this.isJoined(head.last, last)) return { kind: 'nameless', side: null, many: true, noun: null };
    const entity = head.entity ?? (head.match ? this.bodyOf(head.match) : null);
    if (!entity) return null;
    const metonym = head.match?.body?.metonym === true || head.match?.country?.form === 'capital';
    return { kind: 'name', entity, token: head.first, metonym, weak: false };
  }

  private isBodyModifier(
    b: { readonly first: number; readonly last: number },
    first: number,
    last: number,
  ): boolean {
    if (this.isOwner(b.last, last) || this.qualifiesNoun(b.last, last)) return true;
    for (let i = b.first - 1; i >= first; i--) {
      if (this.index.grammar.prepositions.has(this.word(i))) return i > first;
      if (!this.index.grammar.definite.has(this.word(i)))
        return i >= first && !this.startsSource(first, b.first);
    }
    return false;
  }

  /** Only adjectives and determiners stand before a body's name: 'the powerful Kremlin'. */
  private startsSource(first: number, at: number): boolean {
    for (let i = first; i < at; i++)
      if (isCapitalised(this.names.tokens[i]?.text ?? '') && i > first) return false;
    return true;
  }

  private roleIn(
    first: number,
    last: number,
    owner: Entity | Person | null,
    indefinite: boolean,
  ): SourcePhrase | null {
    const { grammar } = this.index;
    const end = this.headEnd(first, last);
    const titles = this.names.titles.filter(
      (t) => t.first >= first && t.last <= last && !this.isOwner(t.last, last) && t.first < end,
    );
    const longest = titles.reduce((a, t) => (t.last > a || t.last === a ? Math.max(a, t.last) : a), 0);
    const heads = titles.filter((t) => t.last === longest || (t.first <= end && t.last >= end));
    const headLast = heads.reduce((a, t) => Math.max(a, t.last), 0);
    const widest = heads.filter((t) => t.last === headLast);
    const start = widest.reduce((a, t) => Math.min(a, t.first), last);
    const noun = this.nounIn(first, end, grammar.descriptions);
    if (widest.length === 0 && noun === null) return null;
    const country = this.countryIn(first, last, start);
    const bodies = widest.filter((t) => t.value.type === 'body' && t.first === start);
    if (bodies.length > 0 && headLast >= end) {
      return {
        kind: 'body',
        functions: bodies.flatMap((t) => (t.value.type === 'body' ? t.value.functions : [])),
        country,
        owner,
        called: this.surface(start, headLast),
        host: this.hostIn(headLast, last),
        definite:
          grammar.definite.has(this.word(first)) || isCapitalised(this.names.tokens[start]?.text ?? ''),
      };
    }
    if (headLast < end && noun === null) return null;
    if (indefinite) return this.namelessAfter(first, end);
    const before = this.wordsBetween(first, start);
    const exact = widest.filter((t) => t.first === start);
    const use = headLast >= end ? exact : [];
    return {
      kind: 'role',
      offices: use.flatMap((t) => (t.value.type === 'office' ? [t.value.office] : [])),
      functions: use.flatMap((t) => (t.value.type === 'functions' ? t.value.functions : [])),
      generic: use.flatMap((t) => (t.value.type === 'generic' ? [t.value.office] : [])),
      noun,
      country,
      time: before.some((w) => grammar.former.has(w))
        ? 'former'
        : before.some((w) => grammar.acting.has(w))
          ? 'acting'
          : 'now',
      deputy: before.some((w) => grammar.deputy.has(w)),
      owner,
      headed: noun === null ? null : this.headedBy(first, last, noun),
      definite: grammar.definite.has(this.word(first)) || grammar.possessives.has(this.word(first)),
    };
  }

  /** The body before 'chief' or after 'head of'. */
  private headedBy(first: number, last: number, noun: string): Entity | null {
    if (!this.index.grammar.headNouns.has(noun)) return null;
    const at = this.names.words.indexOf(noun, first);
    const match = this.names.matches.find(
      (m) =>
        m.first >= first &&
        m.last <= last &&
        m.people.length === 0 &&
        m.country?.form !== 'adjective' &&
        (m.last === at || (m.first > at && m.first <= at + 3 && this.prepositionBefore(m.first) === 'of')),
    );
    return match ? this.bodyOf(match) : null;
  }

  private hostIn(from: number, last: number): string | null {
    const match = this.names.matches.find((m) => m.first > from && m.last <= last && m.country);
    return match?.country?.code ?? null;
  }

  private namelessAfter(first: number, end: number): SourcePhrase {
    const { plurals, nameless } = this.index.grammar;
    const outsiders = this.nounIn(first, end, this.index.grammar.outsiders) !== null;
    return {
      kind: 'nameless',
      side: outsiders ? null : this.countryIn(first, end),
      many: this.nounIn(first, end, plurals) !== null,
      noun: this.nounIn(first, end, nameless),
    };
  }

  /** Where the head noun phrase ends: before the first preposition that no title covers. */
  private headEnd(first: number, last: number): number {
    const { prepositions, afterName } = this.index.grammar;
    for (let i = first + 1; i < last; i++) {
      const word = this.word(i);
      if (
        !prepositions.has(word) &&
        !(afterName.has(word) && !isCapitalised(this.names.tokens[i]?.text ?? ''))
      )
        continue;
      if (this.names.titles.some((t) => t.first < i && t.last > i)) continue;
      return i;
    }
    return last;
  }

  private nounIn(first: number, last: number, nouns: { has(word: string): boolean }): string | null {
    const end = this.headEnd(first, last);
    for (let i = end - 1; i >= Math.max(first, end - 2); i--)
      if (nouns.has(this.word(i))) return this.word(i);
    return null;
  }

  private wordsBetween(first: number, last: number): string[] {
    return this.names.words.slice(first, Math.max(first, last));
  }

  /** The country a phrase belongs to: before the title, else after 'of' or 'in'. */
  private countryIn(first: number, last: number, before = last): string | null {
    const matches = this.names.matches.filter(
      (m) => m.first >= first && m.last <= last && m.people.length === 0,
    );
    const side = (m: NameMatch): string | null => m.country?.code ?? m.body?.actor.side ?? null;
    const head = matches.find((m) => m.first < before && side(m));
    if (head) return side(head);
    const of = matches.find(
      (m) => /^(?:of|in|for|from|close|near|to)$/.test(this.prepositionBefore(m.first)) && side(m),
    );
    return of ? side(of) : null;
  }

  private prepositionBefore(token: number): string {
    for (let i = token - 1; i >= token - 3; i--)
      if (this.index.grammar.prepositions.has(this.word(i))) return this.word(i);
    return '';
  }

  private surface(first: number, last: number): string {
    const { tokens } = this.names;
    return this.names.input.document.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  }
}
