import type { Person } from '../../model/grammar/reference-grammar';
import type { TermMatch } from '../../text/terms';
import type { ActorIndex, TitleValue } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import { isCapitalised } from './normal-form';
import type { PersonName } from './people';
import { type TokenRange, within } from './token-range';

const LONGEST_NAME = 12;

/** How the words of a source hang together: heads and modifiers, owners, countries; by closed lists, without a parser. */
export class NounPhrases {
  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
  ) {}

  word(i: number): string {
    return this.names.words[i] ?? '';
  }

  text(first: number, last: number): string {
    const { tokens } = this.names;
    return this.names.input.document.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  }

  isCapital(i: number): boolean {
    return isCapitalised(this.names.tokens[i]?.text ?? '');
  }

  isConjunction(i: number): boolean {
    return this.index.grammar.conjunctions.has(this.word(i));
  }

  /** A word that is no determiner, genitive or country: part of what something is called. */
  isPlainWord(i: number): boolean {
    const { definite, genitive } = this.index.grammar;
    const isWord = this.names.tokens[i]?.isWord === true;
    return (
      isWord &&
      !definite.has(this.word(i)) &&
      !genitive.has(this.word(i)) &&
      this.matchesIn(i, i + 1).length === 0
    );
  }

  peopleIn(first: number, last: number): readonly PersonName[] {
    return within(this.names.people.names, first, last);
  }

  /** People's names in the tokens and up to the longest name around them. */
  namesAround(first: number, last: number): readonly PersonName[] {
    return within(this.names.people.names, first - LONGEST_NAME, last + LONGEST_NAME);
  }

  matchesIn(first: number, last: number): readonly NameMatch[] {
    return within(this.names.matches, first, last);
  }

  titlesIn(first: number, last: number): readonly TermMatch<TitleValue>[] {
    return within(this.names.titles, first, last);
  }

  /** True if a name is no head: it owns something, qualifies a noun or stands behind a preposition. */
  isModifier(name: TokenRange, first: number, last: number): boolean {
    return (
      this.isOwner(name.last, last) ||
      this.qualifiesNoun(name.last, last) ||
      this.isOblique(name.first, first)
    );
  }

  isOwner(after: number, last: number): boolean {
    return after < last && this.index.grammar.genitive.has(this.word(after));
  }

  qualifiesNoun(after: number, last: number): boolean {
    if (after >= last) return false;
    const token = this.names.tokens[after];
    if (!token?.isWord) return token?.text === '-' && token.start === this.names.tokens[after - 1]?.end;
    const { afterName, honorifics, bodyWords, outsiders, plurals } = this.index.grammar;
    const word = this.word(after);
    if (this.isCapital(after))
      return (
        honorifics.has(word) ||
        bodyWords.has(word) ||
        plurals.has(word) ||
        this.peopleIn(after, last).some((n) => n.first === after && n.full)
      );
    return outsiders.has(word) || (!afterName.has(word) && !/(?:ing|ly|ed)$/.test(word));
  }

  /** True if a preposition stands between an earlier head and the name with nothing but the name's own titles between. */
  isOblique(nameFirst: number, first: number): boolean {
    const { prepositions, honorifics, definite, portfolios } = this.index.grammar;
    // 'chairman of the Committee on Defence X': the preposition governs the committee's matter, not the name.
    // 'the marine, who gave his name as X'
    if (this.word(nameFirst - 1) === 'as' && this.word(nameFirst - 2) === 'name') return false;
    if (portfolios.has(this.word(nameFirst - 1)) && this.isCapital(nameFirst - 1)) return false;
    for (let i = nameFirst - 1; i > first; i--) {
      const word = this.word(i);
      if (prepositions.has(word) && this.isTitleOf(i, nameFirst, first)) return false;
      if (prepositions.has(word))
        return (
          !honorifics.has(word) || !this.titlesIn(first, nameFirst).some((t) => t.first < i && t.last > i + 1)
        );
      const belongs = honorifics.has(word) || definite.has(word) || word === '.' || this.isNationality(i);
      if (!belongs) return false;
    }
    return false;
  }

  /** 'ambassador to the UN X': a title, its preposition, and a body or country that ends where the name begins. */
  private isTitleOf(preposition: number, nameFirst: number, first: number): boolean {
    const ends = this.matchesIn(preposition, nameFirst).some(
      (m) => m.last === nameFirst && m.people.length === 0 && (m.body !== null || m.country?.form === 'name'),
    );
    const endsKind = this.titlesIn(preposition, nameFirst).some(
      (t) => t.last === nameFirst && t.value.type === 'body' && this.isCapital(t.first),
    );
    return (ends || endsKind) && this.titlesIn(first, preposition).some((t) => t.value.type !== 'body');
  }

  private isNationality(i: number): boolean {
    return this.matchesIn(Math.max(0, i - 3), i + 4).some(
      (m) => m.country?.form === 'adjective' && m.first <= i && m.last > i,
    );
  }

  /** 'A and other officials': right after a name, but not 'A and informed'. */
  isJoined(at: number, last: number): boolean {
    const { auxiliaries, conjunctions, pastTense } = this.index.grammar;
    if (at >= last || !conjunctions.has(this.word(at))) return false;
    const next = this.word(at + 1);
    const isVerb = pastTense.has(next) || auxiliaries.has(next) || next.endsWith('ed');
    return !isVerb || this.isCapital(at + 1);
  }

  /** How two names stand together: by 'and', by a comma only, or not at all ('A, the friend of B and C'). */
  joins(from: number, to: number): 'and' | 'comma' | null {
    const { conjunctions, honorifics, definite, prepositions } = this.index.grammar;
    if (this.word(from) !== ',' && !conjunctions.has(this.word(from))) return null;
    let how: 'and' | 'comma' = 'comma';
    for (let i = from; i < to; i++) {
      const word = this.word(i);
      if (conjunctions.has(word)) how = 'and';
      const belongs =
        word === ',' ||
        word === '.' ||
        conjunctions.has(word) ||
        (honorifics.has(word) && !prepositions.has(word)) ||
        definite.has(word) ||
        this.matchesIn(Math.max(from, i - 5), i + 6).some((m) => m.first <= i && m.last > i);
      if (!belongs) return null;
    }
    return how;
  }

  /** 'A, the adviser, and his colleague B': a second person follows the comma that closes what describes the first. */
  joinsBehindAside(from: number, to: number): boolean {
    const { conjunctions, genitive, prepositions } = this.index.grammar;
    if (this.word(from) !== ',') return false;
    for (let i = from + 1; i < to - 1; i++) {
      if (this.word(i) !== ',') continue;
      if (!conjunctions.has(this.word(i + 1))) return false;
      for (let k = i + 2; k < to; k++)
        if (prepositions.has(this.word(k)) || genitive.has(this.word(k))) return false;
      return true;
    }
    return false;
  }

  firstComma(first: number, last: number): number {
    for (let i = first; i < last; i++)
      if (this.word(i) === ',' || this.word(i) === '(') return i === first ? last : i;
    return last;
  }

  /** Whose the phrase is: a possessive pronoun's, or a named person's before the noun or behind a preposition. */
  ownerIn(first: number, last: number): Entity | Person | null {
    const possessive = this.index.grammar.possessives.get(this.word(first));
    if (possessive) return possessive;
    const people = this.peopleIn(first, last);
    const owner = people.find(
      (n) => n.entity && n.last < last && (this.isOwner(n.last, last) || this.qualifiesNoun(n.last, last)),
    );
    return owner?.entity ?? people.find((n) => n.entity && this.isOblique(n.first, first))?.entity ?? null;
  }

  /** 'visiting' after a noun for people: 'senators visiting Odesa'. */
  private isParticiple(i: number): boolean {
    const { plurals, nameless } = this.index.grammar;
    return /.{3}ing$/.test(this.word(i)) && (plurals.has(this.word(i - 1)) || nameless.has(this.word(i - 1)));
  }

  /** Where the head noun phrase ends: before the first preposition or clause that no title covers. */
  headEnd(first: number, last: number): number {
    const { prepositions, afterName, conjunctions } = this.index.grammar;
    for (let i = first + 1; i < last; i++) {
      const word = this.word(i);
      const opens = afterName.has(word) && !conjunctions.has(word);
      const ends = prepositions.has(word) || (!this.isCapital(i) && (opens || this.isParticiple(i)));
      if (ends && !this.titlesIn(first, last).some((t) => t.first < i && t.last > i)) return i;
    }
    return last;
  }

  /** The last noun of a list in the head phrase, not before a genitive. */
  nounIn(first: number, last: number, nouns: { has(word: string): boolean }): string | null {
    for (let i = this.headEnd(first, last) - 1; i >= first; i--) {
      if (this.index.grammar.genitive.has(this.word(i))) return null;
      if (nouns.has(this.word(i))) return this.word(i);
    }
    return null;
  }

  /** The country or bloc a phrase belongs to: before the title, else after 'of' or 'in'. */
  countryIn(first: number, last: number, before = last): string | null {
    const matches = this.matchesIn(first, last).filter((m) => m.people.length === 0);
    const side = (m: NameMatch): string | null => m.country?.code ?? m.body?.actor.side ?? null;
    const head = matches.find((m) => m.first < before && side(m));
    if (head) return side(head);
    const of = matches.find(
      (m) => this.index.grammar.belonging.has(this.prepositionBefore(m.first)) && side(m),
    );
    return of ? side(of) : null;
  }

  prepositionBefore(token: number): string {
    for (let i = token - 1; i >= token - 3; i--)
      if (this.index.grammar.prepositions.has(this.word(i))) return this.word(i);
    return '';
  }
}
