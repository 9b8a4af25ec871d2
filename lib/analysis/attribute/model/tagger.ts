import type { TokenView } from '../token-view';
import { type Columns, MARK, SHAPE } from './columns';
import { Features } from './features';
import { type LinearPart, weightOf } from './weights';

/** Word classes (Universal POS), verbs further split by ending; the numbers are the tag column's values. */
export const TAG = {
  PUNCT: 0,
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  NOUN: 7,
  NUM: 8,
  PART: 9,
  PRON: 10,
  PROPN: 11,
  SCONJ: 12,
  VERB: 13,
  INTJ: 14,
  X: 15,
} as const;
export const TAGS = 16;

/** Features of token `i`; `first` and `last` bound its sentence, the tags before it are already decided. */
export function tagFeatures(f: Features, c: Columns, i: number, first: number, last: number): void {
  const w = c.word[i] ?? 0;
  const p = i > first ? (c.word[i - 1] ?? 0) : 1;
  const n = i + 1 < last ? (c.word[i + 1] ?? 0) : 2;
  const pt = i > first ? (c.tag[i - 1] ?? 0) : 20;
  const ppt = i - 1 > first ? (c.tag[i - 2] ?? 0) : 20;
  const shape = (c.shape[i] ?? 0) + (i === first ? 8 : 0);
  f.clear();
  f.add(1, w);
  f.add(2, c.suffix[i]);
  f.add(3, c.suffix[i], shape);
  f.add(4, pt);
  f.add(5, pt, ppt);
  f.add(6, w, pt);
  f.add(7, w, n);
  f.add(8, p);
  f.add(9, n);
  f.add(10, i + 1 < last ? (c.suffix[i + 1] ?? 0) : 2, c.suffix[i]);
  f.add(11, i + 2 < last ? (c.word[i + 2] ?? 0) : 2);
  f.add(12, shape, pt, i + 1 < last ? (c.shape[i + 1] ?? 0) : 9);
  f.add(13, c.lex[i], pt);
  f.add(14, c.lex[i], i + 1 < last ? (c.lex[i + 1] ?? 0) : 3);
  f.add(15, p, w);
  f.add(16, c.suffix[i], pt, ppt);
}

/** The tagger's weights by feature: a row lists only the tags it speaks for, two of sixteen on average. */
interface TagRows {
  /** Where a row begins in the lists below; it ends where the next begins. */
  readonly begins: Int32Array;
  readonly tags: Uint8Array;
  readonly values: Float64Array;
  readonly mask: number;
}

const compiled = new WeakMap<LinearPart, TagRows>();

function tagRows(part: LinearPart): TagRows {
  const known = compiled.get(part);
  if (known) return known;
  const count = part.levels.length / TAGS;
  const begins = new Int32Array(count + 1);
  const tags: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < count; row++) {
    for (let t = 0; t < TAGS; t++) {
      const value = weightOf(part, row * TAGS + t);
      if (value === 0) continue;
      tags.push(t);
      values.push(value);
    }
    begins[row + 1] = tags.length;
  }
  const rows = { begins, tags: Uint8Array.from(tags), values: Float64Array.from(values), mask: count - 1 };
  compiled.set(part, rows);
  return rows;
}

/** Fills the tag column: greedy, left to right, sentence by sentence. */
export function tag(view: TokenView, c: Columns, part: LinearPart): void {
  const f = new Features();
  const sums = new Float64Array(TAGS);
  const { begins, tags, values, mask } = tagRows(part);
  for (const [first, last] of view.sentences)
    for (let i = first; i < last; i++) {
      if (c.shape[i] === SHAPE.mark) {
        c.tag[i] = TAG.PUNCT;
        continue;
      }
      if (c.shape[i] === SHAPE.number) {
        c.tag[i] = TAG.NUM;
        continue;
      }
      tagFeatures(f, c, i, first, last);
      sums.fill(0);
      for (let k = 0; k < f.size; k++) {
        const row = (f.ids[k] as number) & mask;
        const end = begins[row + 1] as number;
        for (let e = begins[row] as number; e < end; e++) {
          const t = tags[e] as number;
          sums[t] = (sums[t] as number) + (values[e] as number);
        }
      }
      let best = 1;
      for (let t = 2; t < TAGS; t++) if ((sums[t] as number) > (sums[best] as number)) best = t;
      c.tag[i] = best;
    }
}

export const isMark = (c: Columns, i: number): boolean => (c.mark[i] ?? 0) !== MARK.none;
