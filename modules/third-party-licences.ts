import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { thirdPartyLicences } from '../scripts/third-party-licences';

/** Puts the licences of the libraries that went into a build beside it. */
export default defineWxtModule({
  setup(wxt) {
    wxt.hook('build:done', async (_, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const files = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      await writeFile(join(wxt.config.outDir, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(files));
    });
  },
});
