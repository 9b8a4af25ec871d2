import type { BenchSection } from './section';

const HEAD = { name: 'what', value: 'measured', goal: 'goal' };

/** Prints all sections as one table: what was measured, the figure, the goal. */
export function printTable(sections: readonly BenchSection[]): void {
  const rows = sections.flatMap((section) => section.rows);
  const width = (key: 'name' | 'value') => Math.max(...[HEAD, ...rows].map((row) => row[key].length));
  const [name, value] = [width('name') + 2, width('value')];
  const line = (row: { name: string; value: string; goal?: string }, indent: string) =>
    `${(indent + row.name).padEnd(name)}  ${row.value.padStart(value)}  ${row.goal ?? ''}`.trimEnd();
  // A build before it may have left the cursor in the middle of a line.
  console.log(`\n${line(HEAD, '')}`);
  for (const section of sections) {
    console.log(`\n${section.title}`);
    for (const row of section.rows) console.log(line(row, '  '));
  }
}
