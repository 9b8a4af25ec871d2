import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The folders of the packages to which bundled files belong; files of our own have none. */
function packageFolders(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[0] ?? []);
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).sort();
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|notice)/i.test(entry))
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n') || '(the package has no licence file)'}\n`;
}

/** Names, versions and licence texts of the packages whose files (absolute paths) went into a bundle. */
export const thirdPartyLicences = (files: readonly string[]): string =>
  packageFolders(files)
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`);
