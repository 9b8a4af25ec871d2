import { cueFeatures } from '../lib/analysis/attribute/model/cue-features';
import { Features } from '../lib/analysis/attribute/model/features';
import { mayHeadCue } from '../lib/analysis/attribute/model/frames';
import { LEX } from '../lib/analysis/attribute/model/lexicon';
import type { PartName } from '../lib/analysis/attribute/model/model';
import { contentTask, extentTask, pairIndex, sourceTask } from '../lib/analysis/attribute/model/span-task';
import { type LinearPart, partOf } from '../lib/analysis/attribute/model/weights';
import type { TrainingSettings } from './ftrl';
import { BinaryData, seeded } from './logistic';
import { quantise } from './quantise';
import { RankerData } from './ranker';
import type { TrainingArticle } from './training-article';

/** Table sizes, passes, step sizes, pull towards zero, and how many weights ship: chosen on folds of the training split. */
export const SETTINGS: Readonly<Record<Exclude<PartName, 'tagger'>, TrainingSettings & { keep: number }>> = {
  cue: { bits: 22, epochs: 4, rate: 0.05, l1: 0.6, l2: 0, keep: 150_000 },
  extent: { bits: 18, epochs: 5, rate: 0.1, l1: 0.4, l2: 0, keep: 14_000 },
  source: { bits: 20, epochs: 5, rate: 0.1, l1: 0.2, l2: 0, keep: 80_000 },
  left: { bits: 20, epochs: 5, rate: 0.08, l1: 0.4, l2: 0, keep: 30_000 },
  right: { bits: 20, epochs: 5, rate: 0.05, l1: 0.3, l2: 0, keep: 65_000 },
  accept: { bits: 18, epochs: 5, rate: 0.05, l1: 0.3, l2: 0, keep: 12_000 },
};

/** A part as the program will read it, so that what is measured is what ships; with what its file needs. */
export interface TrainedPart extends LinearPart {
  readonly top: number;
}

export function asPart(
  weights: Float32Array<ArrayBuffer>,
  keep: number,
  importance?: Float32Array<ArrayBuffer>,
): TrainedPart {
  const { levels, top } = quantise(weights, keep, importance);
  return { ...partOf(levels, top), top };
}

type SpanPart = 'extent' | 'source' | 'left' | 'right';
export type FrameParts = Readonly<Record<'cue' | SpanPart, TrainedPart>>;

/** True for words that may be a cue which nobody marked: what a marked statement reports, and what looks like a cue. */
const mayBeUnmarked = ({ a, frames }: TrainingArticle, i: number): boolean =>
  frames.length === 0 ||
  ((a.c.lex[i] ?? 0) & (LEX.frame | LEX.cueNoun)) !== 0 ||
  frames.some(({ parts }) => parts.some(([first, last]) => i >= first && i < last));

function trainCue(articles: readonly TrainingArticle[]): TrainedPart {
  const data = new BinaryData();
  const f = new Features();
  for (const article of articles) {
    const { a, frames, gold } = article;
    const heads = new Set(frames.map((frame) => frame.head));
    for (let i = 0; i < a.view.size; i++) {
      if (!mayHeadCue(a, i)) continue;
      if (gold.partial && !heads.has(i) && mayBeUnmarked(article, i)) continue;
      cueFeatures(f, a, i);
      data.add(f.ids, f.size, heads.has(i), gold.importance);
    }
  }
  return asPart(data.train(SETTINGS.cue, seeded(1)), SETTINGS.cue.keep);
}

/** How much a boundary in rows of our own counts: they are shorter and plainer than news. */
const OWN = 0.5;

function trainSpans(articles: readonly TrainingArticle[], part: SpanPart): TrainedPart {
  const data = new RankerData();
  for (const { a, frames, gold: article } of articles)
    for (const { head, cue, source, left, right } of frames) {
      const context = { head, cue, source };
      const task = {
        extent: () => extentTask(a, head),
        source: () => sourceTask(a, head),
        left: () => contentTask(a, { ...context, left: null, side: 0 }),
        right: () => contentTask(a, { ...context, left, side: 1 }),
      }[part]();
      // Only the corpus marks the whole cue.
      if (part === 'extent' && article.partial) continue;
      const gold = pairIndex(task, { extent: cue, source, left, right }[part]);
      if (gold >= 0) data.add(task, gold, article.partial ? OWN : 1);
    }
  return asPart(data.train(SETTINGS[part], seeded(3)), SETTINGS[part].keep);
}

/** Trains everything up to a complete frame: cue, extent, source, content before and after. */
export const trainFrameParts = (articles: readonly TrainingArticle[]): FrameParts => ({
  cue: trainCue(articles),
  extent: trainSpans(articles, 'extent'),
  source: trainSpans(articles, 'source'),
  left: trainSpans(articles, 'left'),
  right: trainSpans(articles, 'right'),
});
