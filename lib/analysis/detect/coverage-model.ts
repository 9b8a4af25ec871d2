import type { CoverageFeatures } from './coverage-features';

/**
 * Weights of the logistic decision, as training/train-coverage.ts prints them: fitted on our own cases (tests/cases), the
 * labelled development pages and, as pages that are not coverage, American political news.
 */
const WEIGHTS: readonly (readonly [feature: keyof CoverageFeatures, weight: number])[] = [
  ['title', 6.6],
  ['lead', 3.69],
  ['share', 2.67],
  ['part', 2.12],
  ['framed', 3.28],
  ['thin', -1.17],
  ['titleBattle', -3.55],
  ['battle', -2.82],
  ['otherSubject', -4.81],
];
const INTERCEPT = -4.16;

/** Score from which a page counts as coverage. */
export const COVERAGE_THRESHOLD = 0.5;

/** The features the decision weighs. */
export const WEIGHED_FEATURES = WEIGHTS.map(([feature]) => feature);

/** Probability, 0 to 1, that an article with these features is coverage. */
export function coverageScore(features: CoverageFeatures): number {
  const sum = WEIGHTS.reduce((total, [feature, weight]) => total + weight * features[feature], INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}
