import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importCycles } from './architecture/check-imports';
import { BANNED_NAMES, mentions } from './architecture/check-names';
import { readImportTable } from './architecture/import-table';
import { readSources, type SourceFile } from './architecture/source-files';

const root = join(import.meta.dirname, '..');
const sources = readSources(root, ['lib', 'components', 'entrypoints', 'cli']);
const table = readImportTable(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
const below = (folder: string) => sources.filter(({ path }) => path.startsWith(folder));

describe('the architecture of docs/architecture.md', () => {
  it('is a table of imports that names every module there is', () => {
    const modules = new Set(
      readSources(root, ['lib']).map(({ path }) => path.split('/')[1]?.replace(/\.ts$/, '')),
    );
    expect([...modules].filter((module) => !table.has(String(module)))).toEqual([]);
  });

  it('is kept by every import', () => expect(forbiddenImports(sources, table)).toEqual([]));

  it('has no import cycles', () => expect(importCycles(sources)).toEqual([]));

  it('bans markup and code made of text, and the network, from the extension', () =>
    expect(
      mentions([...below('lib/'), ...below('components/'), ...below('entrypoints/')], BANNED_NAMES),
    ).toEqual([]));

  it('keeps browser APIs out of all but messaging and the entry points', () => {
    const files = [
      ...below('lib/').filter(({ path }) => !path.startsWith('lib/messaging/')),
      ...below('components/'),
    ];
    expect(mentions(files, new Set(['browser', 'chrome']))).toEqual([]);
  });
});

const file = (path: string, code: string): SourceFile => ({ path, code });

describe('the checks themselves', () => {
  const rules = readImportTable(
    '# x\n\n| module | may import | packages |\n|---|---|---|\n| a, b | nothing | nothing |\n| c | a | `@x/y` |\n| cli | anything | anything |\n\n| d | a | x |\n',
  );

  it('read the table to its end and no further', () => {
    expect([...rules.keys()]).toEqual(['a', 'b', 'c', 'cli']);
    expect(rules.get('cli')).toEqual({ modules: null, packages: null });
  });

  const imports: readonly { code: string; path: string; expect: string[] }[] = [
    { path: 'lib/c/x.ts', code: `import type { A } from '../a/z'; import y from '@x/y/deep';`, expect: [] },
    { path: 'lib/c/x.ts', code: `import './other';`, expect: [] },
    { path: 'cli/x.ts', code: `import '../lib/a/z'; import 'node:fs';`, expect: [] },
    { path: 'lib/a/x.ts', code: `// import '../b/z'\nconst s = "import '../b/z'";`, expect: [] },
    { path: 'lib/a/x.ts', code: `import '../b/z';`, expect: ['lib/a/x.ts imports b (../b/z)'] },
    {
      path: 'lib/a/x.ts',
      code: `import type { B } from '../b/z';`,
      expect: ['lib/a/x.ts imports b (../b/z)'],
    },
    { path: 'lib/a/x.ts', code: `type B = import('../b/z').B;`, expect: ['lib/a/x.ts imports b (../b/z)'] },
    { path: 'lib/a/x.ts', code: `export * from '../b/z';`, expect: ['lib/a/x.ts imports b (../b/z)'] },
    { path: 'lib/a/x.ts', code: `await import('../b/z');`, expect: ['lib/a/x.ts imports b (../b/z)'] },
    { path: 'lib/a/x.ts', code: `import 'dexie';`, expect: ['lib/a/x.ts imports package dexie'] },
    {
      path: 'lib/c/x.ts',
      code: `import '../../cli/main';`,
      expect: ['lib/c/x.ts imports cli (../../cli/main)'],
    },
    { path: 'lib/e/x.ts', code: '', expect: ['lib/e/x.ts: module e is not in the table'] },
  ];
  it.each(imports)('see through $code', ({ path, code, expect: lines }) =>
    expect(forbiddenImports([file(path, code)], rules)).toEqual(lines),
  );

  it('find a cycle through an index and a type', () => {
    const a = file('lib/a/index.ts', `import type { C } from './c';`);
    expect(importCycles([a, file('lib/a/c.ts', `import { x } from '.';`)])).toEqual([
      'lib/a/index.ts → lib/a/c.ts → lib/a/index.ts',
    ]);
    expect(importCycles([a, file('lib/a/c.ts', '')])).toEqual([]);
  });

  const names: readonly { code: string; expect: string[] }[] = [
    { code: `element.innerHTML = '';`, expect: ['innerHTML'] },
    { code: `element['outerHTML']`, expect: ['outerHTML'] },
    { code: `globalThis.fetch('x')`, expect: ['fetch'] },
    { code: `new Function('return 1')`, expect: ['Function'] },
    { code: `document.write('x')`, expect: ['document.write'] },
    { code: `const { sendBeacon } = navigator;`, expect: ['sendBeacon'] },
    {
      code: `const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
      expect: ['dangerouslySetInnerHTML'],
    },
    { code: `// fetch the page\nconst s = 'innerHTML'; stream.write(s);`, expect: [] },
    { code: `const prefetch = 1; element.textContent = 'eval';`, expect: [] },
  ];
  it.each(names)('judge $code', ({ code, expect: found }) =>
    expect(mentions([file('x.tsx', code)], BANNED_NAMES)).toEqual(found.map((name) => `x.tsx: ${name}`)),
  );
});
