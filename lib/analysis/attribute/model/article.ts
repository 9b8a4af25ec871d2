import type { TokenView } from '../token-view';
import { type Columns, MARK } from './columns';
import { LEX } from './lexicon';
import { type QuotationWords, quotationWords } from './quotation-words';
import { TAG } from './tagger';

/** Running counts by token index: the difference of two entries counts what lies between. */
export interface Counts {
  readonly verbs: Int32Array;
  readonly phrases: Int32Array;
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly cueVerbs: Int32Array;
}

/** An article with its columns: what every part of the model is asked about. */
export interface ModelArticle {
  readonly view: TokenView;
  readonly c: Columns;
  /** 1 where a base noun phrase begins. */
  readonly phraseStart: Uint8Array;
  readonly counts: Counts;
  readonly quotationWords: QuotationWords;
}

/** True for word classes a base noun phrase is made of. */
export const inPhrase = (tag: number): boolean =>
  tag === TAG.NOUN ||
  tag === TAG.PROPN ||
  tag === TAG.ADJ ||
  tag === TAG.DET ||
  tag === TAG.NUM ||
  tag === TAG.PRON ||
  tag === TAG.X;

export const isNoun = (tag: number): boolean =>
  tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PRON || tag === TAG.NUM || tag === TAG.X;

/** True if the base noun phrase goes on from token `i` to the next: no break by class or mark. */
function continues(c: Columns, i: number): boolean {
  const here = c.tag[i] ?? 0;
  const next = c.tag[i + 1] ?? 0;
  if (here === TAG.PRON || next === TAG.PRON || next === TAG.DET) return false;
  return inPhrase(here) && inPhrase(next);
}

function phraseStarts(view: TokenView, c: Columns): Uint8Array {
  const starts = new Uint8Array(view.size);
  for (let i = 0; i < view.size; i++) {
    if (!inPhrase(c.tag[i] ?? 0)) continue;
    const hyphen = c.mark[i - 1] === MARK.dash && view.tokens[i - 1]?.end === view.tokens[i]?.start;
    const goesOn = continues(c, i - 1) || (hyphen && inPhrase(c.tag[i - 2] ?? 0));
    if (i === 0 || view.sentenceOf[i - 1] !== view.sentenceOf[i] || !goesOn) starts[i] = 1;
  }
  return starts;
}

/** Completes tagged columns with noun phrases and running counts. */
export function createModelArticle(view: TokenView, c: Columns): ModelArticle {
  const phraseStart = phraseStarts(view, c);
  const column = () => new Int32Array(view.size + 1);
  const counts = {
    verbs: column(),
    phrases: column(),
    commas: column(),
    marks: column(),
    cueVerbs: column(),
  };
  const carry = (sums: Int32Array, i: number, more: boolean) => {
    sums[i + 1] = (sums[i] ?? 0) + (more ? 1 : 0);
  };
  for (let i = 0; i < view.size; i++) {
    carry(counts.verbs, i, c.tag[i] === TAG.VERB || c.tag[i] === TAG.AUX);
    carry(counts.phrases, i, phraseStart[i] === 1);
    carry(counts.commas, i, c.mark[i] === MARK.comma);
    carry(counts.marks, i, c.mark[i] !== MARK.none);
    carry(counts.cueVerbs, i, ((c.lex[i] ?? 0) & LEX.frame) !== 0);
  }
  return { view, c, phraseStart, counts, quotationWords: quotationWords(view, c) };
}

/** How much of a running count lies in [from, to). */
export const between = (counts: Int32Array, from: number, to: number): number =>
  to > from ? (counts[to] ?? 0) - (counts[from] ?? 0) : 0;
