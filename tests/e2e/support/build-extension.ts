import { join } from 'node:path';
import { build } from 'wxt';
import { findBrowsers, type InstalledBrowser } from '../../../scripts/find-browsers';
import { QUIET_LOGGER } from '../../../scripts/quiet-logger';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where the tests' own build is, apart from the one to be shipped. */
export const extensionFolder = (engine: InstalledBrowser['engine']): string =>
  join(ROOT, '.output', `e2e-${engine}-mv3`);

/** Builds the extension exactly as it ships. */
export const buildExtension = (engine: InstalledBrowser['engine']): Promise<unknown> =>
  build({
    root: ROOT,
    browser: engine,
    outDirTemplate: 'e2e-{{browser}}-mv{{manifestVersion}}',
    logger: QUIET_LOGGER,
  });

/** Vitest's global setup: one build an engine for all test files. */
export default async function setup(): Promise<void> {
  for (const engine of new Set(findBrowsers().map((browser) => browser.engine))) await buildExtension(engine);
}
