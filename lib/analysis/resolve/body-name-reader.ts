import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Entity } from './entities';
import type { NameMatch } from './find-names';
import type { NounPhrases } from './noun-phrases';
import { SEVERAL, type SourcePhrase } from './source-phrase';
import { within } from './token-range';

/** Reads sources that name a body or government outright. */
export class BodyNameReader {
  constructor(
    private readonly index: ActorIndex,
    private readonly names: ArticleNames,
    private readonly phrases: NounPhrases,
    private readonly bodyOf: (match: NameMatch) => Entity | null,
  ) {}

  /** 'the operator, Altavia': the body whose name closes the phrase behind its kind; null for anything else. */
  calledBehind(first: number, comma: number, last: number): SourcePhrase | null {
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

  /** A body or government named as the head: 'the Kremlin', 'Moscow', 'Russia's Foreign Ministry'. */
  read(first: number, last: number): SourcePhrase | null {
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
