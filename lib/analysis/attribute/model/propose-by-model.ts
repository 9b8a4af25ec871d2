import type { Proposal } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { type ScoredFrame, scoredFrames } from './accept';
import { createModelArticle, type ModelArticle } from './article';
import { createColumns } from './columns';
import type { Frame } from './frames';
import type { AttributionModel } from './model';
import { tag } from './tagger';

/** Reads an article for the model: columns, word classes, noun phrases. */
export function readForModel(view: TokenView, model: AttributionModel): ModelArticle {
  const columns = createColumns(view, model.lexicon);
  tag(view, columns, model.parts.tagger);
  return createModelArticle(view, columns);
}

/** A range of words widened to the quotation marks that open before its first and close after its last word. */
export function withMarks(a: ModelArticle, [first, last]: TokenRange): TokenRange {
  const { quoteOf, quoteRanges } = a.view;
  const opening = quoteOf[first] ?? -1;
  const closing = quoteOf[last - 1] ?? -1;
  return [
    a.quotationWords.first[opening] === first ? (quoteRanges[opening]?.[0] ?? first) : first,
    a.quotationWords.last[closing] === last ? (quoteRanges[closing]?.[1] ?? last) : last,
  ];
}

const quote = (view: TokenView, range: TokenRange): string =>
  `“${view.text.slice(...rangeSpan(view, range))}”`;

function propose(a: ModelArticle, frame: Frame, confidence: number): Proposal {
  const { view } = a;
  const cue = rangeSpan(view, frame.cue);
  const said = frame.source.range
    ? `${quote(view, frame.cue)} attributes it to ${quote(view, frame.source.range)}`
    : `${quote(view, frame.cue)} attributes it, but no source is named beside it`;
  return {
    content: [frame.left.range, frame.right.range]
      .filter((range) => range !== null)
      .map((range) => withMarks(a, range)),
    cue: frame.cue,
    source: frame.source.range,
    confidence,
    trace: [{ rule: 'model/cue', span: cue, reason: `${said} (${Math.round(100 * confidence)} % sure)` }],
  };
}

/** True if the frame's content is, or contains, a quotation of its own. */
export function quotesSomething({ view }: ModelArticle, { head, left, right }: Frame): boolean {
  const own = view.quoteOf[head] ?? -1;
  return [left.range, right.range].some((range) => {
    if (!range) return false;
    for (let i = range[0]; i < range[1]; i++) {
      const quote = view.quoteOf[i] ?? -1;
      if (quote >= 0 && quote !== own) return true;
    }
    return false;
  });
}

/** One content, one cue: of frames that claim the very same words, the surest stays. */
function withoutRivals(kept: readonly ScoredFrame[]): ScoredFrame[] {
  const best = new Map<string, ScoredFrame>();
  for (const each of kept) {
    const key = `${each.frame.left.range ?? ''}/${each.frame.right.range ?? ''}`;
    const rival = best.get(key);
    if (!rival || rival.value < each.value) best.set(key, each);
  }
  return [...best.values()];
}

/** Log-odds from which a frame is kept: a report that names nobody must be surer, for readers cannot place it. */
function threshold(a: ModelArticle, frame: Frame, model: AttributionModel): number {
  if (quotesSomething(a, frame)) return model.keepQuoted;
  return frame.source.range ? model.keep : model.keepUnnamed;
}

/** Statements the learned model finds, each with its calibrated confidence. */
export function proposeByModel(a: ModelArticle, model: AttributionModel): Proposal[] {
  const kept = scoredFrames(a, model).filter(({ frame, value }) => value >= threshold(a, frame, model));
  return withoutRivals(kept).map(({ frame, value }) => propose(a, frame, 1 / (1 + Math.exp(-value))));
}
