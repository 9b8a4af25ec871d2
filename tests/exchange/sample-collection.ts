import type { Collection } from '../../lib/exchange/collection';
import type { StatementRecord } from '../../lib/model/records';

const analysisVersion = '1';
const seenAt = '2026-03-02T08:00:00.000Z';

const statement = (id: string, more: Partial<StatementRecord>): StatementRecord => ({
  id,
  pageId: 'https://news.example/a',
  order: 0,
  kind: 'direct',
  selectors: [{ exact: 'We are ready to talk', prefix: '“', suffix: ',” she said' }],
  context: '“We are ready to talk,” she said.',
  contentSpans: [[1, 21]],
  cueSpan: [28, 32],
  sourceSpan: [24, 27],
  surface: 'she',
  speaker: { certainty: 'inferred', actor: { id: 'local:ada-brook', name: 'Ada Brook', kind: 'person' } },
  analysed: {
    speaker: { certainty: 'inferred', actor: { id: 'local:ada-brook', name: 'Ada Brook', kind: 'person' } },
    stances: [],
  },
  dismissed: false,
  onBehalfOf: null,
  saidOn: '2026-03-01',
  datedBy: 'statement',
  seenAt,
  confidence: 0.9,
  reasons: ['The words stand in quotation marks.'],
  onPage: true,
  analysisVersion,
  ...more,
});

/** A small collection of invented people: one page, a statement in two parts with two stances, one dismissed, one unresolved. */
export const sampleCollection: Collection = {
  pages: [
    {
      id: 'https://news.example/a',
      url: 'https://news.example/a?x=1',
      title: '=HYPERLINK("https://evil.example","Talks")',
      outlet: 'The Example, "Daily"',
      authors: ['A. Writer'],
      publishedAt: '2026-03-01',
      language: 'en',
      firstSeenAt: seenAt,
      lastSeenAt: seenAt,
      coverageScore: 0.9,
      coverageReasons: ['names both sides and talks'],
      analysisVersion,
    },
  ],
  statements: [
    statement('s1', {
      selectors: [
        { exact: 'We are ready to talk', prefix: '“', suffix: ',”' },
        { exact: 'but not under fire', prefix: '“', suffix: '.”' },
      ],
    }),
    statement('s2', { order: 1, dismissed: true }),
    statement('s3', { order: 2, speaker: { certainty: 'unresolved', reason: 'anonymous' } }),
  ],
  readings: [
    {
      id: 's1/negotiations',
      statementId: 's1',
      actorId: 'local:ada-brook',
      issueId: 'negotiations',
      saidOn: '2026-03-01',
      stance: 'support',
      strength: 'firm',
      evidence: 'ready to talk',
      condition: null,
      why: 'Readiness is support.',
    },
    {
      id: 's1/ceasefire',
      statementId: 's1',
      actorId: 'local:ada-brook',
      issueId: 'ceasefire',
      saidOn: '2026-03-01',
      stance: 'support',
      strength: 'hedged',
      evidence: '-not under fire',
      condition: null,
      why: 'Talks are tied to a halt in fire.',
    },
  ],
  actors: [
    {
      id: 'local:ada-brook',
      name: 'Ada Brook',
      kind: 'person',
      side: null,
      aliases: [],
      origin: 'article',
      speaksFor: null,
    },
  ],
  corrections: [{ id: 's2/dismissed', statementId: 's2', at: seenAt, change: { target: 'dismissed' } }],
  settings: {
    sitesOff: ['news.example'],
    issuesOff: ['sanctions'],
    ownActors: [
      {
        id: 'local:ada-brook',
        name: 'Ada Brook',
        kind: 'person',
        side: null,
        aliases: ['Brook of Freedonia'],
        roles: [{ title: 'Freedonian envoy', office: null, from: '2026-01-01', to: null }],
      },
    ],
    ownIssues: [
      {
        id: 'own-canal',
        label: 'Canal',
        proposition: 'The canal should be dug.',
        supportMeans: 'for it',
        opposeMeans: 'against it',
        supportPhrases: ['the canal'],
        opposePhrases: [],
      },
    ],
  },
};
