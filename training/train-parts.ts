import { acceptFeatures } from '../lib/analysis/attribute/model/accept-features';
import { cueFeatures, extentFeatures } from '../lib/analysis/attribute/model/cue-features';
import { Features } from '../lib/analysis/attribute/model/features';
import { extents, findFrames, mayHeadCue } from '../lib/analysis/attribute/model/frames';
import type { AttributionModel, PartName } from '../lib/analysis/attribute/model/model';
import { contentTask, pairIndex, type SpanTask, sourceTask } from '../lib/analysis/attribute/model/span-task';
import { fromLevels, type LinearPart } from '../lib/analysis/attribute/model/weights';
import { BinaryData, seeded } from './logistic';
import { quantise } from './quantise';
import { RankerData } from './ranker';
import type { TrainingArticle } from './training-article';
import { frameMatches } from './training-article';

/** Table sizes as powers of two, passes over the data, step sizes: the best of a few tried on the development split. */
const SETTINGS: Readonly<
  Record<Exclude<PartName, 'tagger'>, { bits: number; epochs: number; rate: number }>
> = {
  cue: { bits: 18, epochs: 6, rate: 0.04 },
  extent: { bits: 15, epochs: 6, rate: 0.05 },
  source: { bits: 17, epochs: 6, rate: 0.05 },
  left: { bits: 16, epochs: 6, rate: 0.05 },
  right: { bits: 18, epochs: 6, rate: 0.02 },
  accept: { bits: 14, epochs: 6, rate: 0.03 },
};

/** Quantised weights as the program will read them, so that what is measured is what ships. */
export interface TrainedPart extends LinearPart {
  readonly levels: Int8Array;
  readonly top: number;
}

export function asPart(weights: Float32Array): TrainedPart {
  const { levels, top } = quantise(weights);
  return { ...fromLevels(levels, top), levels, top };
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
  return asPart(data.train(SETTINGS.cue, seeded(1)));
}

function trainExtent(articles: readonly TrainingArticle[]): TrainedPart {
  const data = new RankerData();
  for (const { a, frames } of articles)
    for (const { head, cue } of frames) {
      const candidates = extents(a, head);
      const pairs = candidates.map((_, k) => k);
      const task: SpanTask = {
        starts: candidates.filter((_, k) => k % 2 === 0),
        ends: candidates.filter((_, k) => k % 2 === 1),
        pairs: pairs.map((k) => k >> 1),
        describeStart: (f) => f.clear(),
        describeEnd: (f) => f.clear(),
        describePair: (f, from, to) => extentFeatures(f, a, head, from, to),
      };
      const gold = pairIndex(task, cue);
      if (gold >= 0) data.add(task, gold);
    }
  return asPart(data.train(SETTINGS.extent, seeded(2)));
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
  return asPart(data.train(SETTINGS[part], seeded(3)));
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

export const trainAccept = (data: BinaryData): TrainedPart => asPart(data.train(SETTINGS.accept, seeded(4)));
