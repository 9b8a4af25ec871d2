import { spawnSync } from 'node:child_process';
import { installMissingBrowsers } from './install-browsers';
import { runVitest, type TestCounts } from './run-vitest';

// Everything a change must pass: types, lint, unit tests, the builds, and the same builds in real browsers.

const required = process.env.STANCELINE_REQUIRE_BROWSERS === '1';
const NAMES = { chrome: 'Chromium (or Chrome, or Edge)', firefox: 'Firefox' } as const;

/** Runs an npm script of package.json; true if it passed. */
function check(script: string): boolean {
  console.log(`\n— ${script} —`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(`${script} failed.`);
  return status === 0;
}

const failedChecks = ['typecheck', 'lint'].filter((script) => !check(script));
const counts: TestCounts[] = [runVitest('unit', process.env)];
const warnings: string[] = [];

const missing = installMissingBrowsers();
for (const engine of missing)
  warnings.push(`THE TESTS IN ${NAMES[engine].toUpperCase()} WERE SKIPPED: it is not installed here.`);
if (missing.length === 2 && !required) warnings.push('No browser test was run.');
else if (check('build')) counts.push(runVitest('e2e', process.env));
else failedChecks.push('build');
if (required && missing.length > 0) failedChecks.push(...missing.map((engine) => `${NAMES[engine]} missing`));

const sum = (key: keyof TestCounts): number => counts.reduce((total, count) => total + count[key], 0);
if (required && missing.length === 0 && (counts[1]?.skipped ?? 0) > 0)
  failedChecks.push('browser tests were skipped though every browser is here');

console.log();
for (const warning of warnings) console.log(`*** ${warning} ***`);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
for (const name of failedChecks) console.log(`FAILED: ${name}`);
const failed = sum('failed') + failedChecks.length;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
