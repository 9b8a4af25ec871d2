import { acceptFacts, type ChosenFrame, chooseFrame } from '../lib/analysis/attribute/model/accept';
import { acceptFeatures } from '../lib/analysis/attribute/model/accept-features';
import { Features } from '../lib/analysis/attribute/model/features';
import { alternativeFacts } from '../lib/analysis/attribute/model/frame-facts';
import type { Frame } from '../lib/analysis/attribute/model/frames';
import { quotesSomething } from '../lib/analysis/attribute/model/propose-by-model';
import { scoreTrees, type Trees } from '../lib/analysis/attribute/model/trees';
import { score } from '../lib/analysis/attribute/model/weights';
import { type BoostSettings, boost, FactRows } from './boost';
import { BinaryData, seeded } from './logistic';
import { asPart, SETTINGS, type TrainedPart } from './train-parts';
import { judgeFrame, type TrainingArticle, worthOf } from './training-article';

const CHOOSE: BoostSettings = { trees: 120, depth: 5, rate: 0.08, rows: 0.5, facts: 0.4, least: 8, l2: 2 };
const ACCEPT: BoostSettings = { trees: 380, depth: 5, rate: 0.04, rows: 0.5, facts: 0.4, least: 6, l2: 2 };

/** Possible frames by cue, found in an article by a model that was not trained on it. */
export interface FoundFrames {
  readonly article: TrainingArticle;
  readonly fold: number;
  readonly cues: readonly (readonly Frame[])[];
}

const foldsOf = (found: readonly { fold: number }[]): number[] => [...new Set(found.map(({ fold }) => fold))];

/** Trees that choose among a cue's possible frames, from cues for which one of them is right. */
export function trainChoose(found: readonly FoundFrames[]): Trees {
  const data = new FactRows();
  for (const { article, cues } of found)
    for (const alternatives of cues) {
      const worths = alternatives.map((frame) => worthOf(article, frame));
      if (new Set(worths).size < 2) continue;
      for (const [k, facts] of alternativeFacts(article.a, alternatives).entries())
        data.add(facts, worths[k]!, article.gold.importance);
    }
  return boost(data, CHOOSE, seeded(6));
}

/** The chosen frames of an article, and whether each is right; null where nobody knows. */
export interface ChosenFrames {
  readonly article: TrainingArticle;
  readonly fold: number;
  readonly chosen: readonly ChosenFrame[];
  readonly judged: readonly (boolean | null)[];
  readonly quoted: readonly boolean[];
  readonly features: readonly Int32Array[];
}

/** Chooses in each article by trees that were trained on the others. */
export function chooseFrames(found: readonly FoundFrames[]): ChosenFrames[] {
  const trees = new Map(
    foldsOf(found).map((fold) => [fold, trainChoose(found.filter((other) => other.fold !== fold))]),
  );
  const f = new Features();
  return found.map(({ article, fold, cues }) => {
    const chosen = cues
      .map((alternatives) => chooseFrame(article.a, alternatives, trees.get(fold)!))
      .filter(({ frame: { left, right } }) => left.range || right.range);
    return {
      article,
      fold,
      chosen,
      judged: chosen.map(({ frame }) => judgeFrame(article, frame)),
      quoted: chosen.map(({ frame }) => quotesSomething(article.a, frame)),
      features: chosen.map(({ frame }) => {
        acceptFeatures(f, article.a, frame);
        return f.ids.slice(0, f.size);
      }),
    };
  });
}

/** The first score: logistic regression over hashed features. */
export function trainLinear(all: readonly ChosenFrames[]): TrainedPart {
  const data = new BinaryData();
  for (const { article, judged, features } of all)
    for (const [k, label] of judged.entries())
      if (label !== null) data.add(features[k]!, features[k]!.length, label, article.gold.importance);
  return asPart(data.train(SETTINGS.accept, seeded(4)), SETTINGS.accept.keep);
}

/** Facts of each article's frames, the first score being from a model that has not seen the article. */
export function factsOf(all: readonly ChosenFrames[]): Float64Array[][] {
  const linear = new Map(
    foldsOf(all).map((fold) => [fold, trainLinear(all.filter((other) => other.fold !== fold))]),
  );
  return all.map(({ article, fold, chosen, features }) =>
    acceptFacts(
      article.a,
      chosen,
      features.map((ids) => score(linear.get(fold)!, ids, ids.length)),
    ),
  );
}

/** Trees that keep or drop, from the articles that are wanted. */
export function trainAccept(
  all: readonly ChosenFrames[],
  facts: readonly Float64Array[][],
  wanted: (article: ChosenFrames) => boolean = () => true,
): Trees {
  const data = new FactRows();
  for (const [n, each] of all.entries()) {
    if (!wanted(each)) continue;
    for (const [k, label] of each.judged.entries())
      if (label !== null) data.add(facts[n]![k]!, label ? 1 : 0, each.article.gold.importance);
  }
  return boost(data, ACCEPT, seeded(5));
}

/** A frame's score by trees that have not seen its article, and whether it is right. */
export interface Scored {
  readonly value: number;
  readonly right: boolean;
}

/** Scores of all frames of the corpus, quoted ones and others apart. */
export function scoredFolds(
  all: readonly ChosenFrames[],
  facts: readonly Float64Array[][],
): { quoted: Scored[]; unquoted: Scored[] } {
  const out: { quoted: Scored[]; unquoted: Scored[] } = { quoted: [], unquoted: [] };
  for (const fold of foldsOf(all)) {
    const trees = trainAccept(all, facts, (other) => other.fold !== fold);
    for (const [n, each] of all.entries()) {
      if (each.fold !== fold || each.article.gold.importance !== undefined) continue;
      for (const [k, right] of each.judged.entries())
        out[each.quoted[k] ? 'quoted' : 'unquoted'].push({
          value: scoreTrees(trees, facts[n]![k]!),
          right: right === true,
        });
    }
  }
  return out;
}
