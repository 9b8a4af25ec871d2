import type { Article, Block } from '../model/article';
import { linesOf } from './lines';

/** An article of plain text: each non-empty line is a paragraph; facts are what the caller knows. */
export function articleFromText(
  text: string,
  facts: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article {
  const blocks = linesOf(text).map((span): Block => ({ kind: 'paragraph', span }));
  return {
    url: null,
    canonicalUrl: null,
    title: null,
    outlet: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    language: null,
    ...facts,
    text,
    blocks,
  };
}
