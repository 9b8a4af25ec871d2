import { type CoverageFeatures, scoreArticle } from '../lib/analysis/detect/coverage-features';
import { WEIGHED_FEATURES } from '../lib/analysis/detect/coverage-model';
import { createTermFinder } from '../lib/analysis/detect/coverage-terms';
import { articleLanguage } from '../lib/analysis/detect/detect-language';
import { languagePacks } from '../lib/languages';
import { articleFromText } from '../lib/text/article-from-text';
import type { LabelledPage } from './coverage-pages';

/** A page as the decision sees it; null features where the language is not read. */
export interface FeaturePage {
  readonly page: LabelledPage;
  readonly values: readonly number[] | null;
}

const finders = new Map(languagePacks.map((pack) => [pack.code, createTermFinder(pack)] as const));

function featuresOf({ title, text, language }: LabelledPage): CoverageFeatures | null {
  const code = articleLanguage(articleFromText(text, { title, language }));
  const find = code && finders.get(code);
  return find ? scoreArticle(find(title ?? ''), find(text)).features : null;
}

/** Computes the weighed features of pages. */
export const featurePages = (pages: readonly LabelledPage[]): FeaturePage[] =>
  pages.map((page) => {
    const features = featuresOf(page);
    return { page, values: features && WEIGHED_FEATURES.map((name) => features[name]) };
  });

const L2 = 0.0005;
const STEPS = 4000;
const RATE = 0.5;

export interface CoverageFit {
  readonly weights: readonly number[];
  readonly intercept: number;
}

/** Probability of coverage under a fit; 0 for a page in another language. */
export const probability = ({ weights, intercept }: CoverageFit, { values }: FeaturePage): number =>
  values ? 1 / (1 + Math.exp(-values.reduce((sum, v, i) => sum + v * (weights[i] ?? 0), intercept))) : 0;

/** Logistic regression by plain gradient descent with a light pull to zero; deterministic. */
export function fitCoverage(pages: readonly FeaturePage[]): CoverageFit {
  const weights = WEIGHED_FEATURES.map(() => 0);
  let intercept = 0;
  const total = pages.reduce((sum, { page }) => sum + page.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w) => L2 * w);
    let interceptSlope = 0;
    for (const one of pages) {
      if (!one.values) continue;
      const error = probability({ weights, intercept }, one) - (one.page.diplomacy ? 1 : 0);
      const pull = (error * one.page.weight) / total;
      one.values.forEach((value, i) => {
        slope[i]! += pull * value;
      });
      interceptSlope += pull;
    }
    slope.forEach((s, i) => {
      weights[i]! -= RATE * s;
    });
    intercept -= RATE * interceptSlope;
  }
  return { weights, intercept };
}

/** Each page's probability under a fit that did not see it, over `folds` parts. */
export function crossValidate(pages: readonly FeaturePage[], folds: number): number[] {
  const result = pages.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitCoverage(pages.filter((_, i) => i % folds !== fold));
    pages.forEach((page, i) => {
      if (i % folds === fold) result[i] = probability(fit, page);
    });
  }
  return result;
}
