import { type ChosenFrames, type Scored, scoredFolds } from './train-accept';
import { frameQuotes, type TrainingArticle } from './training-article';

/** The best F1 among `scored` frames when `gold` are to be found, and the log-odds from which they are then kept. */
function bestThreshold(scored: Scored[], gold: number): string {
  scored.sort((x, y) => y.value - x.value);
  let best = { f1: 0, precision: 0, value: 0 };
  let right = 0;
  for (const [k, row] of scored.entries()) {
    if (row.right) right++;
    const f1 = (2 * right) / (k + 1 + gold);
    if (f1 > best.f1) best = { f1, precision: right / (k + 1), value: row.value };
  }
  const percent = (share: number) => (100 * share).toFixed(1);
  return `F1 ${percent(best.f1)} at log-odds ${best.value.toFixed(2)}, precision ${percent(best.precision)}`;
}

/** Reports how well frames are found in the corpus's articles by models that have not seen them. */
export function reportFolds(
  chosen: readonly ChosenFrames[],
  facts: readonly Float64Array[][],
  corpus: readonly TrainingArticle[],
  report: (what: string) => void,
): void {
  const scored = scoredFolds(chosen, facts);
  for (const kind of ['quoted', 'unquoted'] as const) {
    const gold = corpus
      .flatMap((article) => article.frames.map((frame) => frameQuotes(article, frame)))
      .filter((quoted) => quoted === (kind === 'quoted')).length;
    report(`held-out folds, ${kind}: ${bestThreshold(scored[kind], gold)}`);
  }
}
