import type { Block } from '../model/article';
import { BLOCK_SEPARATOR, type PageText, type Segment } from './page-text';

/** How a page's text stands to what it was: the same, all of it still there and more, or otherwise. */
export type TextChange = 'same' | 'grown' | 'edited';

const textsOf = ({ text, blocks }: PageText): string[] => blocks.map(({ span }) => text.slice(...span));

/** Compares two readings of a page, block by block. */
export function compareTexts(before: PageText, after: PageText): TextChange {
  if (before.text === after.text) return 'same';
  const now = new Set(textsOf(after));
  return textsOf(before).every((text) => now.has(text)) ? 'grown' : 'edited';
}

/**
 * The part of a page that an earlier reading did not have: its new blocks, with the headline for context. Spans and
 * segments are offsets into the new, shorter text.
 */
export function onlyNew(before: PageText, after: PageText): PageText {
  const known = new Set(textsOf(before));
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let next = 0;
  for (const block of after.blocks) {
    const [start, end] = block.span;
    const text = after.text.slice(start, end);
    const kept = block.kind === 'headline' || !known.has(text);
    const at = length + (length > 0 ? BLOCK_SEPARATOR.length : 0);
    for (; (after.segments[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const segment = after.segments[next];
      if (kept && segment)
        segments.push({ ...segment, start: segment.start - start + at, end: segment.end - start + at });
    }
    if (!kept) continue;
    parts.push(text);
    blocks.push({ ...block, span: [at, at + text.length] });
    length = at + text.length;
  }
  return { ...after, text: parts.join(BLOCK_SEPARATOR), blocks, segments };
}
