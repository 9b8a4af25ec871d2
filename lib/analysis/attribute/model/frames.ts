import type { TokenRange } from '../token-view';
import type { ModelArticle } from './article';
import { leftCandidates, rightCandidates } from './candidates';
import { MARK, SHAPE } from './columns';
import { cueFeatures } from './cue-features';
import { Features } from './features';
import { LEX } from './lexicon';
import type { AttributionModel } from './model';
import { bestSpan, type RankedSpan, rankSpans } from './rank-spans';
import { contentTask, extentTask, sourceTask } from './span-task';
import { TAG } from './tagger';
import { score } from './weights';

/** One cue with its best source and content, and how sure each step was. */
export interface Frame {
  readonly head: number;
  readonly cue: TokenRange;
  /** Log-odds that the head is a cue. */
  readonly cueScore: number;
  readonly source: RankedSpan;
  readonly left: RankedSpan;
  readonly right: RankedSpan;
}

const f = new Features();

/** Word classes that head a cue only if the grammar knows the word for one ('according', 'per'). */
const SELDOM_CUES: ReadonlySet<number> = new Set([
  TAG.ADP,
  TAG.ADV,
  TAG.CCONJ,
  TAG.INTJ,
  TAG.PART,
  TAG.PRON,
  TAG.PROPN,
  TAG.SCONJ,
  TAG.X,
]);

/**
 * True for tokens that may head a cue: words, colons and dashes. Every second word is a determiner, numeral, name or
 * particle the grammar knows no cue for: of 7,455 statements found in 398 articles 31 hung on one, and those are not
 * worth scoring the rest.
 */
export function mayHeadCue({ c }: ModelArticle, i: number): boolean {
  if (c.shape[i] === SHAPE.mark) return c.mark[i] === MARK.colon || c.mark[i] === MARK.dash;
  const tag = c.tag[i] ?? 0;
  if (tag === TAG.DET || tag === TAG.NUM) return false;
  return !SELDOM_CUES.has(tag) || ((c.lex[i] ?? 0) & (LEX.frame | LEX.cueNoun)) !== 0;
}

/** How many sources, contents before the cue for each, and contents after it for each are carried on. */
const SOURCES = 3;
const LEFTS = 2;
const RIGHTS = 3;
/** Wholes less probable than this share of the best are no alternatives, and at most so many are. */
const SHARE = 0.25;
const ALTERNATIVES = 5;

/** How probable the steps together think a frame. */
export const wholeProbability = ({ source, left, right }: Frame): number =>
  source.probability * left.probability * right.probability;

/**
 * The cue at `head` completed: its extent, then the sources, contents before it and contents after it that are
 * together most probable, each step given the ones before; best first, never none.
 */
export function completeFrames(
  a: ModelArticle,
  head: number,
  cueScore: number,
  model: AttributionModel,
): Frame[] {
  const cue = bestSpan(model.parts.extent, extentTask(a, head)) ?? [head, head + 1];
  const before = leftCandidates(a, head);
  const after = rightCandidates(a, head);
  const wholes: Frame[] = [];
  let top = 0;
  for (const source of rankSpans(model.parts.source, sourceTask(a, head), SOURCES)) {
    if (source.probability < SHARE * top) continue;
    const context = { head, cue, source: source.range };
    for (const left of rankSpans(
      model.parts.left,
      contentTask(a, { ...context, left: null, side: 0 }, before),
      LEFTS,
    )) {
      const sofar = source.probability * left.probability;
      if (sofar < SHARE * top) continue;
      for (const right of rankSpans(
        model.parts.right,
        contentTask(a, { ...context, left: left.range, side: 1 }, after),
        RIGHTS,
      )) {
        if (sofar * right.probability < SHARE * top) continue;
        top = Math.max(top, sofar * right.probability);
        wholes.push({ head, cue, cueScore, source, left, right });
      }
    }
  }
  const nothing: RankedSpan = { range: null, probability: 1 };
  if (wholes.length === 0) return [{ head, cue, cueScore, source: nothing, left: nothing, right: nothing }];
  return wholes
    .filter((whole) => wholeProbability(whole) >= SHARE * top)
    .sort((x, y) => wholeProbability(y) - wholeProbability(x))
    .slice(0, ALTERNATIVES);
}

/** No sentence that a person wrote has more cues; text made to hurt may, and is cut there. */
const MOST_IN_SENTENCE = 40;
/**
 * Cues tried per character and, beyond that, in one dense passage. News has 9 per 1,000 characters, and of 938 articles
 * none needs a reserve of 8; so the reserve lasts through text of any length, but not through a text of cues.
 */
const CUES_PER_CHARACTER = 1 / 50;
const RESERVE = 100;
/** Tokens between a quotation and a word that may be its cue. */
const BESIDE_QUOTATION = 9;

/** 1 for each token near enough after a closing or before an opening mark to be that quotation's cue. */
function besideQuotations({ view }: ModelArticle): Uint8Array {
  const beside = new Uint8Array(view.size);
  for (const [index, [first, last]] of view.quoteRanges.entries()) {
    if (view.quotations[index]?.depth !== 0) continue;
    beside.fill(1, last, Math.min(view.size, last + BESIDE_QUOTATION));
    beside.fill(1, Math.max(0, first - BESIDE_QUOTATION), first);
  }
  return beside;
}

/** A word tried as a cue, with its log-odds. */
interface TriedCue {
  readonly head: number;
  readonly cueScore: number;
}

/** Every cue worth trying, in text order. */
function findCues(a: ModelArticle, model: AttributionModel): TriedCue[] {
  const cues: TriedCue[] = [];
  const beside = besideQuotations(a);
  let sentence = -1;
  let tried = 0;
  let reserve = RESERVE;
  let read = 0;
  for (let i = 0; i < a.view.size; i++) {
    const end = a.view.tokens[i]?.end ?? read;
    reserve = Math.min(RESERVE, reserve + (end - read) * CUES_PER_CHARACTER);
    read = end;
    if (a.view.sentenceOf[i] !== sentence) {
      sentence = a.view.sentenceOf[i] ?? 0;
      tried = cues.length;
    }
    if (reserve < 1 || !mayHeadCue(a, i) || cues.length - tried >= MOST_IN_SENTENCE) continue;
    cueFeatures(f, a, i);
    const cueScore = score(model.parts.cue, f.ids, f.size);
    const outside = (a.view.quoteOf[i] ?? -1) < 0;
    if (cueScore < (beside[i] === 1 && outside ? model.tryBesideQuotation : model.tryCue)) continue;
    cues.push({ head: i, cueScore });
    reserve--;
  }
  return cues;
}

/**
 * Every cue worth trying with its possible frames, in text order. All cues are found before the first is completed: each
 * part's weights are larger than the processor's cache, and it is faster to use one part at a time.
 */
export const findAlternatives = (a: ModelArticle, model: AttributionModel): Frame[][] =>
  findCues(a, model).map(({ head, cueScore }) => completeFrames(a, head, cueScore, model));
