import type { Span } from '../../model/span';
import type { QuoteCandidate } from '../../model/statement';
import type { StageInput } from '../stage';
import type { ActorIndex } from './actor-index';
import type { ArticleNames } from './article-names';
import type { Discourse } from './discourse';
import type { SourceReader } from './source-reader';

/** What deciding one statement's speaker may look at. */
export interface Context {
  readonly index: ActorIndex;
  readonly input: StageInput;
  readonly names: ArticleNames;
  readonly discourse: Discourse;
  readonly reader: SourceReader;
  /** The statements of one source span: 'he' said them all. */
  readonly ofSource: (source: Span) => readonly QuoteCandidate[];
  /** True if some statement's source ends at an offset. */
  readonly endsSource: (offset: number) => boolean;
  /** The day that words around a statement name; null if they name none. */
  readonly dayOf: (candidate: QuoteCandidate) => string | null;
}
