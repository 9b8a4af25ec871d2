import * as v from 'valibot';
import type {
  ActorRecord,
  AnalysedStance,
  CorrectionChange,
  CorrectionRecord,
  PageRecord,
  StatementRecord,
  TextQuote,
} from '../records';
import { type Attribution, DATED_BY } from '../statement';
import {
  actorKind,
  actorRef,
  index,
  isoDay,
  isoTime,
  key,
  MAX_TEXT,
  share,
  shortText,
  span,
  stance,
  strength,
  texts,
  webAddress,
} from './common';

const words = v.pipe(v.string(), v.maxLength(MAX_TEXT));

const attribution: v.GenericSchema<unknown, Attribution> = v.variant('certainty', [
  v.object({ certainty: v.picklist(['named', 'inferred'] as const), actor: actorRef }),
  v.object({
    certainty: v.literal('unresolved'),
    reason: v.picklist(['anonymous', 'group', 'ambiguous', 'unknown', 'none'] as const),
  }),
]);

const analysedStance: v.GenericSchema<unknown, AnalysedStance> = v.object({
  issueId: key,
  stance,
  strength,
  evidence: words,
  condition: v.nullable(words),
  why: shortText,
});

const textQuote: v.GenericSchema<unknown, TextQuote> = v.object({
  exact: words,
  prefix: words,
  suffix: words,
});

export const page: v.GenericSchema<unknown, PageRecord> = v.object({
  id: key,
  url: webAddress,
  title: v.nullable(shortText),
  outlet: v.nullable(shortText),
  authors: texts,
  publishedAt: v.nullable(isoTime),
  language: v.nullable(shortText),
  firstSeenAt: isoTime,
  lastSeenAt: isoTime,
  coverageScore: share,
  coverageReasons: texts,
  analysisVersion: key,
});

export const statement: v.GenericSchema<unknown, StatementRecord> = v.object({
  id: key,
  pageId: key,
  order: index,
  kind: v.picklist(['direct', 'mixed', 'indirect'] as const),
  selectors: v.pipe(v.array(textQuote), v.minLength(1), v.maxLength(1000)),
  context: words,
  contentSpans: v.array(span),
  cueSpan: v.nullable(span),
  sourceSpan: v.nullable(span),
  surface: v.nullable(shortText),
  speaker: attribution,
  analysed: v.object({ speaker: attribution, stances: v.pipe(v.array(analysedStance), v.maxLength(200)) }),
  dismissed: v.boolean(),
  onBehalfOf: v.nullable(shortText),
  saidOn: isoDay,
  datedBy: v.picklist(DATED_BY),
  seenAt: isoTime,
  confidence: share,
  reasons: texts,
  onPage: v.boolean(),
  analysisVersion: key,
});

export const actor: v.GenericSchema<unknown, ActorRecord> = v.object({
  id: key,
  name: key,
  kind: actorKind,
  side: v.nullable(shortText),
  aliases: texts,
  origin: v.picklist(['registry', 'article', 'reader'] as const),
  speaksFor: v.nullable(key),
});

export const correctionChange: v.GenericSchema<unknown, CorrectionChange> = v.variant('target', [
  v.object({ target: v.literal('speaker'), actor: v.nullable(actorRef) }),
  v.object({ target: v.literal('stance'), issueId: key, stance: v.nullable(stance), strength }),
  v.object({ target: v.literal('dismissed') }),
]);

export const correction: v.GenericSchema<unknown, CorrectionRecord> = v.object({
  id: key,
  statementId: key,
  at: isoTime,
  change: correctionChange,
});
