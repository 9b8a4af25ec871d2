import { join } from 'node:path';
import type { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { english } from '../lib/languages/en';
import type { Span } from '../lib/model/span';
import type { QuoteCandidate } from '../lib/model/statement';
import { articleFromText } from '../lib/text/article-from-text';
import { indexText } from '../lib/text/document';
import type { BenchRow } from './section';
import { hasShared, inTemporaryFolder, readJsonLines, SHARED, score, writeJsonLines } from './shared-data';

type Finder = ReturnType<typeof createStatementFinder>;

const MARK = /["“”„«»]/;

/**
 * The PolNeAR scorer tells direct speech by the marks in its spans, and PolNeAR's gold contents hold them; ours leave
 * the outer marks out. They are put back here, so that each statement is counted under its own kind.
 */
function withMarks(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && MARK.test(text.charAt(from - 1))) from--;
  while (to < text.length && MARK.test(text.charAt(to))) to++;
  return [from, to];
}

const scored = (text: string, s: QuoteCandidate) => ({
  contentSpans: s.kind === 'direct' ? s.content.map((span) => withMarks(text, span)) : s.content,
  cueSpan: s.cue,
  sourceSpan: s.source,
  kind: s.kind,
  speaker: null,
  stances: [],
});

const predict = (find: Finder, gold: string, out: string): string =>
  writeJsonLines(
    out,
    readJsonLines(gold).map(({ id, text }) => {
      const input = {
        article: articleFromText(text),
        document: indexText(text, english.abbreviations),
        seenOn: null,
      };
      return { id, statements: find(input).map((s) => scored(text, s)) };
    }),
  );

interface KindFigures {
  readonly found: number;
  readonly sourceAccuracy: number;
  readonly precision: number;
  readonly f1: number;
}
interface PolnearFigures {
  readonly exact: Readonly<Record<string, { readonly f1: number }>>;
  readonly overlap: Readonly<Record<string, { readonly f1: number }>>;
  readonly statements: Readonly<Record<'direct' | 'mixed' | 'quoted' | 'indirect', KindFigures>>;
}
interface RealFigures {
  readonly statements: Readonly<
    Record<'quoted' | 'indirect', { readonly found: number; readonly precision: number }>
  >;
  readonly notStatements: { readonly total: number; readonly hit: number };
}

const percent = (...values: readonly (number | undefined)[]) =>
  values.map((v) => (100 * (v ?? 0)).toFixed(1)).join(' / ');

function polnearRows(r: PolnearFigures): BenchRow[] {
  const kind = (k: keyof PolnearFigures['statements']) => {
    const { found, sourceAccuracy, precision } = r.statements[k];
    return percent(found, sourceAccuracy, precision);
  };
  return [
    { name: 'quoted: found / source accuracy / precision', value: kind('quoted'), goal: '96 / 97 / 95' },
    { name: '  direct', value: kind('direct') },
    { name: '  mixed', value: kind('mixed') },
    { name: '  indirect', value: kind('indirect') },
    { name: 'indirect F1', value: percent(r.statements.indirect.f1), goal: '72' },
    {
      name: 'content exact / overlap F1',
      value: percent(r.exact.content?.f1, r.overlap.content?.f1),
      goal: '64 / 88',
    },
    { name: 'source exact F1', value: percent(r.exact.source?.f1), goal: '78' },
    { name: 'cue exact F1', value: percent(r.exact.cue?.f1), goal: '73' },
  ];
}

/** Accuracy of a finder on PolNeAR's development split and on the hand-labelled real articles; says so where data is absent. */
export function accuracyRows(find: Finder): BenchRow[] {
  if (!hasShared()) return [{ name: 'accuracy', value: 'evaluation data is absent' }];
  const polnear = join(SHARED, 'eval', 'polnear-dev.jsonl');
  const real = join(SHARED, 'eval', 'real-dev', 'articles.jsonl');
  return inTemporaryFolder((folder) => {
    const out = join(folder, 'predicted.jsonl');
    const rows = polnearRows(score('score-attribution.mjs', polnear, predict(find, polnear, out)));
    const figures: RealFigures = score(
      'score-real.mjs',
      real,
      predict(find, real, out),
      join(SHARED, 'domain', 'actors.json'),
    );
    const { quoted, indirect } = figures.statements;
    return [
      ...rows,
      {
        name: 'real articles, quoted: found / precision',
        value: percent(quoted.found, quoted.precision),
        goal: '96 / 95',
      },
      {
        name: 'real articles, indirect: found / precision',
        value: percent(indirect.found, indirect.precision),
      },
      {
        name: 'quoted terms taken for statements',
        value: `${figures.notStatements.hit} of ${figures.notStatements.total}`,
        goal: '0',
      },
    ];
  });
}
