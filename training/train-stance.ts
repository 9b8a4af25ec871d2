import { writeFileSync } from 'node:fs';
import { Features } from '../lib/analysis/attribute/model/features';
import { packLevels } from '../lib/analysis/attribute/model/weights';
import { OUTCOMES, outcomeIndex, secondFeatures } from '../lib/analysis/stance/second-features';
import type { SecondReader } from '../lib/analysis/stance/second-reader';
import type { Stance } from '../lib/model/statement';
import { readCase, type StanceCase, stanceReader } from '../tests/analysis/stance/stance-case';
import { seeded } from './logistic';
import { measureStances, type StanceFigures } from '../bench/measure-stances';
import { quantise } from './quantise';
import { type ClassRow, type ClassWeights, shares, trainSoftmax } from './softmax';
import { stanceRows } from './stance-rows';

// `npm run train:stance`: learns the second reader from training/stances, and says by folds what it brings.

const SETTINGS = { classes: OUTCOMES.length, bits: 16, epochs: 10, rate: 0.05, l2: 1e-3 };
const FOLDS = 8;
const SEED = 5;
/** Weights kept for each outcome: more bring nothing in the folds. */
const KEPT_WEIGHTS = 12_000;
/** A reading of the rules stands from this share on: chosen on the folds (the table printed here). */
const KEEP = 0.5;
const OUT = new URL('../lib/languages/en/stance.weights.json', import.meta.url);

const rows = stanceRows();
const features = new Features();
const mask = 2 ** SETTINGS.bits - 1;
let judge: SecondReader = () => true;
const read = stanceReader(undefined, (...mention) => judge(...mention));

/** The mentions of a row as the second reader sees them, each with what it comes to by the row's label. */
function mentionsOf(row: StanceCase): ClassRow[] {
  const labels = new Map(row.expected.split('; ').map((e) => e.split(' ') as [string, Stance]));
  const found: ClassRow[] = [];
  judge = (sentence, mention, clause, composed, stance) => {
    secondFeatures(features, sentence, mention, clause, composed, stance);
    const label = outcomeIndex(mention, labels.get(mention.issueId) ?? null);
    found.push({ ids: features.ids.slice(0, features.size), label, weight: 1 });
    return true;
  };
  readCase(row, read);
  return found;
}

/** A second reader by weights that have not been packed. */
const readerBy =
  (tables: readonly ClassWeights[], keep: number): SecondReader =>
  (sentence, mention, clause, composed, stance) => {
    secondFeatures(features, sentence, mention, clause, composed, stance);
    const share = shares(tables, features.ids.subarray(0, features.size), mask)[
      outcomeIndex(mention, stance)
    ];
    return (share ?? 0) >= keep;
  };

const mentions = rows.map(mentionsOf);
console.log(`${rows.length} sentences, ${mentions.flat().length} mentions`);

const random = seeded(SEED);
const foldOf = rows.map(() => Math.floor(random() * FOLDS));
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  trainSoftmax(mentions.filter((_, i) => foldOf[i] !== fold).flat(), SETTINGS, seeded(SEED)),
);

/** Figures over all rows, each read by a fold that had not seen it. */
function heldOut(keep: number): StanceFigures {
  return measureStances(rows, (row, i) => {
    judge = readerBy(folds[foldOf[i] ?? 0] ?? [], keep);
    return readCase(row, read);
  });
}

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(5)} %`;
for (const keep of [0, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const { precision, recall, f1, inverted } = heldOut(keep);
  console.log(
    `${keep === 0 ? 'rules alone ' : `share ${keep}   `} precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)} inverted ${percent(inverted)}`,
  );
}

const final = trainSoftmax(mentions.flat(), SETTINGS, seeded(SEED));
const parts = Object.fromEntries(
  OUTCOMES.map((name, k) => {
    const table = final[k];
    if (!table) throw new Error(`no weights for ${name}`);
    const { levels, top } = quantise(table.weights, table.moved, KEPT_WEIGHTS);
    const count = levels.filter((level) => level !== 0).length;
    return [name, { top, bits: SETTINGS.bits, count, data: packLevels(levels) }];
  }),
);
const text = JSON.stringify({ format: 1, keep: KEEP, parts });
writeFileSync(OUT, text);
console.log(`${(text.length / 1000).toFixed(0)} kB written`);
