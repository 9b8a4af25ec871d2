import { composedParent } from './composed-tree';
import type { RawBlock } from './raw-block';

/** Sums a weight of each block up through its ancestors. */
export interface TextMass {
  readonly of: (element: Element) => number;
  /** The children that carry any weight, in document order. */
  readonly children: (element: Element) => readonly Element[];
}

const MAX_DEPTH = 400;

/** Weighs every ancestor of every block. */
export function weigh(blocks: readonly RawBlock[], weightOf: (block: RawBlock) => number): TextMass {
  const mass = new Map<Element, number>();
  const children = new Map<Element, Element[]>();
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight <= 0) continue;
    let element: Element | null = block.element;
    for (let depth = 0; element && depth < MAX_DEPTH; depth++) {
      const known = mass.get(element);
      mass.set(element, (known ?? 0) + weight);
      const parent = composedParent(element);
      if (known === undefined && parent) {
        const siblings = children.get(parent);
        if (siblings) siblings.push(element);
        else children.set(parent, [element]);
      }
      element = parent;
    }
  }
  return { of: (element) => mass.get(element) ?? 0, children: (element) => children.get(element) ?? [] };
}

/** True if `ancestor` is the element or above it, through shadow roots. */
export function isWithin(element: Element, ancestor: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++) {
    if (at === ancestor) return true;
    at = composedParent(at);
  }
  return false;
}
