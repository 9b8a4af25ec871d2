import type { Analysis } from '../lib/model/analysis';
import type { Statement } from '../lib/model/statement';

const statementOutput = (s: Statement, trace: boolean) => ({
  content: '',
  contentSpans: s.content,
  cueSpan: s.cue,
  sourceSpan: s.source,
  kind: s.kind,
  speaker:
    s.speaker.certainty === 'unresolved'
      ? null
      : {
          id: s.speaker.actor.id,
          name: s.speaker.actor.name,
          kind: s.speaker.actor.kind,
          via: s.speaker.certainty,
        },
  surface: s.surface,
  onBehalfOf: s.onBehalfOf,
  saidOn: s.saidOn,
  datedBy: s.datedBy,
  confidence: s.confidence,
  stances: s.stances.map((r) => ({
    issue: r.issueId,
    stance: r.stance,
    strength: r.strength,
    evidence: r.evidence,
  })),
  ...(trace ? { trace: s.trace } : {}),
});

/** One article's line of the `--jsonl` output (docs/analysis.schema.json). */
export function analysisOutput(id: string, { article, coverage, statements }: Analysis, trace = false) {
  return {
    id,
    url: article.url,
    language: article.language,
    coverage: {
      diplomacy: coverage.diplomacy,
      score: coverage.score,
      reasons: coverage.reasons.map((r) => r.reason),
    },
    article: {
      title: article.title,
      outlet: article.outlet,
      authors: article.authors,
      publishedAt: article.publishedAt,
      text: article.text,
    },
    statements: statements.map((s) => ({
      ...statementOutput(s, trace),
      content: s.content.map(([start, end]) => article.text.slice(start, end)).join(' … '),
    })),
  };
}
