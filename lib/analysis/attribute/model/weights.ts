import type { AttributionWeights } from '../../../model/grammar/attribution-grammar';

/** One part of the model: weights by hashed feature id, as small integers times a scale. */
export interface LinearPart {
  readonly weights: Int8Array;
  readonly mask: number;
  readonly scale: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CENTRE = 32;

/** Weights from -31 to 31 as one character each; the length is a power of two. */
export const packWeights = (weights: Int8Array): string => {
  let out = '';
  for (const weight of weights) out += ALPHABET.charAt(weight + CENTRE);
  return out;
};

/** Reads one packed part; a missing or damaged part throws, since a model that is half there would misattribute. */
export function unpackPart(weights: AttributionWeights, name: string): LinearPart {
  const part = weights.parts[name];
  if (!part || part.data.length !== 2 ** part.bits)
    throw new Error(`attribution model: part ${name} is damaged`);
  const codes = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i - CENTRE;
  const values = new Int8Array(part.data.length);
  for (let i = 0; i < values.length; i++) values[i] = codes[part.data.charCodeAt(i)] ?? 0;
  return { weights: values, mask: values.length - 1, scale: part.scale };
}

/** Sum of the weights of the first `size` feature ids from `from`. */
export function score(part: LinearPart, ids: Int32Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += part.weights[(ids[k] as number) & part.mask] as number;
  return sum * part.scale;
}
