import type { StatementRecord } from '../model/records';
import { compareText, dayNumber } from './days';
import { sameWords } from './same-words';
import { createWordingReader, type Wording } from './wording';

/** Days apart within which one statement is still reported; tighter where both reports name the day. */
const CLOSE_DAYS = 3;
const CLOSE_DAYS_BOTH_NAMED = 1;
/** In a crowd of same-day statements each is compared with so many neighbours in order of their words. */
const MAX_NEIGHBOURS = 200;

interface Candidate {
  readonly record: StatementRecord;
  readonly wording: Wording;
  readonly day: number;
}

/** The words said, parts joined. */
export const wordsSaid = (statement: StatementRecord): string =>
  statement.selectors.map((selector) => selector.exact).join(' ');

function areClose(a: Candidate, b: Candidate): boolean {
  const bothNamed = a.record.datedBy === 'statement' && b.record.datedBy === 'statement';
  return Math.abs(a.day - b.day) <= (bothNamed ? CLOSE_DAYS_BOTH_NAMED : CLOSE_DAYS);
}

function findRoot(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
    root = next;
  parents.set(id, root);
  return root;
}

/** Joins two groups; the smaller id stands for both, so that the order of input does not matter. */
function join(parents: Map<string, string>, a: string, b: string): void {
  const [rootA, rootB] = [findRoot(parents, a), findRoot(parents, b)];
  if (rootA < rootB) parents.set(rootB, rootA);
  else parents.set(rootA, rootB);
}

/** Statement id to the id that stands for it and all its other sightings; statements seen once are not in it. */
export type MergedIds = ReadonlyMap<string, string>;

/**
 * Finds which statements are sightings of one: same speaker, near-identical words, close days. Unattributed ones
 * are never merged. The returned function remembers wordings by statement id, which is a hash of the words.
 */
export function createStatementMerger(): (statements: Iterable<StatementRecord>) => MergedIds {
  const read = createWordingReader();
  const wordings = new Map<string, Wording>();
  const wordingOf = (record: StatementRecord): Wording => {
    let wording = wordings.get(record.id);
    if (!wording) {
      wording = read(wordsSaid(record));
      wordings.set(record.id, wording);
    }
    return wording;
  };

  return (statements) => {
    const parents = new Map<string, string>();
    const buckets = new Map<string, Candidate[]>();
    for (const record of statements) {
      if (parents.has(record.id)) continue;
      parents.set(record.id, record.id);
      if (record.speaker.certainty === 'unresolved') continue;
      const wording = wordingOf(record);
      const key = `${record.speaker.actor.id}\n${wording.polarKey}`;
      const candidate = { record, wording, day: dayNumber(record.saidOn) };
      const bucket = buckets.get(key);
      if (bucket) bucket.push(candidate);
      else buckets.set(key, [candidate]);
    }
    for (const bucket of buckets.values()) joinSightings(bucket, parents);
    return withSightings(parents);
  };
}

/** The groups of more than one, in the order of input. */
function withSightings(parents: Map<string, string>): MergedIds {
  const roots = new Set<string>();
  for (const id of parents.keys()) {
    const root = findRoot(parents, id);
    if (root !== id) roots.add(root);
  }
  const merged = new Map<string, string>();
  for (const [id, root] of parents) if (root !== id || roots.has(id)) merged.set(id, root);
  return merged;
}

function joinSightings(bucket: Candidate[], parents: Map<string, string>): void {
  if (bucket.length < 2) return;
  bucket.sort(
    (a, b) =>
      a.day - b.day ||
      compareText(a.wording.words.join(' '), b.wording.words.join(' ')) ||
      compareText(a.record.id, b.record.id),
  );
  for (const [index, candidate] of bucket.entries())
    for (const other of bucket.slice(index + 1, index + 1 + MAX_NEIGHBOURS)) {
      if (other.day - candidate.day > CLOSE_DAYS) break;
      if (areClose(candidate, other) && sameWords(candidate.wording, other.wording))
        join(parents, candidate.record.id, other.record.id);
    }
}
