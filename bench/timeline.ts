import { buildMatrix, type Matrix } from '../lib/timeline/matrix';
import { createStatementMerger } from '../lib/timeline/merge-statements';
import { indexRows } from '../lib/timeline/rows';
import { generateCollection } from './timeline-collection';

const SIZE = {
  readings: 100_000,
  actors: 250,
  issues: 20,
  pages: 12_000,
  outlets: 150,
  days: 1_500,
  everyRepeated: 6,
};
const PRINCIPALS = new Map([['actor-1', 'actor-0']]);
const RUNS = 15;
const GOAL_MS = 50;

/** Median and least processor time of some runs, in ms: what else the machine does comes on top. */
function time(runs: number, work: () => unknown): string {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [least = Number.NaN] = times;
  const median = times[times.length >> 1] ?? Number.NaN;
  return runs === 1 ? `${median.toFixed(0)} ms` : `${median.toFixed(1)} ms (least ${least.toFixed(1)})`;
}

/** Reads all there is to read; returns how much, so that nothing is left out as unused. */
function readAll(matrix: Matrix): number {
  let count = 0;
  for (const row of matrix.values())
    for (const { position, points, shifts, gaps } of row.values())
      count += points.length + shifts.length + gaps.length + (position ? 1 : 0);
  return count;
}

/** Times the matrix of 100,000 readings, and the merging of sightings before it, on a generated collection. */
export async function timelineBench(): Promise<{
  title: string;
  rows: { name: string; value: string; goal?: string }[];
}> {
  const { pages, statements, readings } = generateCollection(SIZE);
  const merge = createStatementMerger();
  const cold = time(1, () => merge(statements));
  const warm = time(3, () => merge(statements));
  const merged = merge(statements);
  const rows = indexRows(pages, statements, merged);
  const count = (items: readonly unknown[]) => items.length.toLocaleString('en');
  return {
    title: `Timeline: ${count(readings)} readings of ${count(statements)} statements, ${SIZE.actors} actors, ${SIZE.issues} issues`,
    rows: [
      {
        name: 'full actor × issue matrix from the stored rows, median',
        value: time(RUNS, () => buildMatrix(readings, indexRows(pages, statements, merged), PRINCIPALS)),
        goal: `≤ ${GOAL_MS} ms`,
      },
      {
        name: '  of that, preparing the rows',
        value: time(RUNS, () => indexRows(pages, statements, merged)),
      },
      {
        name: '  of that, the matrix',
        value: time(RUNS, () => buildMatrix(readings, rows, PRINCIPALS)),
      },
      {
        name: '  the matrix, and every point, change and gap, which are made when read',
        value: time(RUNS, () => readAll(buildMatrix(readings, rows, PRINCIPALS))),
      },
      { name: 'finding sightings of one statement, first time', value: cold },
      { name: 'the same again, wordings remembered', value: warm },
    ],
  };
}
