import type { AttributionWeights } from '../../../model/grammar/attribution-grammar';

/** One part of the model: weights by hashed feature id; the length is a power of two. */
export interface LinearPart {
  readonly weights: Float32Array;
  readonly mask: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CENTRE = 32;
/** Small weights are many and are told apart more finely than large ones. */
const COMPANDING = 1.6;

/** The weight that a level from 0 to 31 stands for, `top` being the highest. */
export const levelValue = (level: number, top: number): number => (level / 31) ** COMPANDING * top;

/** Levels from -31 to 31 as one character each. */
export const packLevels = (levels: Int8Array): string => {
  let out = '';
  for (const level of levels) out += ALPHABET.charAt(level + CENTRE);
  return out;
};

/** The weights that levels stand for. */
export function fromLevels(levels: ArrayLike<number>, top: number): LinearPart {
  const values = Float32Array.from({ length: 64 }, (_, code) => {
    const level = code - CENTRE;
    return Math.sign(level) * levelValue(Math.abs(level), top);
  });
  const weights = new Float32Array(levels.length);
  for (let i = 0; i < weights.length; i++) weights[i] = values[(levels[i] as number) + CENTRE] as number;
  return { weights, mask: weights.length - 1 };
}

/** Reads one packed part; a missing or damaged part throws, since a model that is half there would misattribute. */
export function unpackPart(model: AttributionWeights, name: string): LinearPart {
  const part = model.parts[name];
  if (!part || part.data.length !== 2 ** part.bits)
    throw new Error(`attribution model: part ${name} is damaged`);
  const codes = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i - CENTRE;
  const levels = new Int8Array(part.data.length);
  for (let i = 0; i < levels.length; i++) levels[i] = codes[part.data.charCodeAt(i)] as number;
  return fromLevels(levels, part.top);
}

/** Sum of the weights of the first `size` feature ids. */
export function score({ weights, mask }: LinearPart, ids: Int32Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += weights[(ids[k] as number) & mask] as number;
  return sum;
}
