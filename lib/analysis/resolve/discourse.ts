import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Entity, Mention } from './entities';
import type { NameMatch } from './find-names';

const byStart = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;

/** Merges spans into an ordered list that can be searched. */
function reportedSpans(candidates: readonly QuoteCandidate[]): Span[] {
  return candidates.flatMap((c) => c.content).sort((a, b) => a[0] - b[0]);
}

const within = (spans: readonly Span[], offset: number): boolean => {
  for (const [start, end] of spans) {
    if (start > offset) return false;
    if (offset < end) return true;
  }
  return false;
};

/** Who has been spoken of so far, in text order: names at once, sources as they are resolved. */
export class Discourse {
  readonly mentions: Mention[] = [];
  /** Sources of statements resolved so far, in text order of the statements. */
  readonly sources: {
    readonly at: number;
    readonly paragraph: number;
    readonly entity: Entity;
    readonly end: number;
  }[] = [];
  private readonly paragraphs: readonly Span[];

  constructor(
    index: ActorIndex,
    names: ArticleNames,
    input: StageInput,
    candidates: readonly QuoteCandidate[],
    bodyOf: (match: NameMatch) => Entity | null,
  ) {
    this.paragraphs = input.document.paragraphs;
    const reported = reportedSpans(candidates);
    const { tokens, words } = names;
    const add = (first: number, last: number, entity: Entity, full: boolean): void => {
      const start = tokens[first]?.start ?? 0;
      this.mentions.push({
        start,
        end: tokens[last - 1]?.end ?? start,
        entity,
        how: full ? 'full' : 'name',
        reported: within(reported, start),
        oblique: isOblique(index, words, first, last),
      });
    };
    for (const name of names.people.names)
      if (name.entity) add(name.first, name.last, name.entity, name.full);
    for (const body of names.people.bodies) add(body.first, body.last, body.entity, true);
    for (const match of names.matches) {
      if (match.people.length > 0 || match.country?.form === 'adjective') continue;
      const entity = bodyOf(match);
      if (entity) add(match.first, match.last, entity, true);
    }
    this.mentions.sort(byStart);
  }

  /** Index of the paragraph that holds an offset. */
  paragraphOf(offset: number): number {
    let low = 0;
    let high = this.paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  paragraphSpan(paragraph: number): Span {
    return this.paragraphs[paragraph] ?? [0, 0];
  }

  /** Mentions that start in `[from, to)`. */
  between(from: number, to: number): readonly Mention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.mentions.length && (this.mentions[end]?.start ?? to) < to) end++;
    return this.mentions.slice(low, end);
  }

  addSource(at: number, end: number, entity: Entity): void {
    this.sources.push({ at, end, paragraph: this.paragraphOf(at), entity });
  }
}

function isOblique(index: ActorIndex, words: readonly string[], first: number, last: number): boolean {
  const { genitive, prepositions, honorifics, definite } = index.grammar;
  if (genitive.has(words[last] ?? '')) return true;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = words[i] ?? '';
    if (prepositions.has(word) && word !== 'as' && word !== 'that') return true;
    if (!honorifics.has(word) && !definite.has(word) && word !== '.') return false;
  }
  return false;
}
