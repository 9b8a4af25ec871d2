import type { CoverageLexicon } from '../../model/grammar/coverage-lexicon';

export const coverage: CoverageLexicon = { terms: [] };
