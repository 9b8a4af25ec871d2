import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import { NounPhrases } from './noun-phrases';
import type { PersonName } from './people';
import { RoleReader } from './role-reader';
import type { SourcePhrase } from './source-phrase';
import { within } from './token-range';

const SEVERAL: SourcePhrase = { kind: 'nameless', side: null, many: true, noun: null };
const LONGEST_TITLE = 8;
const isPunctuation = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/** Reads what a source's words are, before looking at the rest of the article. */
export class SourceReader {
  private readonly phrases: NounPhrases;
  private readonly roles: RoleReader;

  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
    private readonly bodyOf: (match: NameMatch) => Entity | null,
  ) {
    this.phrases = new NounPhrases(index, names);
    this.roles = new RoleReader(index, this.phrases, bodyOf);
  }

  /** The tokens `[first, last)` that lie in a span. */
  tokensOf([start, end]: Span): readonly [number, number] {
    const { tokens } = this.names;
    const first = indexAtOrBefore(tokens.length, (i) => tokens[i]?.start ?? 0, start - 1) + 1;
    let last = first;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= end) last++;
    return [first, last];
  }

  read(from: number, to: number): SourcePhrase {
    let [first, last] = this.wholeNames(from, to);
    while (first < last && isPunctuation(this.phrases.word(first))) first++;
    while (last > first && isPunctuation(this.phrases.word(last - 1))) last--;
    if (first >= last) return { kind: 'none' };
    const { grammar } = this.index;
    const head = this.phrases.word(first);
    const person = grammar.pronouns.get(head);
    if (person && (!grammar.possessives.has(head) || last === first + 1)) return { kind: 'pronoun', person };
    const whose = last === first + 1 ? grammar.possessives.get(head) : undefined;
    if (whose) return { kind: 'pronoun', person: whose, owns: true };
    const tail = grammar.pronouns.get(this.phrases.word(last - 1));
    if (tail && grammar.clauseOpeners.has(this.phrases.word(last - 2)))
      return { kind: 'pronoun', person: tail };
    if (grammar.relatives.has(head) && this.isRelativeAlone(first, last)) return { kind: 'relative' };
    if (grammar.prepositions.has(head)) return { kind: 'none' };
    const quoted = this.quotedBy(first, last);
    if (quoted) return quoted;
    const voiced = this.pressOf(first, last);
    if (voiced) return voiced;
    const heads = this.phrases.peopleIn(first, last).filter((n) => !this.phrases.isModifier(n, first, last));
    const [named] = heads;
    if (named) return this.fromNames(heads, named, last);
    const weak = this.names.people.weak.find(
      (n) => n.first >= first && n.last <= last && !this.phrases.isModifier(n, first, last),
    );
    if (weak) return { kind: 'name', entity: weak.entity, token: weak.first, metonym: false, weak: true };
    return this.withoutName(first, last);
  }

  /** 'The Kremlin press service': the body whose press service it is; null if that is nobody known. */
  private pressOf(first: number, last: number): SourcePhrase | null {
    const { press } = this.index.grammar;
    if (last - first < 3 || !press.has(this.phrases.text(last - 2, last).toLowerCase())) return null;
    const read = this.read(first, last - 2);
    const isBody = read.kind === 'body' || (read.kind === 'name' && read.entity.kind !== 'person');
    return isBody ? read : null;
  }

  /** 'The agency quoted the Kremlin': whoever the outlet lets speak; null if no outlet does. */
  private quotedBy(first: number, last: number): SourcePhrase | null {
    const { media, quoting } = this.index.grammar;
    for (let i = first + 1; i < last - 1; i++) {
      if (!quoting.has(this.phrases.word(i))) continue;
      const byMedia = Array.from({ length: i - first }, (_, k) => this.phrases.word(first + k));
      const read = byMedia.some((word) => media.has(word)) ? this.read(i + 1, last) : null;
      return read?.kind === 'name' ? read : null;
    }
    return null;
  }

  /** 'who', 'which at first': with nothing behind the relative but when and how. */
  private isRelativeAlone(first: number, last: number): boolean {
    const { prepositions } = this.index.grammar;
    const rest = Array.from({ length: last - first - 1 }, (_, i) => this.phrases.word(first + 1 + i));
    return (
      rest.length === 0 ||
      (rest.length === 2 &&
        prepositions.has(rest[0] ?? '') &&
        /^(?:first|last|least|once)$/.test(rest[1] ?? ''))
    );
  }

  /** The tokens, with all of a name of which the source has only a part. */
  private wholeNames(from: number, to: number): [number, number] {
    let first = from;
    let last = to;
    for (const name of this.phrases.namesAround(from, to)) {
      if (name.first < first && name.last > first) first = name.first;
      if (name.first < last && name.last > last) last = name.last;
    }
    return [first, this.phrases.isOwner(last - 1, last) ? this.ownedEnd(last) : last];
  }

  /** The end of what a source that breaks off at a genitive owns, if that is a title: 'Poland's' of 'Poland's top diplomat'. */
  private ownedEnd(from: number): number {
    const titles = this.phrases.titlesIn(from, from + LONGEST_TITLE).filter((t) => t.first <= from + 1);
    return titles.reduce((end, t) => Math.max(end, t.last), from);
  }

  private fromNames(heads: readonly PersonName[], named: PersonName, last: number): SourcePhrase {
    if (this.phrases.isJoined(named.last, last)) return SEVERAL;
    if (!named.entity) return { kind: 'several-people', token: named.first };
    if (this.areSeveral(heads)) return SEVERAL;
    return { kind: 'name', entity: named.entity, token: named.first, metonym: false, weak: false };
  }

  /** 'A and B', 'A, B and C': people joined, not one in apposition to the other. */
  private areSeveral([first, second, third]: readonly PersonName[]): boolean {
    if (!first || !second || second.entity === first.entity) return false;
    if (this.phrases.joinsBehindAside(first.last, second.first)) return true;
    const joint = this.phrases.joins(first.last, second.first);
    if (joint !== 'comma') return joint === 'and';
    return third !== undefined && this.phrases.joins(second.last, third.first) === 'and';
  }

  private withoutName(first: number, last: number): SourcePhrase {
    const { grammar } = this.index;
    const { phrases } = this;
    const limit = phrases.firstComma(first, last);
    const owner = phrases.ownerIn(first, limit);
    const indefinite = grammar.indefinite.has(phrases.word(first)) || /^\d/.test(phrases.word(first));
    const called = this.calledBehind(first, limit, last);
    if (called) return called;
    const document = this.documentIn(first, limit);
    if (document) return document;
    const body = this.bodyName(first, limit);
    if (body) return body;
    const role = this.roles.read(first, limit, owner, indefinite);
    if (role) return role;
    const isNameless =
      indefinite ||
      phrases.nounIn(first, limit, grammar.plurals) !== null ||
      phrases.nounIn(first, limit, grammar.nameless) !== null;
    if (isNameless) return this.roles.nameless(first, limit);
    return phrases.isCapital(first)
      ? {
          kind: 'unknown-name',
          surface: phrases.text(first, last),
          like:
            phrases.nounIn(first, limit, grammar.bodyWords) !== null
              ? 'body'
              : phrases.isCapital(limit - 1) && !grammar.notNames.has(phrases.word(limit - 1))
                ? 'person'
                : 'words',
        }
      : { kind: 'none' };
  }

  /** 'the operator, Altavia': the body whose name closes the phrase behind its kind; null for anything else. */
  private calledBehind(first: number, comma: number, last: number): SourcePhrase | null {
    const { bodyKinds, definite } = this.index.grammar;
    if (!definite.has(this.phrases.word(first)) || !bodyKinds.has(this.phrases.word(comma - 1))) return null;
    const isIt = (range: { readonly first: number; readonly last: number }): boolean =>
      range.first === comma + 1 && range.last === last;
    const listed = this.phrases.matchesIn(comma + 1, last).find((m) => m.body !== null && isIt(m));
    const entity =
      within(this.names.people.bodies, comma + 1, last).find(isIt)?.entity ??
      (listed ? this.bodyOf(listed) : null);
    return entity ? { kind: 'name', entity, token: comma + 1, metonym: false, weak: false } : null;
  }

  /** 'a statement from the ministry', 'the Kremlin statement', 'her letter'. */
  private documentIn(first: number, last: number): SourcePhrase | null {
    const { documents, genitive, issuers, mediaDocuments } = this.index.grammar;
    const end = this.phrases.headEnd(first, last);
    for (let i = first; i < end; i++) {
      if (!documents.has(this.phrases.word(i))) continue;
      if (i > first && this.isInName(i)) return this.paperCalled(i, first, last);
      const byMedia = mediaDocuments.has(this.phrases.word(i));
      const agent = this.onBehalf(i + 1, last, byMedia);
      if (agent) return agent;
      const by = /(?:ed|sent)$/.test(this.phrases.word(i + 1)) ? i + 2 : i + 1;
      if (i + 1 < end && !issuers.has(this.phrases.word(by))) return null;
      if (issuers.has(this.phrases.word(by)) && by + 1 < last) return this.read(by + 1, last);
      const owner = this.phrases.ownerIn(first, i);
      if (owner) return { kind: 'document', owner, byMedia };
      const before = genitive.has(this.phrases.word(i - 1)) ? i - 1 : i;
      const issuer = before > first ? this.read(first, before) : null;
      const isKnown = issuer?.kind === 'body' || (issuer?.kind === 'name' && !issuer.metonym);
      return isKnown ? issuer : { kind: 'document', owner: null, byMedia };
    }
    return null;
  }

  /** 'released on behalf of the family', 'on his behalf' behind a paper: whom its agent speaks for. */
  private onBehalf(from: number, last: number, byMedia: boolean): SourcePhrase | null {
    const { behalf, issuing, possessives } = this.index.grammar;
    const on = issuing.has(this.phrases.word(from)) ? from + 1 : from;
    const at = [on + 1, on + 2].find((i) => i < last && behalf.has(this.phrases.word(i)));
    if (at === undefined) return null;
    const owner = possessives.get(this.phrases.word(at - 1));
    if (owner) return { kind: 'document', owner, byMedia };
    return at === on + 1 && at + 2 < last ? this.read(at + 2, last) : null;
  }

  /** True for a word with a capital of its own: 'the Washington Post', not 'a post' nor 'A POST'. */
  private isInName(i: number): boolean {
    const word = this.phrases.text(i, i + 1);
    return this.phrases.isCapital(i) && word !== word.toUpperCase();
  }

  /** A newspaper called by such a word is itself who speaks: nobody issued it, and no city or person speaks for it. */
  private paperCalled(i: number, first: number, last: number): SourcePhrase | null {
    const covers = (range: { readonly first: number; readonly last: number }): boolean =>
      range.first <= i && i < range.last;
    const isKnown = this.phrases.matchesIn(first, last).some(covers) || this.names.people.bodies.some(covers);
    return isKnown ? null : { kind: 'unknown-name', surface: this.phrases.text(first, last), like: 'body' };
  }

  /** A body or government named as the head: 'the Kremlin', 'Moscow', 'Russia's Foreign Ministry'. */
  private bodyName(first: number, last: number): SourcePhrase | null {
    const named = this.phrases
      .matchesIn(first, last)
      .filter((m) => m.people.length === 0 && m.country?.form !== 'adjective')
      .map((m) => ({
        first: m.first,
        last: m.last,
        match: m as NameMatch | null,
        entity: null as Entity | null,
      }));
    const local = this.names.people.bodies
      .filter((b) => b.first >= first && b.last <= last && !this.isKindOfBody(b.first, b.last, first))
      .map((b) => ({ first: b.first, last: b.last, match: null, entity: b.entity as Entity | null }));
    const head = [...named, ...local]
      .sort((a, b) => a.first - b.first)
      .find((b) => !this.isBodyModifier(b.first, b.last, first, last));
    if (!head) return null;
    if (this.phrases.isJoined(head.last, last)) return SEVERAL;
    const entity = head.entity ?? (head.match ? this.bodyOf(head.match) : null);
    if (!entity) return null;
    const metonym = head.match?.body?.metonym === true || head.match?.country?.form === 'capital';
    return { kind: 'name', entity, token: head.first, metonym, weak: false };
  }

  /** 'Ministry of Commerce' after a country: a kind of body, to be read with its country. */
  private isKindOfBody(bodyFirst: number, bodyLast: number, first: number): boolean {
    return (
      bodyFirst > first &&
      this.phrases.countryIn(first, bodyFirst) !== null &&
      this.phrases.titlesIn(bodyFirst, bodyLast).some((t) => t.value.type === 'body')
    );
  }

  /** A body's name heads its phrase only with nothing but adjectives and determiners before it. */
  private isBodyModifier(bodyFirst: number, bodyLast: number, first: number, last: number): boolean {
    if (this.phrases.isOwner(bodyLast, last) || this.phrases.qualifiesNoun(bodyLast, last)) return true;
    for (let i = bodyFirst - 1; i > first; i--) {
      if (this.index.grammar.prepositions.has(this.phrases.word(i))) return true;
      if (this.phrases.isCapital(i)) return true;
    }
    return false;
  }
}
