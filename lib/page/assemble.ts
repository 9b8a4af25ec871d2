import type { Block, BlockKind } from '../model/article';
import { BLOCK_SEPARATOR, type ExtractionLimit, type PageText, type Segment } from './page-text';
import type { RawBlock } from './raw-block';
import { forEachInSteps } from './slices';

export interface AssembleOptions {
  readonly headline: RawBlock | undefined;
  /** ISO times of the blocks that stand in a live blog's entries. */
  readonly liveTimes: ReadonlyMap<RawBlock, string>;
  readonly limit: ExtractionLimit | null;
}

/** A name or a mark in another weight leaves a paragraph bold. */
const BOLD_SHARE = 0.8;

function kindOf(block: RawBlock, { headline, liveTimes }: AssembleOptions): BlockKind {
  if (block === headline) return 'headline';
  if (block.kind === 'heading' || block.kind === 'caption') return block.kind;
  if (liveTimes.has(block)) return 'live-entry';
  return block.kind === 'loose' || block.kind === 'figure' ? 'paragraph' : block.kind;
}

/** Joins blocks to one text, in steps; spans and segments are offsets into it. */
export function* assemble(blocks: readonly RawBlock[], options: AssembleOptions): Generator<void, PageText> {
  const parts: string[] = [];
  const out: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  yield* forEachInSteps(blocks, (block) => {
    if (at > 0) at += BLOCK_SEPARATOR.length;
    const end = at + block.text.length;
    const time = options.liveTimes.get(block);
    const kind = kindOf(block, options);
    const bold = kind === 'paragraph' && block.bold >= BOLD_SHARE * block.text.length;
    out.push({ kind, span: [at, end], ...(time ? { time } : {}), ...(bold ? { bold: true } : {}) });
    for (const { node, offset, start, end: pieceEnd } of block.pieces)
      segments.push({ node, offset, start: at + start, end: at + pieceEnd });
    parts.push(block.text);
    at = end;
  });
  return {
    text: parts.join(BLOCK_SEPARATOR),
    blocks: out,
    segments,
    limit: options.limit,
    live: options.liveTimes.size > 0,
  };
}
