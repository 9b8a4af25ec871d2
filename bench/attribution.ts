import { createStatementFinder } from '../lib/analysis/attribute/find-statements';
import { english } from '../lib/languages/en';
import type { LanguagePack } from '../lib/model/packs';
import { accuracyRows } from './attribution-accuracy';
import { calibrationRows } from './attribution-calibration';
import { hostileRows } from './attribution-hostile';
import { speedRows } from './attribution-speed';
import type { BenchSection } from './section';

/** Accuracy and speed of the quotation engine, with the learned model; accuracy of its rules alone below. */
export async function attributionBench(): Promise<BenchSection> {
  const find = createStatementFinder(english);
  const rulesOnly: LanguagePack = {
    ...english,
    attribution: english.attribution && { ...english.attribution, weights: null },
  };
  const size = JSON.stringify(english.attribution?.weights?.() ?? '').length;
  return {
    title: 'Attribution',
    rows: [
      ...accuracyRows(find),
      ...accuracyRows(createStatementFinder(rulesOnly)).map((row) => ({
        name: `rules alone, ${row.name.trim()}`,
        value: row.value,
      })),
      { name: 'weights', value: `${(size / 1e6).toFixed(2)} MB`, goal: '<= 1' },
      ...calibrationRows(find),
      ...speedRows(find),
      ...hostileRows(),
    ],
  };
}
