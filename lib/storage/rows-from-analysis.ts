import type { Analysis } from '../model/analysis';
import type { ActorRecord, AnalysedStatement, PageRecord, StatementRecord } from '../model/records';
import { type Span, sliceSpan } from '../model/span';
import type { Statement } from '../model/statement';
import { type ActorKnowledge, actorRecords } from './actor-records';
import { contextOf, quoteOf } from './excerpt';
import { foldWords, statementId } from './identity';
import { isWorthKeeping } from './worth-keeping';

/** What the analysis itself does not know of a page. `seenAt` is ISO 8601. */
export interface PageFacts {
  readonly pageId: string;
  readonly url: string;
  readonly seenAt: string;
  readonly seenOn: string;
  readonly analysisVersion: string;
  readonly knowledge: ActorKnowledge;
}

/** One article's rows, no correction applied; `statements` are the ones worth keeping, in the analysis' order. */
export interface AnalysisRows {
  readonly page: PageRecord;
  readonly statements: readonly StatementRecord[];
  /** Where each of the statements stands in the article's text. */
  readonly contents: readonly (readonly Span[])[];
  readonly actors: readonly ActorRecord[];
}

/** Rows of an analysis. The same article on the same page always has the same ids. */
export async function rowsFromAnalysis(analysis: Analysis, facts: PageFacts): Promise<AnalysisRows> {
  const { text } = analysis.article;
  const statements: StatementRecord[] = [];
  const contents: (readonly Span[])[] = [];
  const seen = new Map<string, number>();
  for (const [order, statement] of analysis.statements.entries()) {
    const words = statement.content.map((span) => sliceSpan(text, span)).join(' ');
    const surface = statement.surface ?? '';
    const key = `${foldWords(words)}\n${foldWords(surface)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    // Counted before, so that what is worth keeping does not change the others' ids.
    if (!isWorthKeeping(text, statement, analysis.statements)) continue;
    const id = await statementId({ pageId: facts.pageId, words, surface, occurrence });
    statements.push(statementRow(analysis, statement, facts, id, order));
    contents.push(statement.content);
  }
  const named = statements.flatMap(({ speaker, saidOn }) =>
    speaker.certainty === 'unresolved'
      ? []
      : [{ actor: speaker.actor, day: saidOn, origin: 'article' as const }],
  );
  const actors = actorRecords(named, facts.knowledge);
  return { page: pageRow(analysis, facts), statements, contents, actors };
}

function pageRow({ article, coverage }: Analysis, facts: PageFacts): PageRecord {
  return {
    id: facts.pageId,
    url: facts.url,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors,
    publishedAt: article.publishedAt,
    language: article.language,
    firstSeenAt: facts.seenAt,
    lastSeenAt: facts.seenAt,
    coverageScore: coverage.score,
    coverageReasons: coverage.reasons.map(({ reason }) => reason),
    analysisVersion: facts.analysisVersion,
  };
}

function statementRow(
  { article }: Analysis,
  statement: Statement,
  facts: PageFacts,
  id: string,
  order: number,
): StatementRecord {
  const { text } = article;
  const parts = [...statement.content, statement.cue, statement.source].filter((span) => span !== null);
  const context = contextOf(article, parts);
  const within = ([start, end]: Span): [number, number] => [start - context[0], end - context[0]];
  const analysed: AnalysedStatement = {
    speaker: statement.speaker,
    stances: statement.stances.map((reading) => ({
      issueId: reading.issueId,
      stance: reading.stance,
      strength: reading.strength,
      evidence: sliceSpan(text, reading.evidence),
      condition: reading.condition && sliceSpan(text, reading.condition),
      why: reading.why,
    })),
  };
  return {
    id,
    pageId: facts.pageId,
    order,
    kind: statement.kind,
    selectors: statement.content.map((span) => quoteOf(text, span)),
    context: sliceSpan(text, context),
    contentSpans: statement.content.map(within),
    cueSpan: statement.cue && within(statement.cue),
    sourceSpan: statement.source && within(statement.source),
    surface: statement.surface,
    speaker: analysed.speaker,
    analysed,
    dismissed: false,
    onBehalfOf: statement.onBehalfOf,
    saidOn: statement.saidOn ?? facts.seenOn,
    datedBy: statement.saidOn ? statement.datedBy : 'seen',
    seenAt: facts.seenAt,
    confidence: statement.confidence,
    reasons: statement.trace.map(({ reason }) => reason),
    onPage: true,
    analysisVersion: facts.analysisVersion,
  };
}
