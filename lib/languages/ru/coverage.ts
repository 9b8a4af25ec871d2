import type { CoverageLexicon } from '../../model/grammar/coverage-lexicon';
import { againstTerms } from './coverage-against';
import { diplomacyTerms } from './coverage-diplomacy';
import { frameTerms } from './coverage-frame';

/** Russian terms of the coverage gate. */
export const coverage: CoverageLexicon = { terms: [...frameTerms, ...diplomacyTerms, ...againstTerms] };
