import type { ModelArticle } from '../lib/analysis/attribute/model/article';
import { MARK, SHAPE } from '../lib/analysis/attribute/model/columns';
import { TAG } from '../lib/analysis/attribute/model/tagger';
import { type TokenRange, tokenRange } from '../lib/analysis/attribute/token-view';
import type { Span } from '../lib/model/span';
import type { GoldArticle } from './corpus';

/** One gold attribution in tokens: ranges begin and end with words; `left` and `right` stand before and after the cue's head. */
export interface GoldFrame {
  readonly head: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly left: TokenRange | null;
  readonly right: TokenRange | null;
  readonly parts: readonly TokenRange[];
}

/** A range without marks at its ends; null if no word is left. */
export function words(a: ModelArticle, [first, last]: TokenRange): TokenRange | null {
  let from = first;
  let to = last;
  while (from < to && a.c.shape[from] === SHAPE.mark) from++;
  while (to > from && a.c.shape[to - 1] === SHAPE.mark) to--;
  return to > from ? [from, to] : null;
}

const whole = (spans: readonly Span[]): Span => [
  Math.min(...spans.map((s) => s[0])),
  Math.max(...spans.map((s) => s[1])),
];

/** The word the cue classifier is asked about: the first full verb, else the first auxiliary, noun, word or mark. */
export function cueHead(a: ModelArticle, [first, last]: TokenRange): number {
  for (let i = first; i < last; i++) if (a.view.words[i] === 'according') return i;
  for (const wanted of [TAG.VERB, TAG.AUX, TAG.NOUN, TAG.ADP] as const)
    for (let i = first; i < last; i++) if (a.c.tag[i] === wanted) return i;
  for (let i = first; i < last; i++) if (a.c.shape[i] !== SHAPE.mark) return i;
  for (let i = first; i < last; i++) if (a.c.mark[i] === MARK.colon || a.c.mark[i] === MARK.dash) return i;
  return first;
}

const gapIsMarks = (a: ModelArticle, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (a.c.shape[i] !== SHAPE.mark) return false;
  return true;
};

/** Joins parts with nothing but marks between; of what stays apart, the part nearest the cue. */
function side(a: ModelArticle, parts: readonly TokenRange[], nearestLast: boolean): TokenRange | null {
  const joined: TokenRange[] = [];
  for (const part of parts) {
    const previous = joined[joined.length - 1];
    if (previous && gapIsMarks(a, previous[1], part[0])) joined[joined.length - 1] = [previous[0], part[1]];
    else joined.push(part);
  }
  return (nearestLast ? joined[joined.length - 1] : joined[0]) ?? null;
}

/** An article's gold attributions as frames over tokens; those without a cue or content word are left out. */
export function goldFrames(a: ModelArticle, article: GoldArticle): GoldFrame[] {
  const frames: GoldFrame[] = [];
  for (const gold of article.attributions) {
    if (gold.cue.length === 0) continue;
    const cue = tokenRange(a.view.tokens, whole(gold.cue));
    if (cue[1] <= cue[0]) continue;
    const head = cueHead(a, cue);
    const parts = gold.content
      .map((s) => words(a, tokenRange(a.view.tokens, s)))
      .filter((r): r is TokenRange => r !== null)
      .sort((x, y) => x[0] - y[0]);
    const source = gold.source.length > 0 ? words(a, tokenRange(a.view.tokens, whole(gold.source))) : null;
    frames.push({
      head,
      cue,
      source,
      left: side(
        a,
        parts.filter((p) => p[1] <= head),
        true,
      ),
      right: side(
        a,
        parts.filter((p) => p[0] > head),
        false,
      ),
      parts,
    });
  }
  return frames;
}
