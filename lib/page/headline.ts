import type { RawBlock } from './raw-block';

const words = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** Share of the title's words that the heading has, against the rarer of the two lengths. */
function likeness(heading: Set<string>, title: Set<string>): number {
  if (heading.size === 0 || title.size === 0) return 0;
  let common = 0;
  for (const word of heading) if (title.has(word)) common++;
  return common / Math.max(heading.size, Math.min(title.size, 12));
}

const CLEARLY_ALIKE = 0.5;

/**
 * Index of the block that is the page's headline, -1 if none: the top-level heading most like one of the page's
 * declared titles, the first of equals; a lower heading only if it clearly is the title.
 */
export function findHeadline(blocks: readonly RawBlock[], titles: readonly string[]): number {
  const declared = titles.map(words);
  const rate = (text: string) => Math.max(0, ...declared.map((title) => likeness(words(text), title)));
  let best = -1;
  let bestScore = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.text.length > 400) continue;
    const like = rate(block.text);
    const score = like + (block.level === 1 ? 0.5 : 0) - (block.linked > block.text.length / 2 ? 0.4 : 0);
    if (block.level > 1 && like < CLEARLY_ALIKE) continue;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
