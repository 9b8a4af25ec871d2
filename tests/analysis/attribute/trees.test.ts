import { describe, expect, it } from 'vitest';
import { packTrees, scoreTrees, type Trees, unpackTrees } from '../../../lib/analysis/attribute/model/trees';

/** One tree of depth two: the first fact at most 1, then the second at most 5. */
const trees: Trees = {
  depth: 2,
  base: 0.5,
  edges: [Float64Array.of(1), Float64Array.of(3, 5)],
  facts: Uint8Array.from([0, 1, 1]),
  thresholds: Uint8Array.from([0, 1, 1]),
  leaves: Float32Array.from([-2, -1, 1, 2]),
};

describe('boosted trees', () => {
  it.each([
    [[1, 5], -1.5],
    [[1, 5.5], -0.5],
    [[1.5, 3], 1.5],
    [[2, 9], 2.5],
  ])('lead the facts %j to their leaf', (facts, score) => {
    expect(scoreTrees(trees, Float64Array.from(facts))).toBeCloseTo(score);
  });

  it('score the same after they have been packed', () => {
    const again = unpackTrees(packTrees(trees));
    expect(again.facts).toEqual(trees.facts);
    expect(scoreTrees(again, Float64Array.of(1.5, 3))).toBeCloseTo(1.5, 2);
  });

  it('are refused when cut short', () => {
    const packed = packTrees(trees);
    expect(() => unpackTrees({ ...packed, leaves: packed.leaves.slice(0, -2) })).toThrow(/damaged/);
    expect(() => unpackTrees({ ...packed, nodes: packed.nodes.slice(0, -2) })).toThrow(/damaged/);
  });
});
