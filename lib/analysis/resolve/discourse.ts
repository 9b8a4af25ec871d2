import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import { indexAtOrBefore } from '../../text/search';
import type { StageInput } from '../stage';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import { clausePart } from './clause-part';
import type { Entity, Mention } from './entities';
import type { NameMatch } from './find-names';
import { unnamedSubjects } from './unnamed-subjects';

const byStart = (a: { readonly start: number }, b: { readonly start: number }) => a.start - b.start;

/** Tells whether an offset lies in somebody's words, by the furthest end of all spans that begin before it. */
function reportedSpeech(candidates: readonly QuoteCandidate[]): (offset: number) => boolean {
  const spans = candidates.flatMap((c) => c.content).sort((a, b) => a[0] - b[0]);
  const ends: number[] = [];
  for (const [, end] of spans) ends.push(Math.max(end, ends[ends.length - 1] ?? 0));
  return (offset) => offset < (ends[indexAtOrBefore(spans.length, (i) => spans[i]?.[0] ?? 0, offset)] ?? 0);
}

/** Characters around a clause in which its main clause is looked for. */
const NEAR = 200;

/** Bound for texts that are one long paragraph. */
const MOST_MENTIONS = 200;

/** From when on somebody is the main speaker: an interview's one voice, not the first of several. */
const MAIN_STATEMENTS = 4;
const MAIN_SHARE = 0.7;

/** Who has been spoken of so far, in text order: names at once, sources as they are resolved. */
export class Discourse {
  readonly mentions: Mention[] = [];
  /** Sources of statements resolved so far, in text order of the statements. */
  readonly sources: {
    readonly at: number;
    readonly paragraph: number;
    readonly entity: Entity;
    readonly end: number;
    /** Spoke in a subordinate clause: 'after he said that …'. */
    readonly aside: boolean;
  }[] = [];
  /** Whom a title alone ('the PM') meant last, and where. */
  readonly titled = new Map<string, { readonly entity: Entity; readonly at: number }>();
  private readonly counts = new Map<Entity, number>();
  private readonly paragraphs: readonly Span[];

  constructor(
    index: ActorIndex,
    names: ArticleNames,
    input: StageInput,
    candidates: readonly QuoteCandidate[],
    bodyOf: (match: NameMatch) => Entity | null,
  ) {
    this.paragraphs = input.document.paragraphs;
    const isReported = reportedSpeech(candidates);
    const { tokens } = names;
    const add = (first: number, last: number, entity: Entity, full: boolean): void => {
      const start = tokens[first]?.start ?? 0;
      this.mentions.push({
        start,
        end: tokens[last - 1]?.end ?? start,
        entity,
        how: full ? 'full' : 'name',
        reported: isReported(start),
        part: clausePart(index, names, first, last),
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
    for (const { first, last, entity, part } of unnamedSubjects(index, names)) {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? start;
      this.mentions.push({ start, end, entity, how: 'name', reported: isReported(start), part });
    }
    this.mentions.sort(byStart);
    this.shareSubjects(names, index);
  }

  /** 'Macron and Merz flew': whoever stands before the one who acts, joined by 'and', acts too. */
  private shareSubjects({ input }: ArticleNames, { grammar }: ActorIndex): void {
    for (let i = this.mentions.length - 2; i >= 0; i--) {
      const mention = this.mentions[i];
      const next = this.mentions[i + 1];
      if (!mention || !next?.part.startsWith('acts') || next.start - mention.end > 40) continue;
      const [first = '', ...rest] = input.document.text
        .slice(mention.end, next.start)
        .toLowerCase()
        .split(/[\s.]+/)
        .filter(Boolean);
      const joined = (first === ',' && mention.part !== 'oblique') || grammar.conjunctions.has(first);
      if (
        joined &&
        rest.every(
          (word) =>
            grammar.honorifics.has(word) || grammar.demonyms.has(word) || grammar.conjunctions.has(word),
        )
      )
        this.mentions[i] = { ...mention, part: next.part };
    }
  }

  /** Index of the paragraph that holds an offset. */
  paragraphOf(offset: number): number {
    return indexAtOrBefore(this.paragraphs.length, (i) => this.paragraphs[i]?.[0] ?? 0, offset);
  }

  paragraphSpan(paragraph: number): Span {
    return this.paragraphs[paragraph] ?? [0, 0];
  }

  /** Mentions that start in `[from, to)`; of more than `most` the last ones. */
  between(from: number, to: number, most = MOST_MENTIONS): readonly Mention[] {
    const startOf = (i: number): number => this.mentions[i]?.start ?? 0;
    const first = indexAtOrBefore(this.mentions.length, startOf, from - 1) + 1;
    const last = indexAtOrBefore(this.mentions.length, startOf, to - 1) + 1;
    return this.mentions.slice(Math.max(first, last - most), last);
  }

  /** Who has spoken most of the statements so far, as in an interview; null if nobody by far. */
  mainSpeaker(): Entity | null {
    for (const [entity, count] of this.counts)
      if (entity.ref && count >= MAIN_STATEMENTS && count >= MAIN_SHARE * this.sources.length) return entity;
    return null;
  }

  /** True if somebody else acts in the main clause around: 'after he said that, she left'. */
  private actsBeside({ start, entity }: Mention): boolean {
    const [from, to] = this.paragraphSpan(this.paragraphOf(start));
    return this.between(Math.max(from, start - NEAR), Math.min(to, start + NEAR)).some(
      (m) => m.part === 'acts' && m.entity !== entity,
    );
  }

  addSource(at: number, end: number, entity: Entity): void {
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    const mention = this.between(at, end).find((m) => m.entity === entity);
    const aside = mention?.part === 'acts-aside' && this.actsBeside(mention);
    this.sources.push({ at, end, paragraph: this.paragraphOf(at), entity, aside });
  }
}
