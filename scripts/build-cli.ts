import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist', 'cli');

/** The packages whose files went into a bundle, by their folders below node_modules. */
function bundledPackages(inputs: readonly string[]): string[] {
  const packages = inputs.flatMap(
    (input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  return [...new Set(packages)].sort();
}

/** A package's name, version, licence and the text of its licence file. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file
    ? readFileSync(join(ROOT, folder, file), 'utf8').trim()
    : '(the package has no licence file)';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

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
const licences = bundledPackages(Object.keys(metafile.inputs)).filter((folder) =>
  existsSync(join(ROOT, folder, 'package.json')),
);
await writeFile(
  join(OUT, 'THIRD-PARTY-LICENSES.txt'),
  licences.map(licenceOf).join(`\n${'-'.repeat(72)}\n\n`),
);
const bytes = Object.values(metafile.outputs).reduce((total, output) => total + output.bytes, 0);
console.log(`dist/cli: ${Math.round(bytes / 1000)} kB, ${licences.length} packages bundled`);
