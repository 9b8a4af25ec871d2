/** How much of a text was found, how much of what was found belongs, and their harmonic mean; 0 to 1. */
export interface Overlap {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

const SHINGLE = 4;

/** Counted runs of four words, the unit of Zyte's article extraction benchmark: order matters, layout does not. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last && words.length > 0; i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Compares an extracted text with the expected one. */
export function textOverlap(extracted: string, expected: string): Overlap {
  const got = shingles(extracted);
  const want = shingles(expected);
  let common = 0;
  for (const [shingle, count] of want) common += Math.min(count, got.get(shingle) ?? 0);
  const recall = total(want) > 0 ? common / total(want) : 1;
  const precision = total(got) > 0 ? common / total(got) : 0;
  const f1 = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  return { recall, precision, f1 };
}

/** Mean over pages, each page counting the same. */
export function meanOverlap(overlaps: readonly Overlap[]): Overlap {
  const mean = (pick: (overlap: Overlap) => number) =>
    overlaps.reduce((sum, overlap) => sum + pick(overlap), 0) / Math.max(1, overlaps.length);
  return { recall: mean((o) => o.recall), precision: mean((o) => o.precision), f1: mean((o) => o.f1) };
}
