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
  /** Who said it, the reader's correction applied. */
  readonly speaker: Attribution;
  /** What the analysis itself read; corrections never touch it, so undoing one is exact. */
  readonly analysed: AnalysedStatement;
  /** True while the reader has put it aside; its readings are then on no timeline. */
  readonly dismissed: boolean;
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

/** One stance as the analysis read it from a statement. */
export interface AnalysedStance {
  readonly issueId: string;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly evidence: string;
  readonly condition: string | null;
  readonly why: string;
}

export interface AnalysedStatement {
  readonly speaker: Attribution;
  readonly stances: readonly AnalysedStance[];
}

/** A stance on a timeline: always derived from its statement and the reader's corrections, never edited by itself. */
export interface ReadingRecord extends AnalysedStance {
  /** `${statementId}/${issueId}` */
  readonly id: string;
  readonly statementId: string;
  /** Registry or local actor id; '' while the speaker is unresolved (then on no timeline). */
  readonly actorId: string;
  readonly saidOn: string;
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

/** What the reader may change about one statement. A speaker or stance of null says that there is none. */
export type CorrectionChange =
  | { readonly target: 'speaker'; readonly actor: ActorRef | null }
  | {
      readonly target: 'stance';
      readonly issueId: string;
      readonly stance: Stance | null;
      readonly strength: Strength;
    }
  | { readonly target: 'dismissed' };

/** What the reader changed; its own table, so that it survives re-analysis and can be undone by deleting the row. */
export interface CorrectionRecord {
  /** `${statementId}/speaker`, `${statementId}/stance/${issueId}` or `${statementId}/dismissed`. */
  readonly id: string;
  readonly statementId: string;
  readonly at: string;
  readonly change: CorrectionChange;
}

/** A role the reader gave an actor, from `from` (inclusive) to `to` (exclusive), ISO days; null: open. */
export interface OwnRole {
  /** As articles write it, without 'the': 'Freedonian envoy'. */
  readonly title: string;
  /** Id of the registry's office of that title; null where the registry has none. */
  readonly office: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An actor the reader added, found in articles by its name, aliases and roles. */
export interface OwnActor extends ActorRef {
  readonly side: string | null;
  readonly aliases: readonly string[];
  readonly roles?: readonly OwnRole[];
}

/** An issue the reader added; each phrase names something that, wanted, stands for or against its proposition. */
export interface OwnIssue {
  readonly id: string;
  readonly label: string;
  readonly proposition: string;
  readonly supportMeans: string;
  readonly opposeMeans: string;
  readonly supportPhrases: readonly string[];
  readonly opposePhrases: readonly string[];
}

/** The reader's choices, as an export carries them. */
export interface ReaderSettings {
  /** Hosts of the built-in list on which the reader wants nothing done. */
  readonly sitesOff: readonly string[];
  readonly issuesOff: readonly string[];
  readonly ownActors: readonly OwnActor[];
  readonly ownIssues: readonly OwnIssue[];
}

/** The reader's choices, one row. */
export interface SettingsRecord extends ReaderSettings {
  readonly id: 'reader';
}

export const DEFAULT_SETTINGS: SettingsRecord = {
  id: 'reader',
  sitesOff: [],
  issuesOff: [],
  ownActors: [],
  ownIssues: [],
};
