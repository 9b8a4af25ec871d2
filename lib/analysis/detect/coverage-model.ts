import type { CoverageFeatures } from './coverage-features';

/**
 * Weights of the logistic decision, as training/train-coverage.ts prints them: fitted on our own cases (tests/cases), the
 * labelled development pages and, as pages that are not coverage, American political news.
 */
const WEIGHTS: readonly (readonly [feature: keyof CoverageFeatures, weight: number])[] = [
  ['title', 6.74],
  ['lead', 3.25],
  ['share', 2.61],
  ['part', 1.84],
  ['framed', 3.23],
  ['thin', -1.15],
  ['titleBattle', -3.47],
  ['battle', -2.49],
  ['otherSubject', -4.48],
];
const INTERCEPT = -4.37;

/** Score from which a page counts as coverage. */
export const COVERAGE_THRESHOLD = 0.5;

/** The features the decision weighs. */
export const WEIGHED_FEATURES = WEIGHTS.map(([feature]) => feature);

/** Probability, 0 to 1, that an article with these features is coverage. */
export function coverageScore(features: CoverageFeatures): number {
  const sum = WEIGHTS.reduce((total, [feature, weight]) => total + weight * features[feature], INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}
