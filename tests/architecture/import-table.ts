/** What one module (a folder) may import: modules of the project and packages; null modules: anything. */
export interface ImportRule {
  readonly modules: ReadonlySet<string> | null;
  readonly packages: ReadonlySet<string> | null;
}

const ROW = /^\|([^|]+)\|([^|]+)\|([^|]+)\|\s*$/;
const names = (cell: string): string[] => [...cell.matchAll(/[\w@/.-]+/g)].map((match) => match[0]);
const allowed = (cell: string): ReadonlySet<string> | null => {
  const words = names(cell);
  if (words[0] === 'anything') return null;
  return new Set(words[0] === 'nothing' ? [] : words);
};

/** Reads the table headed `| module | may import | packages |` of docs/architecture.md. */
export function readImportTable(markdown: string): Map<string, ImportRule> {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*module\s*\|\s*may import\s*\|\s*packages\s*\|/.test(line));
  const table = new Map<string, ImportRule>();
  for (const line of head < 0 ? [] : lines.slice(head + 2)) {
    const row = ROW.exec(line);
    if (!row) break;
    const [, modules = '', imports = '', packages = ''] = row;
    for (const module of names(modules))
      table.set(module, { modules: allowed(imports), packages: allowed(packages) });
  }
  return table;
}
