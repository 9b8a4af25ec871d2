import type { Send } from '../../lib/messaging/client';
import type { PageReport, RequestOf } from '../../lib/messaging/protocol';
import type { Article } from '../../lib/model/article';
import type { PageState, PageStateName } from '../../lib/model/page-state';
import { createPainter } from '../../lib/page/highlight';
import { judgeText } from '../../lib/page/judge-text';
import { whenShown } from '../../lib/page/observe';
import { pageArticleInSlices } from '../../lib/page/page-article';
import { pageKind } from '../../lib/page/page-kind';
import { isAnalysed, type PageKindEvidence } from '../../lib/page/page-kinds';
import type { Segment } from '../../lib/page/page-text';
import { firstLook } from './first-look';
import { type LocatedStatement, locateStatements } from './locate-statements';
import { pause } from './pause';

/** One page's analysis as its content script knows it; nothing of it outlives the page. */
export interface PageSession {
  readonly state: () => PageState;
  readonly statements: () => readonly LocatedStatement[];
  /**
   * Reads the page once the reader sees it, has it analysed if it changed, and paints; resolves to the text nodes read.
   * Scans come one after another and never reject.
   */
  readonly scan: () => Promise<readonly Segment[]>;
  /** Takes this page, until its address changes, for coverage. */
  readonly takeAnyway: () => void;
  /** Shows the count on the tab again, which the browser forgets when the reader leaves the page. */
  readonly recount: () => void;
  /** Marks the statement whose card is open. */
  readonly activate: (id: string | null) => void;
  /** Takes every trace off the page. */
  readonly clear: () => void;
}

const LIMIT_NOTES = {
  nodes: 'This page is very large; only its first part was read.',
  text: 'This page is very long; only its first part was read.',
} as const;

const stateOf = (state: PageStateName, because: Partial<PageState> = {}): PageState => ({
  pageId: null,
  count: 0,
  reasons: [],
  notes: [],
  ...because,
  state,
});

const sameArticle = (a: Article, b: Article): boolean =>
  a.text === b.text && a.canonicalUrl === b.canonicalUrl && a.publishedAt === b.publishedAt;

const addressOf = ({ location }: Document): string => location.href.split('#', 1)[0] ?? '';

const notAnArticle = ({ reason }: PageKindEvidence) => stateOf('not-an-article', { reasons: [reason] });

/** Makes the session of a page; `report` gets what goes wrong. */
export function createPageSession(
  document: Document,
  send: Send,
  signal: AbortSignal,
  report: (error: unknown) => void,
): PageSession {
  const painter = createPainter();
  let state = stateOf('analysing');
  let statements: readonly LocatedStatement[] = [];
  /** The last analysis and what it was made of, for scans that find the same article. */
  let analysed: (RequestOf<'analyze-page'> & { readonly report: PageReport }) | null = null;

  /** Address of the page that the reader asked to read whatever it is. */
  let wanted: string | null = null;

  const recount = () => void send('show-count', { count: state.count });
  const show = (next: PageState, found: readonly LocatedStatement[] = []) => {
    const emptied = next.count === 0 && state.count > 0;
    state = next;
    statements = found;
    painter.paint(found);
    if (emptied) recount();
  };

  const read = async (): Promise<readonly Segment[]> => {
    signal.throwIfAborted();
    await whenShown(document, signal);
    const anyway = wanted === addressOf(document);
    const look = anyway ? null : firstLook(document);
    if (look?.worthReading === false) {
      show(stateOf(look.state, { reasons: [look.reason] }));
      return [];
    }
    const now = new Date();
    const page = await pageArticleInSlices(document, { pause, signal }, { now: now.getTime() });
    const { article, segments } = page;
    const judged = judgeText(look?.kind ?? pageKind(document), page.page);
    if (article.blocks.length === 0 || (!anyway && !isAnalysed(judged.kind))) {
      show(notAnArticle(judged));
      return segments;
    }
    if (!analysed || analysed.anyway !== anyway || !sameArticle(analysed.article, article)) {
      const request = { article, seenAt: now.toISOString(), anyway };
      const reply = await send('analyze-page', request);
      signal.throwIfAborted();
      if (!reply.ok) {
        show(stateOf('error', { notes: [reply.problem] }));
        return segments;
      }
      analysed = { ...request, report: reply.value };
    }
    const { report } = analysed;
    const found = await locateStatements(document, page, report.statements, signal);
    const limits = page.page.limit ? [LIMIT_NOTES[page.page.limit]] : [];
    show({ ...report.state, notes: [...report.state.notes, ...limits] }, found);
    return segments;
  };

  const readSafely = async (): Promise<readonly Segment[]> => {
    try {
      return await read();
    } catch (error) {
      if (signal.aborted) return [];
      report(error);
      show(stateOf('error', { notes: [error instanceof Error ? error.message : String(error)] }));
      return [];
    }
  };

  let last: Promise<readonly Segment[]> = Promise.resolve([]);
  return {
    state: () => state,
    statements: () => statements,
    scan() {
      last = last.then(readSafely);
      return last;
    },
    takeAnyway() {
      wanted = addressOf(document);
    },
    recount,
    activate: painter.activate,
    clear: painter.clear,
  };
}
