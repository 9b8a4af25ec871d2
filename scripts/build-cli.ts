import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party-licences';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist', 'cli');

// One bundle with everything in it: an installed stanceline needs no other package.
await rm(OUT, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['cli/main.ts', 'cli/worker.ts'],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Optional to the HTML parser, which does without.
  external: ['canvas'],
  metafile: true,
  logLevel: 'warning',
});
const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
await writeFile(
  join(OUT, 'THIRD-PARTY-LICENSES.txt'),
  thirdPartyLicences(files.map((file) => resolve(ROOT, file))),
);
const bytes = Object.values(metafile.outputs).reduce((total, output) => total + output.bytes, 0);
console.log(`dist/cli: ${Math.round(bytes / 1000)} kB`);
