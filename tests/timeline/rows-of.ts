import type { PageRecord, ReadingRecord, StatementRecord } from '../../lib/model/records';
import type { DatedBy, Stance, StatementKind, Strength } from '../../lib/model/statement';

/** A page of no particular content. */
export const pageRow = (id: string, outlet: string | null = null): PageRecord => ({
  id,
  url: id,
  title: null,
  outlet,
  authors: [],
  publishedAt: null,
  language: 'en',
  firstSeenAt: '2024-01-01T00:00:00Z',
  lastSeenAt: '2024-01-01T00:00:00Z',
  coverageScore: 1,
  coverageReasons: [],
  analysisVersion: '1',
});

export interface Said {
  readonly id: string;
  readonly words?: string;
  readonly actorId?: string | null;
  readonly pageId?: string;
  readonly saidOn?: string;
  readonly datedBy?: DatedBy;
  readonly kind?: StatementKind;
  readonly dismissed?: boolean;
}

/** A statement in the words given; fictional test text, a null actor for an unattributed one. */
export function statementRow({
  id,
  words = `fictional words of ${id}`,
  actorId = 'anna',
  pageId = 'https://a.example/1',
  saidOn = '2024-05-01',
  datedBy = 'statement',
  kind = 'direct',
  dismissed = false,
}: Said): StatementRecord {
  const speaker =
    actorId === null
      ? ({ certainty: 'unresolved', reason: 'anonymous' } as const)
      : ({ certainty: 'named', actor: { id: actorId, name: actorId, kind: 'person' } } as const);
  return {
    id,
    pageId,
    order: 0,
    kind,
    selectors: [{ exact: words, prefix: '', suffix: '' }],
    context: words,
    contentSpans: [[0, words.length]],
    cueSpan: null,
    sourceSpan: null,
    surface: null,
    speaker,
    analysed: { speaker, stances: [] },
    dismissed,
    onBehalfOf: null,
    saidOn,
    datedBy,
    seenAt: '2024-06-01T00:00:00Z',
    confidence: 1,
    reasons: [],
    onPage: true,
    analysisVersion: '1',
  };
}

/** A reading of a statement; its speaker and day are the statement's. */
export function readingRow(
  statement: StatementRecord,
  stance: Stance,
  strength: Strength = 'firm',
  issueId = 'ceasefire',
): ReadingRecord {
  const { speaker } = statement;
  return {
    id: `${statement.id}/${issueId}`,
    statementId: statement.id,
    issueId,
    actorId: speaker.certainty === 'unresolved' ? '' : speaker.actor.id,
    saidOn: statement.saidOn,
    stance,
    strength,
    evidence: '',
    condition: null,
    why: '',
  };
}
