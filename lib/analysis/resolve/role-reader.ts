import type { Person } from '../../model/grammar/reference-grammar';
import type { ActorIndex } from './actor-index';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import type { NounPhrases } from './noun-phrases';
import type { SourcePhrase } from './source-phrase';

/** Reads titles, descriptions and kinds of bodies: the phrases that name nobody outright. */
export class RoleReader {
  constructor(
    private readonly index: ActorIndex,
    private readonly phrases: NounPhrases,
    private readonly bodyOf: (match: NameMatch) => Entity | null,
  ) {}

  /** The role or body of tokens `[first, last)`; null if they hold neither title nor description. */
  read(first: number, last: number, owner: Entity | Person | null, indefinite: boolean): SourcePhrase | null {
    const { grammar } = this.index;
    const { phrases } = this;
    const end = phrases.headEnd(first, last);
    const titles = phrases
      .titlesIn(first, last)
      .filter((t) => !phrases.isOwner(t.last, last) && t.first < end);
    const headLast = titles.reduce((latest, t) => Math.max(latest, t.last), 0);
    const ending = titles.filter((t) => t.last === headLast);
    const start = ending.reduce((earliest, t) => Math.min(earliest, t.first), last);
    const widest = headLast >= end ? ending.filter((t) => t.first === start) : [];
    if (owner !== null && owner !== 'thing' && grammar.staff.has(phrases.word(end - 1)))
      return {
        kind: 'body',
        functions: ['president-office'],
        country: null,
        owner,
        called: phrases.text(end - 1, end),
        host: null,
        definite: true,
      };
    const noun = phrases.nounIn(first, end, grammar.descriptions) ?? this.nationalIn(first, last);
    if (widest.length === 0 && noun === null) return null;
    // 'the PM's press chief': somebody of hers, not whoever bears her title.
    const ownedByTitle = phrases.titlesIn(first, end).some((t) => phrases.isOwner(t.last, last));
    if (ownedByTitle && widest.length === 0) return this.nameless(first, last);
    const country = phrases.countryIn(first, last, start);
    const definite =
      grammar.definite.has(phrases.word(first)) || grammar.possessives.has(phrases.word(first));
    const kinds = widest.flatMap((t) => (t.value.type === 'body' ? t.value.functions : []));
    // 'the Kyiv city authorities': a place's, not its country's.
    if (kinds.includes('government') && grammar.localWords.has(phrases.word(start - 1)))
      return { kind: 'unknown-name', surface: phrases.text(first, last), like: 'body' };
    if (kinds.length > 0)
      return {
        kind: 'body',
        functions: kinds,
        country,
        owner,
        called: kinds.includes('ministry')
          ? this.ministryCalled(first, start, headLast, last)
          : phrases.text(start, headLast),
        host: this.hostIn(headLast, last),
        definite: definite || phrases.isCapital(start),
      };
    if (indefinite) return this.nameless(first, last);
    const before = Array.from({ length: Math.max(0, start - first) }, (_, i) => phrases.word(first + i));
    return {
      kind: 'role',
      offices: widest.flatMap((t) => (t.value.type === 'office' ? [t.value.office] : [])),
      functions: widest.flatMap((t) => (t.value.type === 'functions' ? t.value.functions : [])),
      generic: widest.flatMap((t) => (t.value.type === 'generic' ? [t.value.office] : [])),
      noun,
      bare: headLast - start === 1 || widest.length === 0,
      country,
      time: before.some((w) => grammar.former.has(w))
        ? 'former'
        : before.some((w) => grammar.acting.has(w))
          ? 'acting'
          : 'now',
      deputy: before.some((w) => grammar.deputy.has(w)),
      owner,
      headed: noun === null ? null : this.headedBy(first, last, noun),
      definite,
    };
  }

  /** 'The Russian': a person of a country, if that is all the words say. */
  private nationalIn(first: number, last: number): string | null {
    const { definite, demonyms } = this.index.grammar;
    const isAll = last - first === 2 && definite.has(this.phrases.word(first));
    const isOfCountry =
      demonyms.has(this.phrases.word(first + 1)) && this.phrases.countryIn(first, last) !== null;
    return isAll && isOfCountry ? 'national' : null;
  }

  /** Somebody without a name; allies and critics of a side do not speak for it. */
  nameless(first: number, last: number): SourcePhrase {
    const { plurals, nameless, outsiders } = this.index.grammar;
    const isOutside = this.phrases.nounIn(first, last, outsiders) !== null;
    return {
      kind: 'nameless',
      side: isOutside ? null : this.phrases.countryIn(first, last),
      many: this.phrases.nounIn(first, last, plurals) !== null,
      noun: this.phrases.nounIn(first, last, nameless),
    };
  }

  /** The body before 'chief' or after 'head of'. */
  private headedBy(first: number, last: number, noun: string): Entity | null {
    if (!this.index.grammar.headNouns.has(noun)) return null;
    let at = first;
    while (at < last && this.phrases.word(at) !== noun) at++;
    const match = this.phrases
      .matchesIn(first, last)
      .find(
        (m) =>
          m.people.length === 0 &&
          m.country?.form !== 'adjective' &&
          (m.last === at ||
            (m.first > at && m.first <= at + 3 && this.phrases.prepositionBefore(m.first) === 'of')),
      );
    const body = match ? this.bodyOf(match) : null;
    return body?.kind === 'body' ? body : null;
  }

  /** 'Ministry of Commerce', 'commerce ministry': what a ministry of no listed kind is called, without its country. */
  private ministryCalled(first: number, start: number, headLast: number, last: number): string {
    let end = headLast;
    if (this.phrases.word(end) === 'of' && this.phrases.isCapital(end + 1)) {
      end += 2;
      while (end < last && (this.phrases.isCapital(end) || this.phrases.isConjunction(end))) end++;
    }
    let from = start;
    while (from > first && this.phrases.isPlainWord(from - 1)) from--;
    return this.phrases.text(from, end);
  }

  private hostIn(from: number, last: number): string | null {
    return this.phrases.matchesIn(from, last).find((m) => m.country)?.country?.code ?? null;
  }
}
