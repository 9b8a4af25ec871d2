import { createModelArticle, type ModelArticle } from '../lib/analysis/attribute/model/article';
import { createColumns, SHAPE } from '../lib/analysis/attribute/model/columns';
import type { Frame } from '../lib/analysis/attribute/model/frames';
import { tag } from '../lib/analysis/attribute/model/tagger';
import type { LinearPart } from '../lib/analysis/attribute/model/weights';
import { type TokenRange, type TokenView, tokenRange } from '../lib/analysis/attribute/token-view';
import type { Span } from '../lib/model/span';
import type { GoldArticle } from './corpus';
import { type GoldFrame, goldFrames, words } from './gold';

/** What a right frame is measured by. */
interface Target {
  readonly parts: readonly TokenRange[];
  readonly source: TokenRange | null;
}

/** An article read for the model, with its gold frames and all that is known of right and wrong ones. */
export interface TrainingArticle {
  readonly gold: GoldArticle;
  readonly a: ModelArticle;
  readonly frames: readonly GoldFrame[];
  readonly targets: readonly Target[];
  readonly wrong: readonly TokenRange[];
  readonly maybe: readonly (readonly TokenRange[])[];
}

export function trainingArticle(
  gold: GoldArticle,
  view: TokenView,
  tagger: LinearPart,
  lexicon: ReadonlyMap<string, number>,
): TrainingArticle {
  const columns = createColumns(view, lexicon);
  tag(view, columns, tagger);
  const a = createModelArticle(view, columns);
  const frames = goldFrames(a, gold);
  const range = (span: Span) => tokenRange(view.tokens, span);
  const cueless = gold.attributions
    .filter(({ cue }) => cue.length === 0)
    .map(({ content, source }) => ({
      parts: content.map((span) => words(a, range(span)) ?? range(span)),
      source: source[0] ? range(source[0]) : null,
    }));
  return {
    gold,
    a,
    frames,
    targets: [...frames, ...(gold.partial ? cueless : [])],
    wrong: (gold.not ?? []).map(range),
    maybe: (gold.maybe ?? []).map((parts) => parts.map((span) => words(a, range(span)) ?? range(span))),
  };
}

/** Words that two lists of ranges share, over the words either has. */
function likeness(a: ModelArticle, x: readonly TokenRange[], y: readonly TokenRange[]): number {
  const wordsOf = (ranges: readonly TokenRange[]) => {
    const ids = new Set<number>();
    for (const [first, last] of ranges)
      for (let i = first; i < last; i++) if (a.c.shape[i] !== SHAPE.mark) ids.add(i);
    return ids;
  };
  const p = wordsOf(x);
  const q = wordsOf(y);
  let shared = 0;
  for (const id of p) if (q.has(id)) shared++;
  return shared / (p.size + q.size - shared || 1);
}

/** A frame's content, of the parts before and after the cue those that are there. */
const contentOf = ({ left, right }: Frame): TokenRange[] =>
  [left.range, right.range].filter((range) => range !== null);

/** Contents that share so many of their words are the same statement to the scorer. */
const SAME = 0.5;

/** How good a found frame is: 0 for a wrong one, up to 1 for one whose content and source are exactly those of a gold one. */
export function worthOf({ a, gold, targets }: TrainingArticle, frame: Frame): number {
  const content = contentOf(frame);
  const { range } = frame.source;
  let worth = 0;
  for (const { parts, source } of targets) {
    const alike = likeness(a, content, parts);
    if (
      alike < (gold.exact ? 1 : SAME) ||
      (source && !(range && range[0] < source[1] && range[1] > source[0]))
    )
      continue;
    const sourceAlike = source && range ? likeness(a, [range], [source]) : 1;
    const exactly = 0.4 + (alike === 1 ? 0.35 : 0) + (sourceAlike === 1 ? 0.25 : 0);
    worth = Math.max(worth, gold.exact && sourceAlike < 1 ? 0.2 : exactly);
  }
  return worth;
}

/** True if a found frame is a gold one as the scorer sees it: contents share half their words, sources overlap. */
export const frameMatches = (article: TrainingArticle, frame: Frame): boolean => worthOf(article, frame) > 0;

/** Content that begins earlier than it should is nevertheless right if so much of it is. */
const NEARLY = 0.6;

/** True if the rules after the model can cut found content to what it should be: it goes on, or begins a little earlier. */
function canBeCut(a: ModelArticle, content: readonly TokenRange[], parts: readonly TokenRange[]): boolean {
  const covered = parts.every((part) => content.some((range) => range[0] <= part[0] && part[1] <= range[1]));
  return covered && (content[0]?.[0] === parts[0]?.[0] || likeness(a, content, parts) > NEARLY);
}

const holds = ([first, last]: TokenRange, i: number): boolean => i >= first && i < last;

/**
 * Whether a found frame is right; null where nobody has said: where only some statements of an article are marked,
 * others may be right too.
 */
export function judgeFrame(article: TrainingArticle, frame: Frame): boolean | null {
  const { a, gold, frames, targets, wrong } = article;
  if (frameMatches(article, frame)) return true;
  const content = contentOf(frame);
  if (article.maybe.some((parts) => likeness(a, content, parts) >= SAME)) return null;
  if (!gold.partial) return false;
  if (gold.exact && targets.some(({ parts }) => canBeCut(a, content, parts))) return true;
  if (wrong.some((range) => likeness(a, content, [range]) === 1)) return false;
  return frames.some(({ cue }) => holds(cue, frame.head)) ? false : null;
}

/** True if a gold frame's content holds a quotation. */
export const frameQuotes = ({ a }: TrainingArticle, { parts }: GoldFrame): boolean =>
  parts.some(([first, last]) => {
    for (let i = first; i < last; i++) if ((a.view.quoteOf[i] ?? -1) >= 0) return true;
    return false;
  });
