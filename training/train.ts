import { writeFileSync } from 'node:fs';
import { findFrames } from '../lib/analysis/attribute/model/frames';
import { compileLexicon } from '../lib/analysis/attribute/model/lexicon';
import type { AttributionModel, PartName } from '../lib/analysis/attribute/model/model';
import { acceptScore } from '../lib/analysis/attribute/model/propose-by-model';
import { packLevels } from '../lib/analysis/attribute/model/weights';
import { english } from '../lib/languages/en';
import { readArticles, viewOf } from './corpus';
import { BinaryData } from './logistic';
import { silverTags } from './silver-tags';
import {
  asPart,
  collectAccept,
  type FrameParts,
  type TrainedPart,
  trainAccept,
  trainFrameParts,
} from './train-parts';
import { trainTagger } from './train-tagger';
import { frameMatches, trainingArticle } from './training-article';

const FOLDS = 3;
const TRY_CUE = -2.2;
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
const tagger = asPart(trainTagger(views, views.map(silverTags), lexicon, 18));
report('tagger');
const articles = corpus.map((gold, k) => trainingArticle(gold, views[k]!, tagger, lexicon));

const empty = asPart(new Float32Array(1));
const model = (parts: FrameParts, accept: TrainedPart): AttributionModel => ({
  lexicon,
  parts: { tagger, ...parts, accept },
  tryCue: TRY_CUE,
  keep: 0,
});

// The last step learns from frames found in articles the earlier steps have not seen.
const rows = new BinaryData();
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const held = articles.filter((_, k) => k % FOLDS === fold);
  const parts = trainFrameParts(articles.filter((_, k) => k % FOLDS !== fold));
  collectAccept(rows, held, model(parts, empty));
  report(`fold ${fold + 1}`);
  return { held, parts };
});
const accept = trainAccept(rows);
report(`keep or drop, ${rows.rows} frames`);

/** Threshold with the best F1 over the held-out folds. */
function bestThreshold(): number {
  const scored: { value: number; right: boolean }[] = [];
  let gold = 0;
  for (const { held, parts } of folds)
    for (const article of held) {
      gold += article.frames.length;
      for (const frame of findFrames(article.a, model(parts, empty))) {
        if (!frame.left.range && !frame.right.range) continue;
        scored.push({
          value: acceptScore(article.a, frame, model(parts, accept)),
          right: frameMatches(article, frame),
        });
      }
    }
  scored.sort((x, y) => y.value - x.value);
  let best = 0;
  let threshold = 0;
  let right = 0;
  for (const [k, row] of scored.entries()) {
    if (row.right) right++;
    const f1 = (2 * right) / (k + 1 + gold);
    if (f1 > best) {
      best = f1;
      threshold = row.value;
    }
  }
  report(`held-out folds: F1 ${(100 * best).toFixed(1)} at log-odds ${threshold.toFixed(2)}`);
  return threshold;
}
const keep = bestThreshold();

const final: Readonly<Record<PartName, TrainedPart>> = { tagger, ...trainFrameParts(articles), accept };
report('all articles');
const parts = Object.fromEntries(
  Object.entries(final).map(([name, part]) => [
    name,
    { top: part.top, bits: Math.log2(part.levels.length), data: packLevels(part.levels) },
  ]),
);
const text = JSON.stringify({
  format: 1,
  numbers: { tryCue: [TRY_CUE], keep: [Number(keep.toFixed(3))] },
  parts,
});
writeFileSync(OUT, text);
report(`${(text.length / 1e6).toFixed(2)} MB written`);
