import fc from 'fast-check';
import type { Collection } from '../../lib/exchange/collection';
import type {
  ActorRecord,
  AnalysedStance,
  CorrectionRecord,
  OwnActor,
  OwnIssue,
  OwnRole,
  PageRecord,
  ReaderSettings,
  ReadingRecord,
  StatementRecord,
} from '../../lib/model/records';
import { DATED_BY, STANCES } from '../../lib/model/statement';

// Any string a page may hold: lone surrogates, control characters, quotation marks, line separators.
const text = fc.string({ unit: 'binary' });
const key = fc.string({ unit: 'binary', minLength: 1 });
const nullable = fc.option(text);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const date = fc.date({ min: new Date('2014-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const time = date.map((d) => d.toISOString());
const day = time.map((t) => t.slice(0, 10));
const span = fc
  .tuple(fc.nat(9999), fc.nat(9999))
  .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));
const actorRef = fc.record({
  id: key,
  name: key,
  kind: fc.constantFrom('person' as const, 'institution' as const, 'country' as const),
});
const attribution = fc.oneof(
  fc.record({ certainty: fc.constantFrom('named' as const, 'inferred' as const), actor: actorRef }),
  fc.record({
    certainty: fc.constant('unresolved' as const),
    reason: fc.constantFrom(
      'anonymous' as const,
      'group' as const,
      'ambiguous' as const,
      'unknown' as const,
      'none' as const,
    ),
  }),
);
const strength = fc.constantFrom('firm' as const, 'hedged' as const);
const analysedStance: fc.Arbitrary<AnalysedStance> = fc.record({
  issueId: key,
  stance: fc.constantFrom(...STANCES),
  strength,
  evidence: text,
  condition: nullable,
  why: text,
});

const page: fc.Arbitrary<PageRecord> = fc.record({
  id: key,
  // Browsers leave marks in addresses that RFC 3986 does not know.
  url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constant('https://news.example/?a=b|{c}^[d]')),
  title: nullable,
  outlet: nullable,
  authors: fc.array(text, { maxLength: 3 }),
  publishedAt: fc.option(time),
  language: fc.option(fc.constantFrom('en', 'uk', 'ru')),
  firstSeenAt: time,
  lastSeenAt: time,
  coverageScore: share,
  coverageReasons: fc.array(text, { maxLength: 3 }),
  analysisVersion: key,
});
const statement: fc.Arbitrary<StatementRecord> = fc.record({
  id: key,
  pageId: key,
  order: fc.nat(),
  kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  selectors: fc.array(fc.record({ exact: text, prefix: text, suffix: text }), { minLength: 1, maxLength: 3 }),
  context: text,
  contentSpans: fc.array(span, { maxLength: 3 }),
  cueSpan: fc.option(span),
  sourceSpan: fc.option(span),
  surface: nullable,
  speaker: attribution,
  analysed: fc.record({ speaker: attribution, stances: fc.array(analysedStance, { maxLength: 2 }) }),
  dismissed: fc.boolean(),
  onBehalfOf: nullable,
  saidOn: day,
  datedBy: fc.constantFrom(...DATED_BY),
  seenAt: time,
  confidence: share,
  reasons: fc.array(text, { maxLength: 3 }),
  onPage: fc.boolean(),
  analysisVersion: key,
});
const reading: fc.Arbitrary<ReadingRecord> = fc
  .tuple(analysedStance, fc.record({ id: key, statementId: key, actorId: text, saidOn: day }))
  .map(([stance, ids]) => ({ ...stance, ...ids }));
const actor: fc.Arbitrary<ActorRecord> = fc.record({
  id: key,
  name: key,
  kind: fc.constantFrom('person' as const, 'institution' as const, 'country' as const),
  side: nullable,
  aliases: fc.array(text, { maxLength: 3 }),
  origin: fc.constantFrom('registry' as const, 'article' as const, 'reader' as const),
  speaksFor: fc.option(key),
});
const correction: fc.Arbitrary<CorrectionRecord> = fc.record({
  id: key,
  statementId: key,
  at: time,
  change: fc.oneof(
    fc.record({ target: fc.constant('speaker' as const), actor: fc.option(actorRef) }),
    fc.record({
      target: fc.constant('stance' as const),
      issueId: key,
      stance: fc.option(fc.constantFrom(...STANCES)),
      strength,
    }),
    fc.record({ target: fc.constant('dismissed' as const) }),
  ),
});

const ownRole: fc.Arbitrary<OwnRole> = fc
  .record({ title: key, office: fc.option(key), from: fc.option(day), to: fc.option(day) })
  .filter(({ from, to }) => from === null || to === null || from < to);
const ownActor: fc.Arbitrary<OwnActor> = fc.record(
  {
    id: key,
    name: key,
    kind: fc.constantFrom('person' as const, 'institution' as const, 'country' as const),
    side: nullable,
    aliases: fc.array(text, { maxLength: 3 }),
    roles: fc.array(ownRole, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'name', 'kind', 'side', 'aliases'] },
);
const ownIssue: fc.Arbitrary<OwnIssue> = fc.record({
  id: key,
  label: key,
  proposition: text,
  supportMeans: text,
  opposeMeans: text,
  supportPhrases: fc.array(text, { maxLength: 3 }),
  opposePhrases: fc.array(text, { maxLength: 3 }),
});

const rows = <Row extends { readonly id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });

/** Any settings that storage could hold. */
export const settings: fc.Arbitrary<ReaderSettings> = fc.record({
  sitesOff: fc.array(text, { maxLength: 3 }),
  issuesOff: fc.array(text, { maxLength: 3 }),
  ownActors: rows(ownActor),
  ownIssues: rows(ownIssue),
});

/** Any collection that storage could hold, with the oddest strings in it. */
export const collections: fc.Arbitrary<Collection> = fc.record({
  pages: rows(page),
  statements: rows(statement),
  readings: rows(reading),
  actors: rows(actor),
  corrections: rows(correction),
  settings,
});
