import { writeFileSync } from 'node:fs';
import { compileLexicon } from '../lib/analysis/attribute/model/lexicon';
import { packTrees } from '../lib/analysis/attribute/model/trees';
import { packLevels } from '../lib/analysis/attribute/model/weights';
import { english } from '../lib/languages/en';
import { type GoldArticle, readArticles, viewOf } from './corpus';
import { FOLDS, finder, findIn, TRY } from './folds';
import { markedArticles } from './marked-articles';
import { narrationArticles, quoteArticles, stanceArticles } from './own-rows';
import { reportFolds } from './report-folds';
import { silverTags } from './silver-tags';
import { chooseFrames, factsOf, trainAccept, trainChoose, trainLinear } from './train-accept';
import { trainFrameParts } from './train-parts';
import { trainTagger } from './train-tagger';
import { trainingArticle } from './training-article';

/** Log-odds from which a word is tried as a cue: higher than in training, where more that is no cue is of use. */
const TRY_CUE = -0.8;
/** Log-odds from which a frame is kept: above the best for PolNeAR, which marks more than readers call a statement. */
const KEEP = -0.2;
const KEEP_UNNAMED = 2;
const KEEP_QUOTED = 0.2;
const OUT = process.env.WEIGHTS ?? new URL('../lib/languages/en/attribution.weights.json', import.meta.url);

const started = Date.now();
const report = (what: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const grammar = english.attribution;
if (!grammar) throw new Error('English has no attribution grammar');
const lexicon = compileLexicon(grammar);
const golds = readArticles('polnear-train.jsonl');
const views = golds.map(viewOf);
const tagger = trainTagger(views, views.map(silverTags), lexicon);
report('tagger');
const read = (gold: GoldArticle) => trainingArticle(gold, viewOf(gold), tagger, lexicon);
const corpus = golds.map(read);
const quotes = (await quoteArticles()).map(read);
const rows = [
  ...(await stanceArticles()).map(read),
  ...quotes,
  ...narrationArticles().map(read),
  ...markedArticles().map(read),
];
const articles = [...corpus, ...rows];
report(`${corpus.length} articles and ${rows.length} of our own`);

const parts = trainFrameParts(articles);
report('all articles');
// The last steps learn from frames found in articles the earlier steps have not seen.
const foldModels = Array.from({ length: FOLDS }, (_, fold) => {
  const trained = trainFrameParts(articles.filter((_, k) => k % FOLDS !== fold));
  report(`fold ${fold + 1}`);
  return finder(lexicon, tagger, trained);
});
const unseen = foldModels.flatMap((model, fold) =>
  articles
    .filter((article, k) => k % FOLDS === fold && !quotes.includes(article))
    .map((article) => findIn(article, fold, model)),
);
// No step before has learnt from the quotation tables' statements, so each model's frames of them are of use.
const tabled = [...foldModels, finder(lexicon, tagger, parts)].flatMap((model) =>
  quotes.map((article, k) => findIn(article, k % FOLDS, model)),
);
const found = [...unseen, ...tabled];
const chosen = chooseFrames(found);
const choose = trainChoose(found);
report('choose');
const facts = factsOf(chosen);
const linear = trainLinear(chosen);
const accept = trainAccept(chosen, facts);
report('keep or drop');
if (process.argv.includes('--folds')) reportFolds(chosen, facts, corpus, report);

const text = JSON.stringify({
  format: 2,
  numbers: {
    ...TRY,
    tryCue: [TRY_CUE],
    keep: [KEEP],
    keepUnnamed: [KEEP_UNNAMED],
    keepQuoted: [KEEP_QUOTED],
  },
  parts: Object.fromEntries(
    Object.entries({ tagger, ...parts, accept: linear }).map(([name, { top, levels }]) => [
      name,
      {
        top,
        bits: Math.log2(levels.length),
        count: levels.filter((level) => level !== 0).length,
        data: packLevels(levels),
      },
    ]),
  ),
  trees: { choose: packTrees(choose), accept: packTrees(accept) },
});
writeFileSync(OUT, text);
report(`${(text.length / 1e6).toFixed(2)} MB written`);
