import type { Page } from 'puppeteer-core';

/** Waits until the page shows highlights of ours. */
export const waitForHighlights = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>)].some(
        ([name, ranges]) => name.startsWith('stanceline-') && ranges.size > 0,
      ),
    { polling: 50, timeout: 20_000 },
  );

/**
 * What is highlighted, block by block: for each paragraph or heading its text (white space as single spaces, one for
 * one) and the highlighted stretches of it, in order.
 */
export const highlightedBlocks = (page: Page): Promise<{ text: string; painted: string[] }[]> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
      .filter(([name]) => name.startsWith('stanceline-'))
      .flatMap(([, set]) => [...set]);
    return [...document.querySelectorAll('h1, p, li, blockquote')].map((block) => {
      const text = (block.textContent ?? '').replace(/\s/g, ' ');
      const covered = new Array<boolean>(text.length).fill(false);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let offset = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const range of ranges)
          if (range.startContainer === node && range.endContainer === node)
            covered.fill(true, offset + range.startOffset, offset + range.endOffset);
        offset += node.textContent?.length ?? 0;
      }
      const painted: string[] = [];
      for (let i = 0, start = -1; i <= text.length; i++) {
        if (covered[i] && start < 0) start = i;
        if (!covered[i] && start >= 0) {
          painted.push(text.slice(start, i));
          start = -1;
        }
      }
      return { text, painted };
    });
  });

/** The same stretches as they must be if exactly these words are highlighted and nothing else. */
export function expectedStretches(text: string, words: readonly string[]): string[] {
  const covered = new Array<boolean>(text.length).fill(false);
  for (const part of words) {
    const at = text.indexOf(part);
    if (at >= 0) covered.fill(true, at, at + part.length);
  }
  return [...text.matchAll(/./gs)].reduce<string[]>((stretches, { 0: unit, index }) => {
    if (!covered[index]) return stretches;
    if (covered[index - 1]) stretches.push((stretches.pop() ?? '') + unit);
    else stretches.push(unit);
    return stretches;
  }, []);
}
