import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers, type InstalledBrowser } from './find-browsers';

type Engine = InstalledBrowser['engine'];

const DEBIAN_PACKAGES: Readonly<Record<Engine, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };
const ENGINES: readonly Engine[] = ['chrome', 'firefox'];

const missing = (): Engine[] => {
  const there = new Set(findBrowsers().map(({ engine }) => engine));
  return ENGINES.filter((engine) => !there.has(engine));
};

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs the browsers that the tests lack where that can be done unasked (Debian, as root); answers what is still missing. */
export function installMissingBrowsers(): Engine[] {
  const lacking = missing();
  if (lacking.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return lacking;
  const packages = lacking.map((engine) => DEBIAN_PACKAGES[engine]);
  console.log(`Installing ${packages.join(' and ')} for the browser tests …`);
  // A list of packages from when the machine was made names browsers too old for the extension.
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  return missing();
}
