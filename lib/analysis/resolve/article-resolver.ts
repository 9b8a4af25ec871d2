import type { AttributedStatement, QuoteCandidate } from '../../model/statement';
import { type DayFinder, newBudget, spokenSpans } from '../date/day-said';
import type { StageInput } from '../stage';
import type { ActorIndex } from './actor-index';
import { readArticleNames } from './article-names';
import { bodyEntity } from './bodies';
import type { Context } from './context';
import { decideSource } from './decide-source';
import { decideWithoutSource } from './decide-without-source';
import { attributionOf, type Decision, hitOf } from './decision';
import { describePeople } from './describe-people';
import { Discourse } from './discourse';
import type { Entity } from './entities';
import { sideOn } from './on-behalf';
import { carriedBy, type Decided, passedOver, wentOn } from './second-cues';
import { SourceReader } from './source-reader';

const placeOf = (c: QuoteCandidate): number => c.source?.[0] ?? c.cue?.[0] ?? c.content[0]?.[0] ?? 0;

/** How many statements back one is looked for in whose words another's source stands. */
const MOST_AROUND = 8;

/** Resolves the speakers of one article, in the order in which the text names them. */
export class ArticleResolver {
  private readonly context: Context;
  private readonly decided = new Map<number, Decision>();
  /** The statements decided last, by index. */
  private readonly latest: number[] = [];

  constructor(
    private readonly index: ActorIndex,
    private readonly input: StageInput,
    private readonly candidates: readonly QuoteCandidate[],
    findDay: DayFinder,
  ) {
    const spoken = spokenSpans(candidates);
    const budget = newBudget();
    const names = readArticleNames(index, input);
    describePeople(index, names);
    const sourceEnds = new Set(candidates.flatMap(({ source }) => source?.[1] ?? []));
    const bySource = new Map<number, QuoteCandidate[]>();
    for (const candidate of candidates)
      if (candidate.source)
        bySource.set(candidate.source[0], [...(bySource.get(candidate.source[0]) ?? []), candidate]);
    const bodyOf = (match: Parameters<typeof bodyEntity>[2]): Entity | null =>
      bodyEntity(index, names.people, match);
    this.context = {
      index,
      input,
      names,
      discourse: new Discourse(index, names, input, candidates, bodyOf),
      reader: new SourceReader(index, names, bodyOf),
      ofSource: (source) => bySource.get(source[0]) ?? [],
      endsSource: (offset) => sourceEnds.has(offset),
      dayOf: (candidate) =>
        input.article.publishedAt && names.day
          ? (findDay(input, candidate, spoken, names.day, budget)?.day ?? null)
          : null,
    };
  }

  resolve(): AttributedStatement[] {
    const order = this.candidates.map((_, i) => i).sort((a, b) => this.place(a) - this.place(b));
    for (const i of order) this.decide(i);
    return this.candidates.map((candidate, i) => this.statement(candidate, this.decided.get(i)));
  }

  private place(i: number): number {
    const candidate = this.candidates[i];
    return candidate ? placeOf(candidate) : 0;
  }

  private decide(i: number): void {
    const candidate = this.candidates[i];
    if (!candidate) return;
    const read = candidate.source
      ? decideSource(this.context, candidate, candidate.source)
      : decideWithoutSource(this.context, candidate);
    const decision =
      carriedBy(this.context, this.decidedOf(candidate.within), candidate, read) ??
      wentOn(this.context, this.around(i), candidate) ??
      passedOver(this.context, candidate, read) ??
      read;
    this.decided.set(i, decision);
    this.latest.push(i);
    if (this.latest.length > MOST_AROUND) this.latest.shift();
    const entity = decision.entity ?? decision.nameless;
    const end = Math.max(
      candidate.source?.[1] ?? 0,
      candidate.content[candidate.content.length - 1]?.[1] ?? 0,
    );
    if (entity) this.context.discourse.addSource(placeOf(candidate), end, entity);
  }

  private decidedOf(i: number | null): Decided | null {
    const candidate = i === null ? undefined : this.candidates[i];
    const decision = i === null ? undefined : this.decided.get(i);
    return candidate && decision ? { candidate, decision } : null;
  }

  /** The statement before within whose words this one's source stands. */
  private around(i: number): Decided | null {
    const source = this.candidates[i]?.source;
    if (!source) return null;
    const before = [...this.latest].reverse().find((at) => {
      const content = this.candidates[at]?.content ?? [];
      return content.some(([start, end]) => start <= source[0] && source[1] <= end);
    });
    return this.decidedOf(before ?? null);
  }

  private statement(candidate: QuoteCandidate, decision: Decision | undefined): AttributedStatement {
    const { text } = this.input.article;
    const { day } = this.context.names;
    if (!decision) throw new Error('every candidate is decided once');
    return {
      ...candidate,
      surface: candidate.source ? text.slice(candidate.source[0], candidate.source[1]) : null,
      speaker: attributionOf(decision),
      onBehalfOf: decision.entity ? sideOn(this.index, decision.entity, day) : (decision.side ?? null),
      trace: [...candidate.trace, hitOf(decision, candidate.source)],
    };
  }
}
