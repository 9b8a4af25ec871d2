import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NEWSROOM_PAGES } from './serve-newsroom';

const ROOT = join(import.meta.dirname, '..');

/** Prints the command line's analysis of the sample articles: the same pipeline, without a browser. */
export function showNewsroomInTerminal(): void {
  console.log('The same analysis of the sample articles, in the terminal:\n');
  const files = Object.values(NEWSROOM_PAGES).map((name) => join('newsroom', name));
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'analyze', '--pretty', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
