import type { AttributionGrammar, AttributionWeights } from '../../../model/grammar/attribution-grammar';
import { compileLexicon } from './lexicon';
import { type Trees, unpackTrees } from './trees';
import { type LinearPart, unpackPart } from './weights';

export const PARTS = ['tagger', 'cue', 'extent', 'source', 'left', 'right', 'accept'] as const;
export type PartName = (typeof PARTS)[number];

/** The learned model, decoded. */
export interface AttributionModel {
  readonly lexicon: ReadonlyMap<string, number>;
  readonly parts: Readonly<Record<PartName, LinearPart>>;
  /** By these one of a cue's possible frames is chosen. */
  readonly choose: Trees;
  /** By these a chosen frame is kept or dropped. */
  readonly accept: Trees;
  /** Log-odds from which a token is tried as a cue, and from which a finished frame is kept. */
  readonly tryCue: number;
  /** The same for a word beside a quotation. */
  readonly tryBesideQuotation: number;
  readonly keep: number;
  /** The same for a frame that names no source. */
  readonly keepUnnamed: number;
  /** The same for a frame whose content is quoted. */
  readonly keepQuoted: number;
}

/** Decodes a weights file; about 5 ms. */
export function loadModel(grammar: AttributionGrammar, weights: AttributionWeights): AttributionModel {
  const part = (name: PartName) => unpackPart(weights, name);
  return {
    lexicon: compileLexicon(grammar),
    parts: {
      tagger: part('tagger'),
      cue: part('cue'),
      extent: part('extent'),
      source: part('source'),
      left: part('left'),
      right: part('right'),
      accept: part('accept'),
    },
    choose: unpackTrees(weights.trees.choose),
    accept: unpackTrees(weights.trees.accept),
    tryCue: weights.numbers.tryCue?.[0] ?? 0,
    tryBesideQuotation: weights.numbers.tryBesideQuotation?.[0] ?? 0,
    keep: weights.numbers.keep?.[0] ?? 0,
    keepUnnamed: weights.numbers.keepUnnamed?.[0] ?? 0,
    keepQuoted: weights.numbers.keepQuoted?.[0] ?? 0,
  };
}
