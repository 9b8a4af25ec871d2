import type { BenchSection } from './section';

/** Prints a section as aligned columns: name, value, goal. */
export function printSection({ title, rows }: BenchSection): void {
  const width = (key: 'name' | 'value') => Math.max(...rows.map((row) => row[key].length));
  const [name, value] = [width('name'), width('value')];
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row.name.padEnd(name)}  ${row.value.padStart(value)}${row.goal ? `   goal ${row.goal}` : ''}`,
    );
}
