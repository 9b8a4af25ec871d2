import type { Block } from '../model/article';

/**
 * Characters `[start, end)` of the text are those of `node` from `offset` on, one for one; white space of any kind
 * stands in the text as one space. Characters of the text outside all segments are separators.
 */
export interface Segment {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** Why an extraction stopped before the end of the page. */
export type ExtractionLimit = 'nodes' | 'text';

/** A page's article: blocks of one immutable text, one empty line ('\n\n') between blocks, no line break within one. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order, never overlapping. */
  readonly segments: readonly Segment[];
  /** What was reached and therefore left out; null if the whole page was read. */
  readonly limit: ExtractionLimit | null;
  /** True if the blocks are dated entries of a live blog. */
  readonly live: boolean;
}

export const BLOCK_SEPARATOR = '\n\n';

export const EMPTY_PAGE: PageText = { text: '', blocks: [], segments: [], limit: null, live: false };
