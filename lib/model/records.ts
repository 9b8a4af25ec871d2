import type { ActorKind, ActorRef } from './actor';
import type { Attribution, DatedBy, Stance, StatementKind, Strength } from './statement';

/** Rows as IndexedDB keeps them. Days are ISO (yyyy-mm-dd), times ISO 8601 in UTC. */

export interface PageRecord {
  /** Canonical URL. */
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly coverageScore: number;
  readonly coverageReasons: readonly string[];
  readonly analysisVersion: string;
}

/** W3C Web Annotation TextQuoteSelector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface StatementRecord {
  /** hash(page id, folded content, attribution key, occurrence): a revisit writes the same row. */
  readonly id: string;
  readonly pageId: string;
  /** Position in the article, from 0. */
  readonly order: number;
  readonly kind: StatementKind;
  /** One selector a content part; their `exact` joined are the words said. */
  readonly selectors: readonly TextQuote[];
  /** The sentence(s) around the statement, and where in it content, cue and source stand. */
  readonly context: string;
  readonly contentSpans: readonly (readonly [number, number])[];
  readonly cueSpan: readonly [number, number] | null;
  readonly sourceSpan: readonly [number, number] | null;
  readonly surface: string | null;
  readonly speaker: Attribution;
  readonly onBehalfOf: string | null;
  readonly saidOn: string;
  readonly datedBy: DatedBy;
  readonly seenAt: string;
  readonly confidence: number;
  /** Why: one plain sentence a decision. */
  readonly reasons: readonly string[];
  /** False once a revisit no longer finds it on the page. */
  readonly onPage: boolean;
  readonly analysisVersion: string;
}

export interface ReadingRecord {
  /** `${statementId}/${issueId}` */
  readonly id: string;
  readonly statementId: string;
  readonly issueId: string;
  /** Registry or local actor id; '' while the speaker is unresolved (then on no timeline). */
  readonly actorId: string;
  readonly saidOn: string;
  readonly stance: Stance;
  readonly strength: Strength;
  /** The deciding words, and the condition's where there is one. */
  readonly evidence: string;
  readonly condition: string | null;
  readonly why: string;
}

/** An actor as rows refer to it: from the registry, named by an article, or added by the reader. */
export interface ActorRecord extends ActorRef {
  readonly kind: ActorKind;
  readonly side: string | null;
  readonly aliases: readonly string[];
  readonly origin: 'registry' | 'article' | 'reader';
  /** Actor id of the principal for whom a spokesperson speaks. */
  readonly speaksFor: string | null;
}

/** What the reader changed; its own table, so that it survives re-analysis and can be undone by deleting the row. */
export interface CorrectionRecord {
  /** `${statementId}/${target}` */
  readonly id: string;
  readonly statementId: string;
  readonly at: string;
  readonly change:
    | { readonly target: 'speaker'; readonly actor: ActorRef | null }
    | {
        readonly target: 'stance';
        readonly issueId: string;
        readonly stance: Stance | null;
        readonly strength: Strength;
      }
    | { readonly target: 'dismissed' };
}
