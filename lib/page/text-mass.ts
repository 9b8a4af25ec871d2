import { composedParent } from './composed-tree';
import type { RawBlock } from './raw-block';
import { forEachInSteps } from './slices';

/** Sums a weight of each block up through its ancestors. */
export interface TextMass {
  readonly of: (element: Element) => number;
  /** The children that carry any weight, in document order. */
  readonly children: (element: Element) => readonly Element[];
}

interface Entry {
  mass: number;
  depth: number;
  readonly parent: Element | null;
  readonly children: Element[];
}

/** Weighs every ancestor of every block, in steps; each element is climbed once, however deep the page. */
export function* weigh(
  blocks: readonly RawBlock[],
  weightOf: (block: RawBlock) => number,
): Generator<void, TextMass> {
  const entries = new Map<Element, Entry>();
  const byDepth: Entry[][] = [];
  const register = (element: Element): Entry => {
    const path: Entry[] = [];
    let child: Element | null = null;
    let at: Element | null = element;
    for (; at; at = composedParent(at)) {
      const known = entries.get(at);
      if (known) {
        if (child) known.children.push(child);
        break;
      }
      const entry: Entry = { mass: 0, depth: 0, parent: composedParent(at), children: child ? [child] : [] };
      entries.set(at, entry);
      path.push(entry);
      child = at;
    }
    let depth = at ? (entries.get(at)?.depth ?? 0) : -1;
    for (const entry of path.reverse()) {
      entry.depth = ++depth;
      const level = byDepth[depth];
      if (level) level.push(entry);
      else byDepth[depth] = [entry];
    }
    return entries.get(element) as Entry;
  };
  yield* forEachInSteps(blocks, (block) => {
    const weight = weightOf(block);
    if (weight > 0) register(block.element).mass += weight;
  });
  for (const level of byDepth.reverse())
    yield* forEachInSteps(level, ({ parent, mass }) => {
      const above = parent && entries.get(parent);
      if (above) above.mass += mass;
    });
  return {
    of: (element) => entries.get(element)?.mass ?? 0,
    children: (element) => entries.get(element)?.children ?? [],
  };
}

/** An element and all above it, through shadow roots and frames. */
export function lineage(element: Element): Set<Element> {
  const line = new Set<Element>();
  for (let at: Element | null = element; at && !line.has(at); at = composedParent(at)) line.add(at);
  return line;
}

/** A test whether an element is one of some others or below one; it remembers what it has climbed. */
export function createWithin(ancestors: ReadonlySet<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !ancestors.has(at)) {
      path.push(at);
      at = composedParent(at);
    }
    const within = at !== null && (ancestors.has(at) || known.get(at) === true);
    for (const passed of path) known.set(passed, within);
    return within;
  };
}
