import { readdirSync, readFileSync } from 'node:fs';
import { parseStanceCase, type StanceCase } from '../tests/analysis/stance/stance-case';

/** Labelled sentences written for this project; a line is a row as in tests/cases/en/stances. */
const FOLDER = new URL('stances/', import.meta.url);

/** The sentences of every file in training/stances, in the order of the files' names; throws on a line that is no row. */
export const stanceRows = (): StanceCase[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseStanceCase);
