import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HOSTILE_TEXTS } from './hostile-texts';
import type { BenchRow } from './section';

const SIZES = [100_000, 1_000_000];
const LIMIT_SECONDS = 120;

/** Hostile texts, read in a process with a limit, so that one that never ends is a row of the table and not its end. */
export function hostileRows(): BenchRow[] {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'hostile-run.ts'), ...SIZES.map(String)];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: LIMIT_SECONDS * 1000 });
  const lines: [string, ...number[]][] = child.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const read = new Map(lines.map(([name, ...times]) => [name, times]));
  return [
    { name: 'hostile texts, ms for 100 kB / 1 MB', value: '', goal: '<= 1000 for 1 MB' },
    ...Object.keys(HOSTILE_TEXTS).map((name) => ({
      name: `  ${name}`,
      value:
        read
          .get(name)
          ?.map((ms) => ms.toFixed(0))
          .join(' / ') ?? `not read within ${LIMIT_SECONDS} s`,
    })),
  ];
}
