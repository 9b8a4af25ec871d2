import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../../bench/hostile-texts';
import { createStatementFinder } from '../../../lib/analysis/attribute/find-statements';
import { english } from '../../../lib/languages/en';
import { articleFromText } from '../../../lib/text/article-from-text';
import { indexText } from '../../../lib/text/document';

const find = createStatementFinder(english);
const read = (text: string) =>
  find({ article: articleFromText(text), document: indexText(text, english.abbreviations), seenOn: null });

function processorTime(text: string): number {
  const started = process.cpuUsage().user;
  read(text);
  return (process.cpuUsage().user - started) / 1000;
}

const SMALL = 20_000;
const TIMES = 4;
/** Four times the text takes four times as long if time is linear, sixteen if it grows with the square. */
const MOST = 9;
/** Below this a ratio tells the garbage collector's mood rather than growth. */
const NOTHING_MS = 40;
const ATTEMPTS = 3;

/** Growth as the least of a few attempts, each in ms: other work on the machine only ever adds. */
function growth(text: (size: number) => string): number {
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let k = 0; k < ATTEMPTS; k++) {
    small = Math.min(small, processorTime(text(SMALL)));
    large = Math.min(large, processorTime(text(SMALL * TIMES)));
    if (large <= Math.max(NOTHING_MS, 1.5 * TIMES * small)) break;
  }
  return large <= NOTHING_MS ? 0 : large / small;
}

describe('text made to hurt takes time in proportion to its length', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s', (_name, text) => {
    expect(growth(text)).toBeLessThan(MOST);
  });
});

describe('a text of any length keeps its statements', () => {
  const PARAGRAPH =
    'Lind said on Tuesday that the bridge would be closed until spring. The road along the river stays open.\n\n';

  it('finds the last of 7,000 as it finds the first', () => {
    const found = read(PARAGRAPH.repeat(7000));
    const last = found[found.length - 1]!;
    expect(found).toHaveLength(7000 * read(PARAGRAPH).length);
    expect(last.content.at(-1)![0]).toBeGreaterThan(PARAGRAPH.length * 6999);
  });

  it('finds a statement after a passage of nothing but cues', () => {
    const found = read(`${'said '.repeat(20_000)}.\n\n${PARAGRAPH.repeat(40)}`);
    expect(found[found.length - 1]!.content.at(-1)![0]).toBeGreaterThan(100_000 + PARAGRAPH.length * 39);
  });
});
