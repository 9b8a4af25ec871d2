import { createColumns, SHAPE } from '../lib/analysis/attribute/model/columns';
import { Features } from '../lib/analysis/attribute/model/features';
import { TAGS, tagFeatures } from '../lib/analysis/attribute/model/tagger';
import type { TokenView } from '../lib/analysis/attribute/token-view';
import { movedImportance } from './quantise';
import { asPart, type TrainedPart } from './train-parts';

const EPOCHS = 4;
/** Features seen fewer times than this are not learned: they would only crowd the table. */
const MINIMUM = 3;

/** Table size as a power of two, and how many weights ship. */
const BITS = 19;
const KEEP = 60_000;

/** Averaged perceptron over silver tags; rows of one cell a tag. */
export function trainTagger(
  views: readonly TokenView[],
  silver: readonly Int8Array[],
  lexicon: ReadonlyMap<string, number>,
): TrainedPart {
  const size = 2 ** BITS;
  const rows = size / TAGS - 1;
  const weights = new Float32Array(size);
  const totals = new Float32Array(size);
  const moved = new Float32Array(size);
  const counts = new Uint8Array(2 ** 24);
  const f = new Features();
  const columns = views.map((view) => createColumns(view, lexicon));
  let step = 1;
  const sums = new Float32Array(TAGS);
  for (let epoch = 0; epoch <= EPOCHS; epoch++)
    for (const [v, view] of views.entries()) {
      const c = columns[v]!;
      const gold = silver[v]!;
      for (const [first, last] of view.sentences)
        for (let i = first; i < last; i++) {
          if (c.shape[i] === SHAPE.mark) continue;
          if (c.shape[i] === SHAPE.number) {
            c.tag[i] = 8;
            continue;
          }
          if (epoch === 0 && gold[i]! >= 0) c.tag[i] = gold[i]!;
          tagFeatures(f, c, i, first, last);
          if (epoch === 0) {
            for (let k = 0; k < f.size; k++) {
              const id = f.ids[k]! & 0xffffff;
              if (counts[id]! < 255) counts[id]!++;
            }
            continue;
          }
          sums.fill(0);
          for (let k = 0; k < f.size; k++) {
            if (counts[f.ids[k]! & 0xffffff]! < MINIMUM) continue;
            const row = (f.ids[k]! & rows) * TAGS;
            for (let t = 0; t < TAGS; t++) sums[t]! += weights[row + t]!;
          }
          let best = 1;
          for (let t = 2; t < TAGS; t++) if (sums[t]! > sums[best]!) best = t;
          c.tag[i] = best;
          step++;
          if (gold[i]! < 1 || gold[i] === best) continue;
          for (let k = 0; k < f.size; k++) {
            if (counts[f.ids[k]! & 0xffffff]! < MINIMUM) continue;
            const row = (f.ids[k]! & rows) * TAGS;
            moved[row + gold[i]!]!++;
            moved[row + best]!++;
            weights[row + gold[i]!]! += 1;
            totals[row + gold[i]!]! += step;
            weights[row + best]! -= 1;
            totals[row + best]! -= step;
          }
        }
    }
  for (let i = 0; i < size; i++) weights[i] = weights[i]! - totals[i]! / step;
  return asPart(weights, KEEP, movedImportance(weights, moved));
}
