import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HOSTILE_TEXTS } from './hostile-texts';
import type { BenchRow } from './section';

const SIZES = [100_000, 300_000, 1_000_000];
const LIMIT_MS = 30_000;

/** Each hostile text in a process of its own, so that one that never ends is a row of the table and not the end of it. */
export function hostileRows(): BenchRow[] {
  return Object.keys(HOSTILE_TEXTS).map((name) => {
    const args = ['--import', 'tsx', join(import.meta.dirname, 'hostile-run.ts'), name, ...SIZES.map(String)];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: LIMIT_MS });
    if (child.status !== 0)
      return { name: `hostile: ${name}`, value: `failed or over ${LIMIT_MS / 1000} s`, goal: '<= 1000' };
    const times: number[] = JSON.parse(child.stdout);
    const value = times.map((ms) => ms.toFixed(0)).join(' / ');
    return { name: `hostile: ${name}, ms for 100 kB / 300 kB / 1 MB`, value, goal: '<= 1000' };
  });
}
