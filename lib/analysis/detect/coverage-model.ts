import type { CoverageFeatures } from './coverage-features';

/**
 * Weights of the logistic decision, as training/fit-coverage.ts prints them: fitted on our own cases (tests/cases), the
 * labelled development pages and, as pages that are not coverage, American political news.
 */
const WEIGHTS: readonly (readonly [feature: keyof CoverageFeatures, weight: number])[] = [
  ['title', 8.65],
  ['lead', 4.35],
  ['share', 3.94],
  ['part', 3.18],
  ['framed', 4.05],
  ['titleBattle', -3.88],
  ['battle', -4.42],
  ['otherSubject', -5.06],
];
const INTERCEPT = -5.93;

/** Score from which a page counts as coverage. */
export const COVERAGE_THRESHOLD = 0.5;

/** The features the decision weighs. */
export const WEIGHED_FEATURES = WEIGHTS.map(([feature]) => feature);

/** Probability, 0 to 1, that an article with these features is coverage. */
export function coverageScore(features: CoverageFeatures): number {
  const sum = WEIGHTS.reduce((total, [feature, weight]) => total + weight * features[feature], INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}
