import type { InstalledBrowser } from '../../../scripts/find-browsers';
import { launchBrowser, type RunningBrowser } from '../../../scripts/launch-browser';
import { extensionFolder } from './build-extension';
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

/**
 * Starts a browser with the extension as built for it and the pages of a folder, by default the tests' own; the caller
 * closes it.
 */
export async function startSession(installed: InstalledBrowser, pages?: string): Promise<Session> {
  const server = await servePages(pages);
  const running = await launchBrowser(installed, extensionFolder(installed.engine), {
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
