import { WEIGHED_FEATURES } from '../lib/analysis/detect/coverage-model';
import { ownPages, sharedPages } from './coverage-pages';
import { featurePages, fitCoverage } from './fit-coverage';

// Prints the weights for lib/analysis/detect/coverage-model.ts: npx tsx training/train-coverage.ts
const { weights, intercept } = fitCoverage(featurePages([...ownPages, ...sharedPages()]));
WEIGHED_FEATURES.forEach((name, i) => {
  console.log(`['${name}', ${weights[i]?.toFixed(2)}],`);
});
console.log(`INTERCEPT = ${intercept.toFixed(2)}`);
