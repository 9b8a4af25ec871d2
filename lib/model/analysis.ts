import type { Article } from './article';
import type { Coverage } from './coverage';
import type { Statement } from './statement';

/** What the pipeline makes of one article. `supported` is false where the language has no statement grammar. */
export interface Analysis {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly supported: boolean;
  readonly statements: readonly Statement[];
}
