import type { CoverageFeatures } from './coverage-features';

/**
 * Weights of the logistic decision, as training/fit-coverage.ts prints them. Fitted on our own cases (tests/cases) and
 * the labelled development pages; in 20-fold cross-validation 4 of 342 pages come out wrong.
 */
const WEIGHTS: Partial<Record<keyof CoverageFeatures, number>> = {
  title: 8.6,
  lead: 4.29,
  share: 3.8,
  part: 3.12,
  framed: 4.01,
  titleBattle: -3.82,
  battle: -4.3,
  otherSubject: -5.5,
};
const INTERCEPT = -5.9;

/** Score from which a page counts as coverage. */
export const COVERAGE_THRESHOLD = 0.5;

/** Probability, 0 to 1, that an article with these features is coverage. */
export function coverageScore(features: CoverageFeatures): number {
  let sum = INTERCEPT;
  for (const name of Object.keys(WEIGHTS) as (keyof CoverageFeatures)[])
    sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
