import type { Stance, Statement } from '../lib/model/statement';
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

/** A statement as read, and the positions it is labelled with, by issue. */
export type Judged = readonly [read: Statement, labels: ReadonlyMap<string, Stance>];

/** A row's labels by issue. */
export const labelsOf = ({ expected }: Pick<StanceCase, 'expected'>): Map<string, Stance> =>
  new Map(
    expected
      .split('; ')
      .filter((e) => e !== '')
      .map((e) => e.split(' ') as [string, Stance]),
  );

/** Compares what is read in each statement with its labels. */
export function measureStances(judged: readonly Judged[]): StanceFigures {
  let right = 0;
  let given = 0;
  let labelled = 0;
  let inverted = 0;
  for (const [{ stances }, labels] of judged) {
    labelled += labels.size;
    for (const { issueId, stance } of stances) {
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
