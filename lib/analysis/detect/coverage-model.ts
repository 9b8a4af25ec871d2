import type { CoverageFeatures } from './coverage-features';

/** Weights of the logistic decision, as training/fit-coverage.ts prints them. */
const WEIGHTS: Readonly<Record<keyof CoverageFeatures, number>> = {
  title: 8.78,
  lead: 4.18,
  share: 3.64,
  part: 2.79,
  frame: -1.18,
  framed: 3.52,
  titleBattle: -3.34,
  battle: -3.46,
  otherConflict: -3.62,
  otherSubject: -5.96,
};
const INTERCEPT = -3.32;

/** Score from which a page counts as coverage. */
export const COVERAGE_THRESHOLD = 0.5;

/** Probability, 0 to 1, that an article with these features is coverage. */
export function coverageScore(features: CoverageFeatures): number {
  let sum = INTERCEPT;
  for (const name of Object.keys(WEIGHTS) as (keyof CoverageFeatures)[])
    sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
