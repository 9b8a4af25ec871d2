import type { Article, LanguageCode } from '../../model/article';
import type { Coverage } from '../../model/coverage';
import type { Packs } from '../../model/packs';
import { scoreArticle } from './coverage-features';
import { COVERAGE_THRESHOLD, coverageScore } from './coverage-model';
import { coverageReasons } from './coverage-reasons';
import { createTermFinder, type SentenceHits } from './coverage-terms';
import { articleLanguage } from './detect-language';

const UNREAD: Coverage = {
  diplomacy: false,
  score: 0,
  reasons: [
    { rule: 'coverage/language', span: null, reason: 'The page is not in a language this program reads.' },
  ],
};

/**
 * Builds the coverage gate; the returned function decides whether an article is, mainly or in a clear part, about
 * diplomacy over Russia's war against Ukraine. A language's terms are compiled when its first article comes.
 */
export function createCoverageDetector(packs: Packs): (article: Article) => Coverage {
  const finders = new Map<LanguageCode, (text: string) => readonly SentenceHits[]>();
  const finderFor = (code: LanguageCode) => {
    const known = finders.get(code);
    const pack = packs.languages.find((p) => p.code === code);
    if (known || !pack?.coverage) return known;
    const finder = createTermFinder(pack);
    finders.set(code, finder);
    return finder;
  };
  return (article) => {
    const language = articleLanguage(article);
    const find = language && finderFor(language);
    if (!find) return UNREAD;
    const title = article.title ?? '';
    const titleHits = find(title);
    const textHits = find(article.text);
    const scored = scoreArticle(titleHits, textHits);
    const score = coverageScore(scored.features);
    const diplomacy = score >= COVERAGE_THRESHOLD;
    const reasons = coverageReasons({ title, text: article.text, titleHits, textHits, scored, diplomacy });
    return { diplomacy, score, reasons };
  };
}
