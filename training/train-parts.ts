import { acceptFeatures } from '../lib/analysis/attribute/model/accept-features';
import { cueFeatures } from '../lib/analysis/attribute/model/cue-features';
import { Features } from '../lib/analysis/attribute/model/features';
import { findFrames, mayHeadCue } from '../lib/analysis/attribute/model/frames';
import type { AttributionModel, PartName } from '../lib/analysis/attribute/model/model';
import { contentTask, extentTask, pairIndex, sourceTask } from '../lib/analysis/attribute/model/span-task';
import { type LinearPart, partOf } from '../lib/analysis/attribute/model/weights';
import { BinaryData, seeded, type Trained, type TrainingSettings } from './logistic';
import { quantise } from './quantise';
import { RankerData } from './ranker';
import type { TrainingArticle } from './training-article';
import { frameMatches } from './training-article';

/**
 * Table sizes as powers of two, passes over the data, step sizes, and how many weights ship: the best of a few tried on
 * the development split.
 */
export const SETTINGS: Readonly<Record<PartName, TrainingSettings & { keep: number }>> = {
  tagger: { bits: 19, epochs: 4, rate: 1, keep: 60_000 },
  cue: { bits: 22, epochs: 6, rate: 0.04, keep: 160_000 },
  extent: { bits: 18, epochs: 6, rate: 0.05, keep: 10_000 },
  source: { bits: 20, epochs: 6, rate: 0.05, keep: 80_000 },
  left: { bits: 19, epochs: 6, rate: 0.05, keep: 30_000 },
  right: { bits: 20, epochs: 6, rate: 0.02, keep: 60_000 },
  accept: { bits: 18, epochs: 5, rate: 0.02, keep: 10_000 },
};

/** A part as the program will read it, so that what is measured is what ships; with what its file needs. */
export interface TrainedPart extends LinearPart {
  readonly top: number;
}

export function asPart(name: PartName, { weights, moved }: Trained): TrainedPart {
  const { levels, top } = quantise(weights, moved, SETTINGS[name].keep);
  return { ...partOf(levels, top), top };
}

type SpanPart = 'source' | 'left' | 'right';
export type FrameParts = Readonly<Record<'cue' | 'extent' | SpanPart, TrainedPart>>;

function trainCue(articles: readonly TrainingArticle[]): TrainedPart {
  const data = new BinaryData();
  const f = new Features();
  for (const { a, frames } of articles) {
    const heads = new Set(frames.map((frame) => frame.head));
    for (let i = 0; i < a.view.size; i++) {
      if (!mayHeadCue(a, i)) continue;
      cueFeatures(f, a, i);
      data.add(f.ids, f.size, heads.has(i));
    }
  }
  return asPart('cue', data.train(SETTINGS.cue, seeded(1)));
}

function trainExtent(articles: readonly TrainingArticle[]): TrainedPart {
  const data = new RankerData();
  for (const { a, frames } of articles)
    for (const { head, cue } of frames) {
      const task = extentTask(a, head);
      const gold = pairIndex(task, cue);
      if (gold >= 0) data.add(task, gold);
    }
  return asPart('extent', data.train(SETTINGS.extent, seeded(2)));
}

function trainSpans(articles: readonly TrainingArticle[], part: SpanPart): TrainedPart {
  const data = new RankerData();
  for (const { a, frames } of articles)
    for (const { head, cue, source, left, right } of frames) {
      const context = { head, cue, source };
      const task =
        part === 'source'
          ? sourceTask(a, head)
          : contentTask(
              a,
              part === 'left' ? { ...context, left: null, side: 0 } : { ...context, left, side: 1 },
            );
      const gold = pairIndex(task, { source, left, right }[part]);
      if (gold >= 0) data.add(task, gold);
    }
  return asPart(part, data.train(SETTINGS[part], seeded(3)));
}

/** Trains everything up to a complete frame: cue, extent, source, content before and after. */
export const trainFrameParts = (articles: readonly TrainingArticle[]): FrameParts => ({
  cue: trainCue(articles),
  extent: trainExtent(articles),
  source: trainSpans(articles, 'source'),
  left: trainSpans(articles, 'left'),
  right: trainSpans(articles, 'right'),
});

/** Frames found in articles the given model was not trained on, as rows for the last step: keep or drop. */
export function collectAccept(
  data: BinaryData,
  articles: readonly TrainingArticle[],
  model: AttributionModel,
): void {
  const f = new Features();
  for (const article of articles)
    for (const frame of findFrames(article.a, model)) {
      if (!frame.left.range && !frame.right.range) continue;
      acceptFeatures(f, article.a, frame);
      data.add(f.ids, f.size, frameMatches(article, frame));
    }
}

export const trainAccept = (data: BinaryData): TrainedPart =>
  asPart('accept', data.train(SETTINGS.accept, seeded(4)));
