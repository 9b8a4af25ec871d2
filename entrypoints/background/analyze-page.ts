import { ANALYSIS_VERSION, type AnalyzeOptions, type Pipeline } from '../../lib/analysis/pipeline';
import type { PageReport, RequestOf } from '../../lib/messaging/protocol';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';
import type { Coverage } from '../../lib/model/coverage';
import type { PageStateName } from '../../lib/model/page-state';
import { plainUrl } from '../../lib/page/metadata/canonical-url';
import type { StancelineDatabase } from '../../lib/storage/database';
import { rowsFromAnalysis } from '../../lib/storage/rows-from-analysis';
import { saveAnalysis } from '../../lib/storage/save-analysis';
import { readSettings } from '../../lib/storage/settings';
import { AnalysisError } from './analysis-error';
import { analysisNotes } from './analysis-notes';
import { localDay } from './local-day';
import { ownUrl, pageKey } from './page-key';
import { readerPipeline } from './reader-pipeline';
import { shownStatement } from './shown-statement';

/**
 * Analyses a page's article, stores what it says if it is coverage, and answers with what to show. The same request
 * again gives the same rows. `senderUrl` is what the browser says the page is.
 */
export async function analyzePage(
  database: StancelineDatabase,
  { article, seenAt, anyway }: RequestOf<'analyze-page'>,
  senderUrl: string,
): Promise<PageReport> {
  const settings = await readSettings(database);
  const pageId = pageKey(article.canonicalUrl, article.url, senderUrl);
  if (!anyway && isOff(settings.sitesOff, new URL(pageId).hostname)) return nothing('not-enabled');
  const { analyze, knowledge } = readerPipeline(settings);
  const seenOn = localDay(seenAt);
  const analysis = analyzeOrFail(analyze, article, { seenOn, all: anyway });
  if (!analysis.coverage.diplomacy && !anyway) return nothing('not-coverage', analysis.coverage);
  if (!analysis.supported) return nothing('unsupported-language', analysis.coverage);
  const rows = await rowsFromAnalysis(analysis, {
    pageId,
    url: plainUrl(ownUrl(article.url, senderUrl)),
    seenAt,
    seenOn,
    analysisVersion: ANALYSIS_VERSION,
    knowledge,
  });
  const saved = await saveAnalysis(database, rows, article.text);
  const statements = saved.statements.flatMap((row, i) =>
    row.statement.dismissed ? [] : [shownStatement(row, rows.contents[i] ?? [], settings)],
  );
  return {
    state: {
      state: 'done',
      pageId: saved.page?.id ?? null,
      count: statements.length,
      reasons: reasonsOf(analysis.coverage),
      notes: analysisNotes(analysis),
    },
    statements,
  };
}

function analyzeOrFail(analyze: Pipeline, article: Article, options: AnalyzeOptions): Analysis {
  try {
    return analyze(article, options);
  } catch (error) {
    throw new AnalysisError(error);
  }
}

const isOff = (sitesOff: readonly string[], host: string): boolean =>
  sitesOff.some((off) => host === off || host.endsWith(`.${off}`));

const reasonsOf = (coverage: Coverage | null): string[] =>
  coverage?.reasons.map(({ reason }) => reason) ?? [];

const nothing = (state: PageStateName, coverage: Coverage | null = null): PageReport => ({
  state: { state, pageId: null, count: 0, reasons: reasonsOf(coverage), notes: [] },
  statements: [],
});
