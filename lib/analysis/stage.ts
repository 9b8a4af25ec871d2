import type { Article } from '../model/article';
import type { TextDocument } from '../text/document';

/** What every stage sees of the article: its facts, and its text already split into tokens and sentences. */
export interface StageInput {
  readonly article: Article;
  readonly document: TextDocument;
  /** ISO day on which the reader (or caller) saw the article; null if unknown. */
  readonly seenOn: string | null;
}
