import type { AttributedStatement, QuoteCandidate } from '../../model/statement';
import { type DayFinder, newBudget, spokenSpans } from '../date/day-said';
import type { StageInput } from '../stage';
import type { ActorIndex } from './actor-index';
import { readArticleNames } from './article-names';
import { bodyEntity, isOutlet } from './bodies';
import type { Context } from './context';
import { decideSource } from './decide-source';
import { decideWithoutSource } from './decide-without-source';
import { attributionOf, type Decision, hitOf } from './decision';
import { describePeople } from './describe-people';
import { Discourse } from './discourse';
import type { Entity } from './entities';
import { sideOn } from './on-behalf';
import { SourceReader } from './source-reader';

const placeOf = (c: QuoteCandidate): number => c.source?.[0] ?? c.cue?.[0] ?? c.content[0]?.[0] ?? 0;

/** Resolves the speakers of one article, in the order in which the text names them. */
export class ArticleResolver {
  private readonly context: Context;
  private readonly decided = new Map<number, Decision>();

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
    const decision = this.carried(
      candidate,
      candidate.source
        ? decideSource(this.context, candidate, candidate.source)
        : decideWithoutSource(this.context, candidate),
    );
    this.decided.set(i, decision);
    const entity = decision.entity ?? decision.nameless;
    const end = Math.max(
      candidate.source?.[1] ?? 0,
      candidate.content[candidate.content.length - 1]?.[1] ?? 0,
    );
    if (entity) this.context.discourse.addSource(placeOf(candidate), end, entity);
  }

  /** 'Grossi said the plant was “at risk”, the agency reported': what an outlet carries is said by whoever says it there. */
  private carried(candidate: QuoteCandidate, decision: Decision): Decision {
    const { within, source } = candidate;
    const outer = within === null ? undefined : this.candidates[within];
    const speaker = within === null ? undefined : this.decided.get(within);
    if (!decision.entity || !isOutlet(this.index, decision.entity)) return decision;
    if (!source || !outer || speaker?.entity?.kind !== 'person') return decision;
    const isInside = outer.content.some(([start, end]) => start <= source[0] && source[1] <= end);
    return isInside
      ? decision
      : {
          entity: speaker.entity,
          certainty: 'inferred',
          rule: 'carried',
          why: `'${decision.entity.ref?.name}' reports what ${speaker.entity.ref?.name} said`,
        };
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
