import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests of a vitest project passed, failed and were skipped; a file that could not run counts as one failure. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

// A run that hangs ends as a failure well before a quarter of an hour is over.
const TIMEOUT_MS = 11 * 60 * 1000;

/** Runs one project of vitest.config.ts, its report on the terminal, and counts. */
export function runVitest(project: 'unit' | 'e2e', env: NodeJS.ProcessEnv): TestCounts {
  const folder = mkdtempSync(join(tmpdir(), 'stanceline-test-'));
  const file = join(folder, 'report.json');
  const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    timeout: TIMEOUT_MS,
  });
  const counts = readReport(file);
  rmSync(folder, { recursive: true });
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file: string): TestCounts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    console.error(`No test report: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
