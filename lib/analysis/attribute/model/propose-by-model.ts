import type { Proposal } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';
import { acceptFeatures } from './accept-features';
import { createModelArticle, type ModelArticle } from './article';
import { createColumns } from './columns';
import { Features } from './features';
import { type Frame, findFrames } from './frames';
import type { AttributionModel } from './model';
import { tag } from './tagger';
import { score } from './weights';

/** Reads an article for the model: columns, word classes, noun phrases. */
export function readForModel(view: TokenView, model: AttributionModel): ModelArticle {
  const columns = createColumns(view, model.lexicon);
  tag(view, columns, model.parts.tagger);
  return createModelArticle(view, columns);
}

const f = new Features();

/** Log-odds that a frame is an attribution a reader would mark. */
export function acceptScore(a: ModelArticle, frame: Frame, model: AttributionModel): number {
  acceptFeatures(f, a, frame);
  return score(model.parts.accept, f.ids, f.size);
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

interface Kept {
  readonly frame: Frame;
  readonly value: number;
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
function withoutRivals(kept: readonly Kept[]): Kept[] {
  const best = new Map<string, Kept>();
  for (const each of kept) {
    const key = `${each.frame.left.range ?? ''}/${each.frame.right.range ?? ''}`;
    const rival = best.get(key);
    if (!rival || rival.value < each.value) best.set(key, each);
  }
  return [...best.values()];
}

/** Statements the learned model finds, each with its calibrated confidence. */
export function proposeByModel(a: ModelArticle, model: AttributionModel): Proposal[] {
  const kept: Kept[] = [];
  for (const frame of findFrames(a, model)) {
    if (!frame.left.range && !frame.right.range) continue;
    const value = acceptScore(a, frame, model);
    if (value >= (quotesSomething(a, frame) ? model.keepQuoted : model.keep)) kept.push({ frame, value });
  }
  return withoutRivals(kept).map(({ frame, value }) => propose(a, frame, 1 / (1 + Math.exp(-value))));
}
