import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runCli } from './run-cli';
import { SAMPLE_ARTICLE } from './sample-article';

const TIMEOUT = 120_000;
const ROOT = join(import.meta.dirname, '..', '..');
const shell = process.platform === 'win32';

describe('the package, installed', { timeout: TIMEOUT }, () => {
  let consumer: string;
  const inConsumer = (...args: string[]) =>
    execFileSync(join(consumer, 'node_modules', '.bin', 'stanceline'), args, {
      cwd: consumer,
      encoding: 'utf8',
      shell,
    });

  beforeAll(() => {
    consumer = mkdtempSync(join(tmpdir(), 'stanceline-package-'));
    const npm = (cwd: string, ...args: string[]) =>
      execFileSync('npm', args, { cwd, shell, stdio: ['ignore', 'ignore', 'pipe'] });
    npm(ROOT, 'run', 'build:cli');
    npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', consumer);
    const [tarball = ''] = readdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{"private":true}');
    npm(consumer, 'install', '--offline', '--no-audit', '--no-fund', join(consumer, tarball));
    writeFileSync(join(consumer, 'article.txt'), SAMPLE_ARTICLE);
  }, TIMEOUT);
  afterAll(() => rmSync(consumer, { recursive: true }));

  it('needs no other package', () =>
    expect(readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'stanceline',
    ]));

  it('offers stanceline analyze, which says what the source tree says, with threads and pages too', async () => {
    const source = await runCli(['analyze', '--all', '-'], {
      input: `${JSON.stringify({ id: 'article.txt', text: SAMPLE_ARTICLE })}\n`,
    });
    const [expected] = jsonLines(source.stdout);
    expect(expected.statements.length).toBeGreaterThan(1);
    writeFileSync(join(consumer, 'page.html'), '<p>Short.');
    for (const jobs of ['1', '2']) {
      const [text, page] = jsonLines(
        inConsumer('analyze', '--all', '--jobs', jobs, 'article.txt', 'page.html'),
      );
      expect(text).toEqual(expected);
      expect(page.id).toBe('page.html');
    }
  });

  it('carries the licences of what it bundles, and the schemas', () => {
    const files = readdirSync(join(consumer, 'node_modules', 'stanceline'), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        join('dist', 'cli', 'THIRD-PARTY-LICENSES.txt'),
        join('docs', 'analysis.schema.json'),
        join('docs', 'export.schema.json'),
      ]),
    );
    expect(files.some((file) => /\.tsx?$/.test(String(file)))).toBe(false);
  });
});
