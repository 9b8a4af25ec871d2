import { build, type InlineConfig } from 'wxt';
import type { InstalledBrowser } from '../../../scripts/find-browsers';
import { launchBrowser, type RunningBrowser } from '../../../scripts/launch-browser';
import { servePages } from './serve-pages';

/** A browser with the extension as it ships, and our pages served under the names of news sites. */
export interface Session extends RunningBrowser {
  readonly engine: InstalledBrowser['engine'];
  /** Address of a test page on a site of the built-in list. */
  readonly listed: (page: string) => string;
  /** Address of a test page on a site that is not on the list. */
  readonly unlisted: (page: string) => string;
  readonly close: () => Promise<void>;
}

const LISTED_HOST = 'www.upi.com';
const UNLISTED_HOST = 'www.unlisted.example';

/** Every name leads to this machine, and nothing turns http into https. */
const CHROME_ARGS = [
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2ForTypicallySecureUsers',
];
const FIREFOX_PREFERENCES = {
  // A permission asked for is granted, as by a reader who says yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.dns.forceResolve': '127.0.0.1',
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'network.stricttransportsecurity.preloadlist': false,
};

const ignore = () => undefined;
/** Says only what is wrong. */
const QUIET: NonNullable<InlineConfig['logger']> = {
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 2,
};

/** Builds the extension as it ships, into a folder of the tests' own; returns the folder. */
export async function buildExtension(engine: InstalledBrowser['engine']): Promise<string> {
  let folder = '';
  await build({
    browser: engine,
    logger: QUIET,
    outDirTemplate: 'e2e-{{browser}}-mv{{manifestVersion}}',
    hooks: {
      'build:done': (wxt) => {
        folder = wxt.config.outDir;
      },
    },
  });
  return folder;
}

/** Starts a browser with the pages of a folder, by default the tests' own; the caller closes it. */
export async function startSession(installed: InstalledBrowser, pages?: string): Promise<Session> {
  const [folder, server] = await Promise.all([buildExtension(installed.engine), servePages(pages)]);
  const running = await launchBrowser(installed, folder, {
    headless: true,
    args: installed.engine === 'chrome' ? CHROME_ARGS : [],
    preferences: FIREFOX_PREFERENCES,
  });
  const at = (host: string) => (page: string) => `http://${host}:${server.port}/${page}`;
  return {
    ...running,
    engine: installed.engine,
    listed: at(LISTED_HOST),
    unlisted: at(UNLISTED_HOST),
    async close() {
      await running.browser.close();
      server.close();
    },
  };
}
