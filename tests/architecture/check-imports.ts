import { posix } from 'node:path';
import type { ImportRule } from './import-table';
import { importsOf, parseNodes } from './parse-module';
import type { SourceFile } from './source-files';

/** `lib/text/fold.ts` is of module text, `lib/default-pipeline.ts` of default-pipeline, `cli/main.ts` of cli. */
export function moduleOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import that the table does not allow, as one line each. */
export function forbiddenImports(
  files: readonly SourceFile[],
  table: ReadonlyMap<string, ImportRule>,
): string[] {
  return files.flatMap(({ path, code }) => {
    const module = moduleOf(path);
    const rule = table.get(module);
    if (!rule) return [`${path}: module ${module} is not in the table`];
    return importsOf(parseNodes(path, code)).flatMap((specifier) => {
      if (!specifier.startsWith('.')) {
        const name = packageOf(specifier);
        return !rule.packages || rule.packages.has(name) ? [] : [`${path} imports package ${name}`];
      }
      const target = moduleOf(posix.join(posix.dirname(path), specifier));
      return target === module || !rule.modules || rule.modules.has(target)
        ? []
        : [`${path} imports ${target} (${specifier})`];
    });
  });
}

/** The files that take part in an import cycle, one line a cycle (`a → b → a`). */
export function importCycles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const resolve = (from: string, specifier: string): string | undefined => {
    const base = posix.join(posix.dirname(from), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((path) =>
      paths.has(path),
    );
  };
  const edges = new Map(
    files.map(({ path, code }) => [
      path,
      importsOf(parseNodes(path, code)).flatMap((specifier) =>
        specifier.startsWith('.') ? (resolve(path, specifier) ?? []) : [],
      ),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of edges.get(path) ?? []) visit(next);
    trail.pop();
    done.add(path);
  };
  for (const { path } of files) visit(path);
  return cycles;
}
