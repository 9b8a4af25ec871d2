import { join } from 'node:path';
import type { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { english } from '../lib/languages/en';
import type { Span } from '../lib/model/span';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import type { BenchRow } from './section';
import { hasShared, readJsonLines, SHARED } from './shared-data';

type Finder = ReturnType<typeof createStatementFinder>;

interface Attribution {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

const TENTHS = 10;

/** Offsets of the words that the spans touch. */
function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const touched = words.filter(([from, to]) => spans.some(([start, end]) => from < end && to > start));
  return new Set(touched.map(([from]) => from));
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length;

/** The scorer's 'right': half the words of both contents in common, and the source touched. */
function right(
  words: readonly Span[],
  content: readonly Span[],
  source: Span | null,
  gold: readonly Attribution[],
): boolean {
  const ours = wordsIn(words, content);
  const speaker = wordsIn(words, source ? [source] : []);
  return gold.some((each) => {
    const theirs = wordsIn(words, each.content);
    const common = shared(ours, theirs);
    if (common / (ours.size + theirs.size - common || 1) < 0.5) return false;
    return each.source.length === 0 || shared(speaker, wordsIn(words, each.source)) > 0;
  });
}

/** Confidence beside the share that is right, by tenths, on PolNeAR's development split; and their mean distance. */
export function calibrationRows(find: Finder): BenchRow[] {
  if (!hasShared()) return [{ name: 'calibration', value: 'evaluation data is absent' }];
  const bins = Array.from({ length: TENTHS }, () => ({ n: 0, said: 0, right: 0 }));
  for (const { text, attributions } of readJsonLines(join(SHARED, 'eval', 'polnear-dev.jsonl'))) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m): Span => [m.index, m.index + m[0].length]);
    const document = indexText(text, english.abbreviations);
    for (const s of find({ article: articleFromText(text), document, seenOn: null })) {
      const bin = bins[Math.min(TENTHS - 1, Math.floor(s.confidence * TENTHS))];
      if (!bin) continue;
      bin.n++;
      bin.said += s.confidence;
      if (right(words, s.content, s.source, attributions)) bin.right++;
    }
  }
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / Math.max(1, all);
  return [
    ...bins.flatMap(({ n, said, right: hits }, k) =>
      n === 0
        ? []
        : {
            name: `confidence ${(k / TENTHS).toFixed(1)} to ${((k + 1) / TENTHS).toFixed(1)} (${n}): mean / right`,
            value: `${((100 * said) / n).toFixed(1)} / ${((100 * hits) / n).toFixed(1)} %`,
          },
    ),
    { name: 'expected calibration error', value: `${(100 * distance).toFixed(1)} %` },
  ];
}
