import type { Actor, Office } from './actor';
import type { LanguageCode } from './article';
import type { AttributionGrammar } from './grammar/attribution-grammar';
import type { CoverageLexicon } from './grammar/coverage-lexicon';
import type { ReferenceGrammar } from './grammar/reference-grammar';
import type { StanceGrammar } from './grammar/stance-grammar';
import type { Issue } from './issue';

/** One language's knowledge. Without `attribution` the language is known to the coverage gate only. */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** Lower case, without the final stop. */
  readonly abbreviations: ReadonlySet<string>;
  readonly coverage: CoverageLexicon | null;
  readonly attribution: AttributionGrammar | null;
  readonly reference: ReferenceGrammar | null;
  readonly stance: StanceGrammar | null;
}

/** All domain knowledge, handed to the analysis as an argument. */
export interface Packs {
  readonly languages: readonly LanguagePack[];
  readonly actors: readonly Actor[];
  /** The offices the actors' roles refer to. */
  readonly offices: readonly Office[];
  readonly issues: readonly Issue[];
}
