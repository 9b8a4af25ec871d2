import { createModelArticle, type ModelArticle } from '../lib/analysis/attribute/model/article';
import { createColumns, SHAPE } from '../lib/analysis/attribute/model/columns';
import type { Frame } from '../lib/analysis/attribute/model/frames';
import { tag } from '../lib/analysis/attribute/model/tagger';
import type { LinearPart } from '../lib/analysis/attribute/model/weights';
import type { TokenRange, TokenView } from '../lib/analysis/attribute/token-view';
import type { GoldArticle } from './corpus';
import { type GoldFrame, goldFrames } from './gold';

/** An article read for the model, with its gold frames. */
export interface TrainingArticle {
  readonly gold: GoldArticle;
  readonly a: ModelArticle;
  readonly frames: readonly GoldFrame[];
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
  return { gold, a, frames: goldFrames(a, gold) };
}

/** Words that two lists of ranges share, over the words either has. */
function likeness(a: ModelArticle, x: readonly TokenRange[], y: readonly TokenRange[]): number {
  const words = (ranges: readonly TokenRange[]) => {
    const ids = new Set<number>();
    for (const [first, last] of ranges)
      for (let i = first; i < last; i++) if (a.c.shape[i] !== SHAPE.mark) ids.add(i);
    return ids;
  };
  const p = words(x);
  const q = words(y);
  let shared = 0;
  for (const id of p) if (q.has(id)) shared++;
  return shared / (p.size + q.size - shared || 1);
}

/** True if a found frame is a gold one as the scorer sees it: contents share half their words, sources overlap. */
export function frameMatches(article: TrainingArticle, frame: Frame): boolean {
  const content = [frame.left.range, frame.right.range].filter((range) => range !== null);
  return article.frames.some(
    (gold) =>
      likeness(article.a, content, gold.parts) >= 0.5 &&
      (!gold.source ||
        (frame.source.range !== null &&
          frame.source.range[0] < gold.source[1] &&
          frame.source.range[1] > gold.source[0])),
  );
}

/** True if a gold frame's content holds a quotation. */
export const frameQuotes = ({ a }: TrainingArticle, { parts }: GoldFrame): boolean =>
  parts.some(([first, last]) => {
    for (let i = first; i < last; i++) if ((a.view.quoteOf[i] ?? -1) >= 0) return true;
    return false;
  });
