import { readFileSync } from 'node:fs';
import {
  parseStanceCase,
  readCase,
  type StanceCase,
  stanceReader,
} from '../tests/analysis/stance/stance-case';
import { labelsOf, measureStances, type StanceFigures } from './measure-stances';
import { type BenchSection, percent } from './section';

/** Sentences written and labelled for this project that no rule and no weight was made with. */
const SETS = {
  'plain news wording': 'plain.txt',
  'after real articles': 'articles.txt',
  'hard wording': 'hard.txt',
};

const rowsOf = (name: string): StanceCase[] =>
  readFileSync(new URL(`stances-held-out/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseStanceCase);

const shown = ({ precision, recall, f1, inverted }: StanceFigures): string =>
  `F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)}), inverted ${percent(inverted)}`;

/** Positions in our own held-out sentences, with and without the second reader. */
export function ownStancesBench(): BenchSection {
  const ruleReader = stanceReader(undefined, null);
  const rows = Object.entries(SETS).flatMap(([name, file]) => {
    const cases = rowsOf(file);
    return [
      {
        name: `positions, ${name} (${cases.length} sentences)`,
        value: shown(measureStances(cases.map((row) => [readCase(row), labelsOf(row)]))),
      },
      {
        name: 'the same, rules alone',
        value: shown(measureStances(cases.map((row) => [readCase(row, ruleReader), labelsOf(row)]))),
      },
    ];
  });
  return { title: 'Stances (our own sentences, held out)', rows };
}
