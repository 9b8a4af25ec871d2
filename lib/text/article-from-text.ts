import type { Article, Block } from '../model/article';

/** An article of plain text: each non-empty line is a paragraph; facts are what the caller knows. */
export function articleFromText(
  text: string,
  facts: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/g))
    if (/\S/.test(line[0]))
      blocks.push({ kind: 'paragraph', span: [line.index, line.index + line[0].length] });
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
