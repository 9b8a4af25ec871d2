import { readdirSync, readFileSync } from 'node:fs';
import { parseStanceCase, type StanceCase } from '../tests/analysis/stance/stance-case';

/** Sentences the rules were written with in view, and those they were not; see training/stances. */
export const TUNED = ['plain', 'articles', 'hard', 'agency', 'relations'] as const;
export const UNSEEN = ['unseen', 'wording'] as const;

/** The labelled sentences of some files of training/stances; throws on a line that is no row. */
export const stanceRows = (names: readonly string[]): StanceCase[] =>
  names
    .flatMap((name) => readFileSync(new URL(`stances/${name}.txt`, import.meta.url), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseStanceCase);

const TABLES = new URL('../tests/cases/en/stances/', import.meta.url);

/** The rows of the tables, all of which the rules read rightly. */
export async function tableRows(): Promise<StanceCase[]> {
  const modules = await Promise.all(
    readdirSync(TABLES)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => import(new URL(name, TABLES).href) as Promise<Record<string, readonly string[]>>),
  );
  return modules.flatMap((module) => Object.values(module).flat()).map(parseStanceCase);
}
