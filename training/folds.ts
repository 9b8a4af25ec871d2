import { findAlternatives } from '../lib/analysis/attribute/model/frames';
import type { AttributionModel } from '../lib/analysis/attribute/model/model';
import type { Trees } from '../lib/analysis/attribute/model/trees';
import { partOf } from '../lib/analysis/attribute/model/weights';
import type { FoundFrames } from './train-accept';
import type { FrameParts, TrainedPart } from './train-parts';
import type { TrainingArticle } from './training-article';

/** Parts of the articles that are held out in turn. */
export const FOLDS = 3;

/** Log-odds of the cue step from which a word, or one beside a quotation, is tried as a cue when frames are found to learn from. */
export const TRY = { tryCue: [-1], tryBesideQuotation: [-2] } as const;

const NO_PART = partOf(new Int8Array(1), 1);
const NO_TREES: Trees = {
  depth: 0,
  base: 0,
  edges: [],
  facts: new Uint8Array(),
  thresholds: new Uint8Array(),
  leaves: new Float32Array(),
};

/** What finds frames, without the steps that come after. */
export const finder = (
  lexicon: ReadonlyMap<string, number>,
  tagger: TrainedPart,
  parts: FrameParts,
): AttributionModel => ({
  lexicon,
  parts: { tagger, ...parts, accept: NO_PART },
  choose: NO_TREES,
  accept: NO_TREES,
  tryCue: TRY.tryCue[0],
  tryBesideQuotation: TRY.tryBesideQuotation[0],
  keep: 0,
  keepUnnamed: 0,
  keepQuoted: 0,
});

/** Possible frames of an article that belongs to a fold. */
export const findIn = (article: TrainingArticle, fold: number, model: AttributionModel): FoundFrames => ({
  article,
  fold,
  cues: findAlternatives(article.a, model),
});
