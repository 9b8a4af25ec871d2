import type { Statement } from '../lib/model/statement';
import type { StanceCase } from '../tests/analysis/stance/stance-case';

/** Positions given (support, oppose, conditional) against those labelled; shares from 0 to 1. */
export interface StanceFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the positions given that are the opposite of the label. */
  readonly inverted: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Compares what is read in each row with its label. */
export function measureStances(
  rows: readonly StanceCase[],
  read: (row: StanceCase, index: number) => Statement,
): StanceFigures {
  let right = 0;
  let given = 0;
  let labelled = 0;
  let inverted = 0;
  for (const [i, row] of rows.entries()) {
    const labels = new Map(
      row.expected
        .split('; ')
        .filter((e) => e !== '')
        .map((e) => e.split(' ') as [string, string]),
    );
    labelled += labels.size;
    for (const { issueId, stance } of read(row, i).stances) {
      if (stance === 'unclear') continue;
      given++;
      const label = labels.get(issueId);
      if (label === stance) right++;
      else if (label !== undefined && label !== 'conditional' && stance !== 'conditional') inverted++;
    }
  }
  const precision = ratio(right, given);
  const recall = ratio(right, labelled);
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    inverted: ratio(inverted, given),
  };
}
