import { afterAll, beforeAll, describe, test } from 'vitest';
import { findBrowsers, type InstalledBrowser } from '../../../scripts/find-browsers';
import { type Session, startSession } from './session';

const NAMES = { chrome: 'Chromium', firefox: 'Firefox' } as const;
const required = process.env.STANCELINE_REQUIRE_BROWSERS === '1';

/**
 * Runs tests in each engine, with one browser for all of them. Where none is installed they are skipped, loudly; with
 * STANCELINE_REQUIRE_BROWSERS=1 they fail instead.
 */
export function forEachBrowser(
  title: string,
  tests: (session: () => Session) => void,
  engines: readonly InstalledBrowser['engine'][] = ['chrome', 'firefox'],
): void {
  for (const engine of engines) {
    const installed = findBrowsers().find((browser) => browser.engine === engine);
    const name = `${title}, in ${NAMES[engine]}`;
    if (!installed && required) {
      test(name, () => {
        throw new Error(`${NAMES[engine]} is not installed`);
      });
      continue;
    }
    if (!installed) console.warn(`\n*** SKIPPED, ${NAMES[engine]} is not installed: ${title} ***\n`);
    describe.skipIf(!installed)(name, () => {
      let session: Session | null = null;
      beforeAll(async () => {
        if (installed) session = await startSession(installed);
      });
      afterAll(() => session?.close());
      tests(() => {
        if (!session) throw new Error('the browser did not start');
        return session;
      });
    });
  }
}
