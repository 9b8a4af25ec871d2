import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import type { LanguagePack, Packs } from '../model/packs';
import type { Statement } from '../model/statement';
import { indexText } from '../text/document';
import { createStatementFinder } from './attribute/find-statements';
import { createStatementDater } from './date/date-statements';
import { createCoverageDetector } from './detect/detect-coverage';
import { articleLanguage } from './detect/detect-language';
import { readingLimit } from './reading-limit';
import { createSpeakerResolver } from './resolve/resolve-speakers';
import type { StageInput } from './stage';
import { createStanceReader } from './stance/read-stances';

/** Changes whenever the same article would be read differently; stored with every row. */
export const ANALYSIS_VERSION = '1';

export interface AnalyzeOptions {
  /** Analyse also what the coverage gate turns down. */
  readonly all?: boolean;
  /** ISO day on which the article is seen, the last resort for dating. */
  readonly seenOn?: string | null;
}

export type Pipeline = (article: Article, options?: AnalyzeOptions) => Analysis;

/** The stages in order: find statements, resolve their speakers, date them, read their stances. */
function createReader(packs: Packs, language: LanguagePack): (input: StageInput) => readonly Statement[] {
  const find = createStatementFinder(language);
  const resolve = createSpeakerResolver(packs, language);
  const date = createStatementDater(language);
  const read = createStanceReader(packs, language);
  return (input) => read(input, date(input, resolve(input, find(input))));
}

/** Compiles the packs once; the returned pipeline is pure. Languages compile on first use. */
export function createPipeline(packs: Packs): Pipeline {
  const detect = createCoverageDetector(packs);
  const readers = new Map<string, (input: StageInput) => readonly Statement[]>();
  return (page, { all = false, seenOn = null } = {}) => {
    const article = { ...page, language: articleLanguage(page) ?? page.language };
    const coverage = detect(article);
    const language = packs.languages.find((pack) => pack.code === article.language);
    const supported = language?.attribution != null;
    const unsupportedIssues = packs.issues
      .filter((issue) => !language || !issue.rules[language.code])
      .map(({ id, label }) => ({ id, label }));
    const readTo = readingLimit(article.text);
    const judged = { article, coverage, supported, unsupportedIssues, readTo };
    if (!language || !supported || !(coverage.diplomacy || all)) return { ...judged, statements: [] };
    let read = readers.get(language.code);
    if (!read) {
      read = createReader(packs, language);
      readers.set(language.code, read);
    }
    return {
      ...judged,
      statements: read({
        article,
        document: indexText(article.text.slice(0, readTo ?? undefined), language.abbreviations),
        seenOn,
      }),
    };
  };
}
