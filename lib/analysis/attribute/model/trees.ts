import type { PackedTrees } from '../../../model/grammar/attribution-grammar';

/** Boosted decision trees over numeric facts, all of one depth; a fact at or below a node's threshold goes left. */
export interface Trees {
  readonly depth: number;
  /** What the sum begins with. */
  readonly base: number;
  /** By fact: its thresholds, ascending. */
  readonly edges: readonly Float64Array[];
  /** By tree, `2 ** depth - 1` nodes each, the root first: which fact is asked, and which of its thresholds. */
  readonly facts: Uint8Array;
  readonly thresholds: Uint8Array;
  /** By tree, `2 ** depth` leaves each. */
  readonly leaves: Float32Array;
}

/** How many of a fact's thresholds lie below `value`: its bin. */
export function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bins of the row at hand: more facts than there are letters to number them cannot be. */
const bins = new Uint8Array(128);

/** Sum of the leaves that a row of facts falls into. */
export function scoreTrees(
  { depth, base, edges, facts, thresholds, leaves }: Trees,
  row: Float64Array,
): number {
  for (let fact = 0; fact < edges.length; fact++)
    bins[fact] = binOf(edges[fact] as Float64Array, row[fact] as number);
  const nodes = 2 ** depth - 1;
  let sum = base;
  for (let root = 0, leaf = 0; root < facts.length; root += nodes, leaf += nodes + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = root + node;
      // Without a branch, since which way a row goes cannot be predicted: 1 if its bin lies above the threshold.
      const above = ((thresholds[at] as number) - (bins[facts[at] as number] as number)) >>> 31;
      node = 2 * node + 1 + above;
    }
    sum += leaves[leaf + node - nodes] as number;
  }
  return sum;
}

/** Leaves are written as two digits of this base, between minus and plus `HIGHEST`. */
const BASE = 64;
const HIGHEST = 2047;
/** A number is written as the letter so many after '#'. */
const FIRST = 0x23;
const letter = (number: number): string => String.fromCharCode(FIRST + number);
const number = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

/** Leaves as text, two letters each, and the value of the highest. */
export function packTrees({ depth, base, edges, facts, thresholds, leaves }: Trees): PackedTrees {
  const top = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 1e-9);
  let nodes = '';
  for (let i = 0; i < facts.length; i++)
    nodes += letter(facts[i] as number) + letter(thresholds[i] as number);
  let text = '';
  for (const leaf of leaves) {
    const level = Math.round((leaf / top) * HIGHEST) + HIGHEST;
    text += letter(Math.floor(level / BASE)) + letter(level % BASE);
  }
  return { depth, base, top, edges: edges.map((of) => [...of]), nodes, leaves: text };
}

/** Reads packed trees; damaged ones throw. */
export function unpackTrees({ depth, base, top, edges, nodes, leaves }: PackedTrees): Trees {
  const trees = nodes.length / 2 / (2 ** depth - 1);
  if (!Number.isInteger(trees) || leaves.length !== trees * 2 ** depth * 2)
    throw new Error('attribution model: its trees are damaged');
  const pairs = (text: string) =>
    Array.from(
      { length: text.length / 2 },
      (_, i) => [number(text, 2 * i), number(text, 2 * i + 1)] as const,
    );
  const asked = pairs(nodes);
  return {
    depth,
    base,
    edges: edges.map((of) => Float64Array.from(of)),
    facts: Uint8Array.from(asked, ([fact]) => fact),
    thresholds: Uint8Array.from(asked, ([, threshold]) => threshold),
    leaves: Float32Array.from(
      pairs(leaves),
      ([high, low]) => ((high * BASE + low - HIGHEST) / HIGHEST) * top,
    ),
  };
}
