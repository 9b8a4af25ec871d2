import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Labelled data and scorers, kept beside the project and not part of it. */
export const SHARED = join(ROOT, '..', 'shared');
export const hasShared = (): boolean => existsSync(join(SHARED, 'eval', 'score-real.mjs'));

/** A fresh folder for the work, removed after it. */
export function inTemporaryFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'stanceline-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[], stdout: number | 'pipe'): string {
  const child = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${args.join(' ')}: ${child.stderr}`);
  return child.stdout;
}

/** Analyses articles (JSON lines) with the command line, the coverage gate open; answers with the output's path. */
export function predict(articles: string, folder: string): string {
  const predicted = join(folder, 'predicted.jsonl');
  const args = ['analyze', '--jsonl', '--all', '--jobs', '2', articles];
  run(['--import', 'tsx', 'cli/main.ts', ...args], openSync(predicted, 'w'));
  return predicted;
}

/** Runs one of the scorers; answers with what it prints as JSON. */
export const score = (scorer: string, ...args: readonly string[]) =>
  JSON.parse(run([join(SHARED, 'eval', scorer), ...args, '--json'], 'pipe'));

/** The objects of a JSON lines file. */
export const readJsonLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Writes objects as JSON lines; answers with the path. */
export function writeJsonLines(file: string, rows: readonly object[]): string {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}
