import { writeFileSync } from 'node:fs';
import { findFrames } from '../lib/analysis/attribute/model/frames';
import { compileLexicon } from '../lib/analysis/attribute/model/lexicon';
import type { AttributionModel, PartName } from '../lib/analysis/attribute/model/model';
import { acceptScore, quotesSomething } from '../lib/analysis/attribute/model/propose-by-model';
import { packLevels, partOf } from '../lib/analysis/attribute/model/weights';
import { english } from '../lib/languages/en';
import { readArticles, viewOf } from './corpus';
import { BinaryData } from './logistic';
import { silverTags } from './silver-tags';
import {
  asPart,
  collectAccept,
  type FrameParts,
  SETTINGS,
  type TrainedPart,
  trainAccept,
  trainFrameParts,
} from './train-parts';
import { trainTagger } from './train-tagger';
import { frameMatches, frameQuotes, trainingArticle } from './training-article';

const FOLDS = 3;
/** Log-odds of the cue step from which a token is tried at all: lower finds little more and costs time. */
const TRY_CUE = -1;
const TRY_BESIDE_QUOTATION = -2.5;
/** Log-odds from which a frame is kept, chosen on the development split: the models of the folds, trained on less, ask for less. */
const KEEP = -0.25;
const KEEP_QUOTED = 0.2;
const OUT = process.env.WEIGHTS ?? new URL('../lib/languages/en/attribution.weights.json', import.meta.url);

const started = Date.now();
const report = (what: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const grammar = english.attribution;
if (!grammar) throw new Error('English has no attribution grammar');
const lexicon = compileLexicon(grammar);
const corpus = readArticles('polnear-train.jsonl');
const views = corpus.map(viewOf);
report(`${corpus.length} articles`);
const tagger = asPart('tagger', trainTagger(views, views.map(silverTags), lexicon, SETTINGS.tagger.bits));
report('tagger');
const articles = corpus.map((gold, k) => trainingArticle(gold, views[k]!, tagger, lexicon));

const empty: TrainedPart = { ...partOf(new Int8Array(1), 1), top: 1 };
const model = (parts: FrameParts, accept: TrainedPart): AttributionModel => ({
  lexicon,
  parts: { tagger, ...parts, accept },
  tryCue: TRY_CUE,
  tryBesideQuotation: TRY_BESIDE_QUOTATION,
  keep: 0,
  keepQuoted: 0,
});

// The last step learns from frames found in articles the earlier steps have not seen.
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const held = articles.filter((_, k) => k % FOLDS === fold);
  const parts = trainFrameParts(articles.filter((_, k) => k % FOLDS !== fold));
  report(`fold ${fold + 1}`);
  return { held, parts };
});

function trainAcceptOn(chosen: typeof folds): TrainedPart {
  const rows = new BinaryData();
  for (const { held, parts } of chosen) collectAccept(rows, held, model(parts, empty));
  return trainAccept(rows);
}
const accept = trainAcceptOn(folds);
report('keep or drop');

interface Scored {
  readonly value: number;
  readonly right: boolean;
}

/** Threshold with the best F1 among `scored` when `gold` are to be found. */
function bestThreshold(what: string, scored: Scored[], gold: number): number {
  scored.sort((x, y) => y.value - x.value);
  let best = 0;
  let threshold = 0;
  let right = 0;
  let kept = 0;
  for (const [k, row] of scored.entries()) {
    if (row.right) right++;
    const f1 = (2 * right) / (k + 1 + gold);
    if (f1 > best) {
      best = f1;
      threshold = row.value;
      kept = k + 1;
    }
  }
  report(
    `held-out folds, ${what}: F1 ${(100 * best).toFixed(1)} at log-odds ${threshold.toFixed(2)}, ${kept} kept of ${gold}`,
  );
  return Number(threshold.toFixed(3));
}

/** Thresholds for quoted and unquoted frames over the folds; no step has seen the fold it is measured on. */
function thresholds(): { keep: number; keepQuoted: number } {
  const scored: Readonly<Record<'quoted' | 'unquoted', Scored[]>> = { quoted: [], unquoted: [] };
  const gold = { quoted: 0, unquoted: 0 };
  for (const fold of folds) {
    const { held, parts } = fold;
    const trained = model(parts, trainAcceptOn(folds.filter((other) => other !== fold)));
    for (const article of held) {
      for (const frame of article.frames) gold[frameQuotes(article, frame) ? 'quoted' : 'unquoted']++;
      for (const frame of findFrames(article.a, trained)) {
        if (!frame.left.range && !frame.right.range) continue;
        scored[quotesSomething(article.a, frame) ? 'quoted' : 'unquoted'].push({
          value: acceptScore(article.a, frame, trained),
          right: frameMatches(article, frame),
        });
      }
    }
  }
  return {
    keep: bestThreshold('unquoted', scored.unquoted, gold.unquoted),
    keepQuoted: bestThreshold('quoted', scored.quoted, gold.quoted),
  };
}
thresholds();
const numbers = {
  tryCue: TRY_CUE,
  tryBesideQuotation: TRY_BESIDE_QUOTATION,
  keep: KEEP,
  keepQuoted: KEEP_QUOTED,
};

const final: Readonly<Record<PartName, TrainedPart>> = { tagger, ...trainFrameParts(articles), accept };
report('all articles');
const parts = Object.fromEntries(
  Object.entries(final).map(([name, part]) => [
    name,
    {
      top: part.top,
      bits: Math.log2(part.levels.length),
      count: part.levels.filter((level) => level !== 0).length,
      data: packLevels(part.levels),
    },
  ]),
);
const text = JSON.stringify({
  format: 1,
  numbers: Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, [value]])),
  parts,
});
writeFileSync(OUT, text);
report(`${(text.length / 1e6).toFixed(2)} MB written`);
