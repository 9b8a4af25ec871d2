import { binOf, type Trees } from '../lib/analysis/attribute/model/trees';

/** How trees are grown. */
export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the rows and of the facts that a tree sees. */
  readonly rows: number;
  readonly facts: number;
  /** Least weight of evidence in a leaf, and pull of leaves towards zero. */
  readonly least: number;
  readonly l2: number;
}

/** Rows of facts, each with what is wanted of it: 0, 1 or between. */
export class FactRows {
  readonly rows: Float64Array[] = [];
  readonly labels: number[] = [];
  readonly importance: number[] = [];

  add(facts: Float64Array, label: number, importance = 1): void {
    this.rows.push(facts);
    this.labels.push(label);
    this.importance.push(importance);
  }
}

/** Thresholds of a fact; a node's place among them fits six bits. */
const MOST_EDGES = 60;

/** Values that part the rows of one fact into bins of about equal size. */
function edgesOf(values: Float32Array): Float64Array {
  values.sort();
  const distinct = [...new Set(values)];
  const picked =
    distinct.length <= MOST_EDGES + 1
      ? distinct.slice(0, -1)
      : Array.from(
          { length: MOST_EDGES },
          (_, k) => values[Math.floor(((k + 1) * values.length) / (MOST_EDGES + 1))]!,
        );
  return Float64Array.from(new Set(picked.map((edge) => Number(edge.toPrecision(4))))).sort();
}

interface Split {
  readonly fact: number;
  readonly threshold: number;
  readonly gain: number;
}

/** Gradient boosting with second-order leaves for the logistic loss; deterministic for a seeded `random`. */
export function boost(data: FactRows, settings: BoostSettings, random: () => number): Trees {
  const { rows, labels, importance } = data;
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const { depth, rate, least, l2 } = settings;
  const edges = Array.from({ length: width }, (_, f) => edgesOf(Float32Array.from(rows, (row) => row[f]!)));
  const bins = edges.map((of, f) => Uint8Array.from(rows, (row) => binOf(of, row[f]!)));
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += labels[i]! * importance[i]!;
    all += importance[i]!;
  }
  const base = Math.log(positive / (all - positive));
  const sums = new Float64Array(n).fill(base);
  const nodes = 2 ** depth - 1;
  const facts = new Uint8Array(settings.trees * nodes);
  const thresholds = new Uint8Array(settings.trees * nodes).fill(63);
  const leaves = new Float32Array(settings.trees * (nodes + 1));
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const BINS = MOST_EDGES + 2;
  const G = new Float64Array(BINS);
  const H = new Float64Array(BINS);
  for (let tree = 0; tree < settings.trees; tree++) {
    const chosen: number[] = [];
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sums[i]!));
      g[i] = (p - labels[i]!) * importance[i]!;
      h[i] = Math.max(1e-6, p * (1 - p)) * importance[i]!;
      if (random() < settings.rows) chosen.push(i);
    }
    const asked: number[] = [];
    for (let f = 0; f < width; f++) if (random() < settings.facts) asked.push(f);
    const best = (members: readonly number[]): Split | null => {
      let sumG = 0;
      let sumH = 0;
      for (const i of members) {
        sumG += g[i]!;
        sumH += h[i]!;
      }
      const whole = (sumG * sumG) / (sumH + l2);
      let split: Split | null = null;
      for (const f of asked) {
        G.fill(0);
        H.fill(0);
        const of = bins[f]!;
        for (const i of members) {
          G[of[i]!]! += g[i]!;
          H[of[i]!]! += h[i]!;
        }
        let leftG = 0;
        let leftH = 0;
        for (let b = 0; b < edges[f]!.length; b++) {
          leftG += G[b]!;
          leftH += H[b]!;
          const rightH = sumH - leftH;
          if (leftH < least || rightH < least) continue;
          const rightG = sumG - leftG;
          const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - whole;
          if (gain > (split?.gain ?? 1e-6)) split = { fact: f, threshold: b, gain };
        }
      }
      return split;
    };
    const grow = (members: readonly number[], node: number, level: number): void => {
      const split = level < depth ? best(members) : null;
      if (!split) {
        let leaf = node;
        for (let l = level; l < depth; l++) leaf = 2 * leaf + 1;
        let sumG = 0;
        let sumH = 0;
        for (const i of members) {
          sumG += g[i]!;
          sumH += h[i]!;
        }
        leaves[tree * (nodes + 1) + leaf - nodes] = (-rate * sumG) / (sumH + l2);
        return;
      }
      facts[tree * nodes + node] = split.fact;
      thresholds[tree * nodes + node] = split.threshold;
      const of = bins[split.fact]!;
      grow(
        members.filter((i) => of[i]! <= split.threshold),
        2 * node + 1,
        level + 1,
      );
      grow(
        members.filter((i) => of[i]! > split.threshold),
        2 * node + 2,
        level + 1,
      );
    };
    grow(chosen, 0, 0);
    for (let i = 0; i < n; i++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const at = tree * nodes + node;
        node = 2 * node + (bins[facts[at]!]![i]! <= thresholds[at]! ? 1 : 2);
      }
      sums[i]! += leaves[tree * (nodes + 1) + node - nodes]!;
    }
  }
  return { depth, base, edges, facts, thresholds, leaves };
}
