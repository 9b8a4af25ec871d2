import type { Span } from '../../model/span';
import { indexAtOrBefore } from '../../text/search';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import { BodyNameReader } from './body-name-reader';
import { DocumentReader } from './document-reader';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import { NounPhrases } from './noun-phrases';
import type { PersonName } from './people';
import { RoleReader } from './role-reader';
import { SEVERAL, type SourcePhrase } from './source-phrase';

const LONGEST_TITLE = 8;
const isPunctuation = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/** Reads what a source's words are, before looking at the rest of the article. */
export class SourceReader {
  private readonly phrases: NounPhrases;
  private readonly roles: RoleReader;
  private readonly bodies: BodyNameReader;
  private readonly documents: DocumentReader;

  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
    bodyOf: (match: NameMatch) => Entity | null,
  ) {
    this.phrases = new NounPhrases(index, names);
    this.roles = new RoleReader(index, this.phrases, bodyOf);
    this.bodies = new BodyNameReader(index, names, this.phrases, bodyOf);
    this.documents = new DocumentReader(index, names, this.phrases, (first, last) => this.read(first, last));
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
    const called = this.bodies.calledBehind(first, limit, last);
    if (called) return called;
    const document = this.documents.read(first, limit);
    if (document) return document;
    const body = this.bodies.read(first, limit);
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
}
