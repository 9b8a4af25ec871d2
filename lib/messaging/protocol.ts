import type { Article } from '../model/article';
import type { ImportReport } from '../model/import-report';
import type { PageState } from '../model/page-state';
import type {
  ActorRecord,
  AnalysedStance,
  CorrectionChange,
  CorrectionRecord,
  PageRecord,
  ReaderSettings,
  SettingsRecord,
  StatementRecord,
} from '../model/records';
import type { Span } from '../model/span';
import type { Attribution, DatedBy } from '../model/statement';

/** A stored statement as the page shows it; `spans` are into the article text that was sent. */
export interface ShownStatement {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly surface: string | null;
  readonly speaker: Attribution;
  readonly saidOn: string;
  readonly datedBy: DatedBy;
  readonly stances: readonly (AnalysedStance & { readonly issue: string })[];
  readonly reasons: readonly string[];
}

/** The answer to one article: the state of its page and what to highlight on it. */
export interface PageReport {
  readonly state: PageState;
  readonly statements: readonly ShownStatement[];
}

/** Rows of a collection as import hands them over; readings are derived anew from them. */
export interface ImportedRows {
  readonly pages: readonly PageRecord[];
  readonly statements: readonly StatementRecord[];
  readonly actors: readonly ActorRecord[];
  readonly corrections: readonly CorrectionRecord[];
  /** Null where only rows are imported. */
  readonly settings: ReaderSettings | null;
}

/** What a content script may ask. Each request is safe to send twice. */
export interface PageRequests {
  /**
   * Analyse an article, store its statements and say what to show. `seenAt` is ISO 8601; `anyway` is true where the
   * reader asked for it though it is not coverage or its site is switched off.
   */
  'analyze-page': {
    request: { article: Article; seenAt: string; anyway: boolean };
    reply: PageReport;
  };
  /** Set the badge of the sender's tab. */
  'show-count': { request: { count: number }; reply: null };
  /** Open the review page at a statement. */
  'open-review': { request: { statementId: string }; reply: null };
}

/** What the extension's own pages may ask. Each request is safe to send twice. */
export interface ViewRequests {
  'page-state': { request: { tabId: number }; reply: PageState };
  /**
   * Read the page in a tab because the reader asked for it: on a site that is not enabled (the click on the action must
   * have granted activeTab), and where it was read already, whatever it is taken for.
   */
  'analyze-tab': { request: { tabId: number }; reply: null };
  /** Scroll a tab to a statement; false if the page no longer shows it. */
  'show-statement': { request: { tabId: number; statementId: string }; reply: boolean };
  'correct-statement': {
    request: { statementId: string; change: CorrectionChange; at: string };
    /** False if there is no such statement. */
    reply: boolean;
  };
  /** The reply is false if there is no such correction. */
  'undo-correction': { request: { correctionId: string }; reply: boolean };
  'delete-page': { request: { pageId: string }; reply: null };
  'delete-everything': { request: Record<never, never>; reply: null };
  'import-rows': { request: ImportedRows; reply: ImportReport };
  'save-settings': { request: { settings: SettingsRecord }; reply: null };
}

/** What the background asks of the content script in a tab. */
export interface TabRequests {
  'read-anyway': { request: Record<never, never>; reply: null };
  'state-of-page': { request: Record<never, never>; reply: PageState };
  'scroll-to-statement': { request: { statementId: string }; reply: boolean };
}

export type Requests = PageRequests & ViewRequests & TabRequests;
export type RequestName = keyof Requests;
export type RequestOf<Name extends RequestName> = Requests[Name]['request'];
export type ReplyOf<Name extends RequestName> = Requests[Name]['reply'];

/** One message on the wire. */
export interface Message<Name extends RequestName = RequestName> {
  readonly name: Name;
  readonly payload: RequestOf<Name>;
}

/** One answer on the wire; `retry` is true where the same request may succeed later. */
export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string; readonly retry: boolean };
