import { build } from 'wxt';
import type { InstalledBrowser } from './find-browsers';
import { QUIET_LOGGER } from './quiet-logger';

const PATTERN = 'http://localhost/*';

/**
 * Builds the extension as it ships but for one line: its list of sites also has localhost. That line is added here, to
 * a build in a folder of its own, so that no shipped build runs on localhost and no sample page poses as a real paper.
 * Returns the folder.
 */
export async function buildNewsroomExtension(engine: InstalledBrowser['engine']): Promise<string> {
  let folder = '';
  await build({
    browser: engine,
    logger: QUIET_LOGGER,
    outDirTemplate: 'newsroom-{{browser}}-mv{{manifestVersion}}',
    hooks: {
      'build:manifestGenerated': (wxt, manifest) => {
        folder = wxt.config.outDir;
        for (const script of manifest.content_scripts ?? []) script.matches?.push(PATTERN);
      },
    },
  });
  return folder;
}
