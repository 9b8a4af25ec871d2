import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowsers } from '../../scripts/find-browsers';

const ROOT = join(import.meta.dirname, '..', '..');

describe.skipIf(process.platform !== 'linux')('on a path of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stanceline-path-'));
  const program = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('no browser is found where there is none', () => {
    vi.stubEnv('PATH', folder);
    expect(findBrowsers()).toEqual([]);
  });

  it('npm start then says what to install and shows the analysis in the terminal', {
    timeout: 60_000,
  }, () => {
    const shown = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--headless'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PATH: folder },
    });
    expect(shown).toMatch(/Chrome, Chromium, Edge and Firefox;\ninstall one of them/);
    expect(shown).toContain('Envoys leave Geneva');
    expect(shown).toContain('Dmitry Peskov');
    expect(shown).toContain('→ ceasefire: conditional');
  });

  it('browsers are found by name, the preferred first, and where a variable says', () => {
    vi.stubEnv('PATH', `/nowhere:${folder}`);
    vi.stubEnv('STANCELINE_CHROME', program('my-own-chrome'));
    const firefox = program('firefox-esr');
    const chromium = program('chromium');
    expect(findBrowsers()).toEqual([
      { name: 'Chromium', engine: 'chrome', path: chromium },
      { name: 'Chrome', engine: 'chrome', path: join(folder, 'my-own-chrome') },
      { name: 'Firefox', engine: 'firefox', path: firefox },
    ]);
  });

  it('a variable that names nothing does not count', () => {
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('STANCELINE_FIREFOX', join(folder, 'gone'));
    expect(findBrowsers()).toEqual([]);
  });
});
