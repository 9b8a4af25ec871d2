import type { Article } from './article';
import type { Coverage } from './coverage';
import type { Issue } from './issue';
import type { Statement } from './statement';

/**
 * What the pipeline makes of one article. `supported` is false where the language has no statement grammar;
 * `unsupportedIssues` have no rules in it, so that no stance on them says nothing. `readTo` is where reading stopped in a text too long to be read whole, else null.
 */
export interface Analysis {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly supported: boolean;
  readonly unsupportedIssues: readonly Pick<Issue, 'id' | 'label'>[];
  readonly readTo: number | null;
  readonly statements: readonly Statement[];
}
