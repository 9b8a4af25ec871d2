import type { Span } from './span';

/** Languages the coverage gate knows; only those with a statement grammar are analysed further. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'live-entry';

/** One block of the article in reading order; `time` is the ISO time of a live-blog entry, `bold` a paragraph set so. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly time?: string;
  readonly bold?: true;
}

/** A page's article: one immutable text and the facts about it. Times are ISO 8601, null where the page does not say. */
export interface Article {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47 primary subtag as the page declares it or as detected; null if unknown. */
  readonly language: string | null;
  readonly text: string;
  /** In order, never overlapping; text between blocks is separators only. */
  readonly blocks: readonly Block[];
}
