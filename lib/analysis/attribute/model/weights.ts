import type { AttributionWeights } from '../../../model/grammar/attribution-grammar';

/** One part of the model: a weight's level by hashed feature id (a power of two of them), and what each level is worth. */
export interface LinearPart {
  readonly levels: Int8Array;
  /** By level + `CENTRE`; of single precision, held in double, in which they are added. */
  readonly values: Float64Array;
  readonly mask: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const CENTRE = 32;
export const HIGHEST_LEVEL = 31;
/** Small weights are many and are told apart more finely than large ones. */
const COMPANDING = 1.6;
/** A gap between two weights is written in groups of five bits, the lowest first; a sixth bit says that more follow. */
const GAP_BITS = 5;
const MORE = 1 << GAP_BITS;

/** The weight that a level from 0 to 31 stands for, `top` being the highest. */
export const levelValue = (level: number, top: number): number => (level / HIGHEST_LEVEL) ** COMPANDING * top;

/** What each level is worth, by level + `CENTRE`; of single precision. */
export const levelValues = (top: number): Float64Array =>
  Float64Array.from({ length: 2 * CENTRE }, (_, code) => {
    const level = code - CENTRE;
    return Math.fround(Math.sign(level) * levelValue(Math.abs(level), top));
  });

/** A part from its levels (-31 to 31) and the value of the highest. */
export const partOf = (levels: Int8Array, top: number): LinearPart => ({
  levels,
  values: levelValues(top),
  mask: levels.length - 1,
});

/** The non-zero levels as text: for each the gap to the one before, then the level. */
export function packLevels(levels: Int8Array): string {
  const out: string[] = [];
  let last = -1;
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as number;
    if (level === 0) continue;
    let gap = i - last - 1;
    for (; gap >= MORE; gap >>= GAP_BITS) out.push(ALPHABET.charAt((gap & (MORE - 1)) | MORE));
    out.push(ALPHABET.charAt(gap), ALPHABET.charAt(level + CENTRE));
    last = i;
  }
  return out.join('');
}

const codes = new Int8Array(128);
for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i;

/**
 * Calls `take` with the id and the level of every weight of one packed part, ids ascending; a missing or damaged part throws,
 * since a model that is half there would misattribute.
 */
export function eachLevel(
  model: Pick<AttributionWeights, 'parts'>,
  name: string,
  take: (id: number, level: number) => void,
): void {
  const part = model.parts[name];
  if (!part) throw new Error(`model: part ${name} is missing`);
  const { data } = part;
  const size = 2 ** part.bits;
  let at = -1;
  let count = 0;
  for (let k = 0; k < data.length; ) {
    let gap = 0;
    let shift = 0;
    let group = codes[data.charCodeAt(k++)] as number;
    for (; group >= MORE; group = codes[data.charCodeAt(k++)] as number) {
      gap |= (group - MORE) << shift;
      shift += GAP_BITS;
    }
    at += (gap | (group << shift)) + 1;
    const level = (codes[data.charCodeAt(k++)] as number) - CENTRE;
    if (at < size) take(at, level);
    count++;
  }
  if (at >= size || count !== part.count) throw new Error(`model: part ${name} is damaged`);
}

/** Reads one packed part; throws as `eachLevel` does. */
export function unpackPart(model: Pick<AttributionWeights, 'parts'>, name: string): LinearPart {
  const levels = new Int8Array(2 ** (model.parts[name]?.bits ?? 0));
  eachLevel(model, name, (id, level) => {
    levels[id] = level;
  });
  return partOf(levels, model.parts[name]?.top ?? 0);
}

/** The weight of one feature id below the part's size. */
export const weightOf = ({ levels, values }: LinearPart, id: number): number =>
  values[(levels[id] ?? 0) + CENTRE] ?? 0;

/**
 * Sum of the weights of the first `size` feature ids. Without a branch: whether a weight is there cannot be predicted. Two
 * sums, so that one addition need not wait for the other; they are exact, whatever the order: values have 24 bits, and the
 * largest is less than 2^8 times the smallest.
 */
export function score(part: LinearPart, ids: Int32Array, size: number): number {
  const { levels, values, mask } = part;
  let sum = 0;
  let other = 0;
  let k = 0;
  for (; k + 1 < size; k += 2) {
    sum += values[(levels[(ids[k] as number) & mask] as number) + CENTRE] as number;
    other += values[(levels[(ids[k + 1] as number) & mask] as number) + CENTRE] as number;
  }
  if (k < size) sum += values[(levels[(ids[k] as number) & mask] as number) + CENTRE] as number;
  return sum + other;
}
