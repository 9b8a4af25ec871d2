import type { Analysis } from '../lib/model/analysis';
import { type Span, sliceSpan } from '../lib/model/span';
import type { StanceReading, Statement } from '../lib/model/statement';
import { withMarks } from './with-marks';

const speakerOutput = ({ speaker }: Statement) =>
  speaker.certainty === 'unresolved'
    ? null
    : { id: speaker.actor.id, name: speaker.actor.name, kind: speaker.actor.kind, via: speaker.certainty };

const stanceOutput = (reading: StanceReading, trace: boolean) => ({
  issue: reading.issueId,
  stance: reading.stance,
  strength: reading.strength,
  evidence: reading.evidence,
  condition: reading.condition,
  why: reading.why,
  ...(trace ? { trace: reading.trace } : {}),
});

/** Content as the output gives it: quoted parts with their marks. */
const contentSpans = (text: string, { kind, content }: Statement): readonly Span[] =>
  kind === 'indirect' ? content : content.map((span) => withMarks(text, span));

const statementOutput = (text: string, statement: Statement, trace: boolean) => ({
  content: contentSpans(text, statement)
    .map((span) => sliceSpan(text, span))
    .join(' … '),
  contentSpans: contentSpans(text, statement),
  cueSpan: statement.cue,
  sourceSpan: statement.source,
  kind: statement.kind,
  speaker: speakerOutput(statement),
  surface: statement.surface,
  onBehalfOf: statement.onBehalfOf,
  saidOn: statement.saidOn,
  datedBy: statement.datedBy,
  confidence: statement.confidence,
  stances: statement.stances.map((reading) => stanceOutput(reading, trace)),
  ...(trace ? { trace: statement.trace } : {}),
});

/** One article's object of the JSON lines output, as docs/analysis.schema.json defines it. */
export function analysisOutput(id: string | number, analysis: Analysis, trace = false) {
  const { article, coverage, supported, unsupportedIssues, readTo, statements } = analysis;
  return {
    id,
    url: article.url,
    language: article.language,
    supported,
    unsupportedIssues: unsupportedIssues.map(({ id }) => id),
    readTo,
    coverage: {
      diplomacy: coverage.diplomacy,
      score: coverage.score,
      reasons: coverage.reasons.map((hit) => hit.reason),
      ...(trace ? { trace: coverage.reasons } : {}),
    },
    article: {
      title: article.title,
      outlet: article.outlet,
      authors: article.authors,
      publishedAt: article.publishedAt,
      text: article.text,
    },
    statements: statements.map((statement) => statementOutput(article.text, statement, trace)),
  };
}
