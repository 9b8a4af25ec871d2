import type { TokenRange } from '../token-view';
import { between, type ModelArticle } from './article';
import { type Frame, wholeProbability } from './frames';
import { LEX } from './lexicon';
import { headNoun } from './source-features';
import { TAG } from './tagger';

const odds = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4));
const length = (range: TokenRange | null): number => (range ? range[1] - range[0] : 0);

/** Tokens of [first, last) inside quotation marks that do not also hold the cue. */
function quotedIn({ view }: ModelArticle, [first, last]: TokenRange, own: number): number {
  let inside = 0;
  for (let i = first; i < last; i++) {
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0 && quote !== own) inside++;
  }
  return inside;
}

/** How a frame stands to the best of its alternatives. */
const besideBest = (frame: Frame, best: Frame, rank: number, count: number): number[] => [
  Math.log(wholeProbability(frame) / (wholeProbability(best) || 1)),
  rank,
  count,
  frame.source.range === best.source.range ? 1 : 0,
  length(frame.left.range) - length(best.left.range),
  length(frame.right.range) - length(best.right.range),
];

/** The cue, its words and its place. */
function cueFacts({ c, view, counts }: ModelArticle, { head, cue, cueScore }: Frame): number[] {
  const [first, last] = view.sentences[view.sentenceOf[head] ?? 0] ?? [head, head + 1];
  const [from, to] = view.paragraphs[view.paragraphOf[head] ?? 0] ?? [first, last];
  const lex = c.lex[head] ?? 0;
  return [
    cueScore,
    (view.quoteOf[head] ?? -1) >= 0 ? 1 : 0,
    c.tag[head] ?? 0,
    lex & LEX.frame,
    lex & LEX.cueNoun ? 1 : 0,
    length(cue),
    head - cue[0],
    c.tag[cue[0] - 1] ?? 0,
    c.mark[cue[0] - 1] ?? 0,
    c.tag[cue[1]] ?? 0,
    c.mark[cue[1]] ?? 0,
    c.tag[cue[0]] === TAG.PART || view.words[cue[0] - 1] === 'to' ? 1 : 0,
    head - first,
    last - head,
    from === 0 ? 1 : 0,
    first === from ? 1 : 0,
    Math.min(200, to - from),
    between(counts.cueVerbs, first, last),
    between(counts.verbs, first, head),
  ];
}

/** Who is named, and how sure that is. */
function sourceFacts(a: ModelArticle, { head, cue, source }: Frame): number[] {
  const { c } = a;
  const { range, probability } = source;
  if (!range) return [odds(probability), 0, 0, -1, -1, -1, -1, -1];
  const noun = headNoun(a, range[0], range[1]);
  const before = range[0] < head;
  return [
    odds(probability),
    before ? 1 : 2,
    length(range),
    before ? Math.min(30, cue[0] - range[1]) : Math.min(30, range[0] - cue[1]),
    c.tag[noun] ?? 0,
    c.shape[noun] ?? 0,
    (c.lex[noun] ?? 0) & (LEX.role | LEX.pronoun | LEX.cueNoun),
    between(a.counts.verbs, range[0], range[1]),
  ];
}

/** What is reported, how it begins and ends, and what its sentence has left over. */
function contentFacts(a: ModelArticle, { head, cue, left, right }: Frame): number[] {
  const { c, view, counts } = a;
  const own = view.quoteOf[head] ?? -1;
  const parts = [left.range, right.range].filter((range) => range !== null);
  const leftQuoted = left.range ? quotedIn(a, left.range, own) : 0;
  const rightQuoted = right.range ? quotedIn(a, right.range, own) : 0;
  const words = length(left.range) + length(right.range);
  const end = parts[parts.length - 1]?.[1] ?? head;
  const [, last] = view.sentences[view.sentenceOf[end - 1] ?? 0] ?? [end, end];
  const [first, cueLast] = view.sentences[view.sentenceOf[head] ?? 0] ?? [head, head];
  const next = (c.mark[end] ?? 0) === 0 ? end : end + 1;
  const start = right.range?.[0] ?? -1;
  const total = (sums: Int32Array) => parts.reduce((sum, [from, to]) => sum + between(sums, from, to), 0);
  return [
    odds(left.probability),
    odds(right.probability),
    length(left.range),
    length(right.range),
    leftQuoted,
    rightQuoted,
    (leftQuoted + rightQuoted) / (words || 1),
    quotedIn(a, [first, cueLast], own) - leftQuoted - rightQuoted,
    left.range ? Math.min(30, cue[0] - left.range[1]) : -1,
    right.range ? Math.min(30, right.range[0] - cue[1]) : -1,
    total(counts.verbs),
    total(counts.commas),
    total(counts.cueVerbs),
    start >= 0 ? (c.tag[start] ?? 0) : -1,
    start >= 0 ? (c.tag[start + 1] ?? 0) : -1,
    start >= 0 ? (c.shape[start] ?? 0) : -1,
    view.words[start] === 'that' ? 1 : 0,
    c.tag[end - 1] ?? 0,
    c.mark[end] ?? 0,
    c.tag[next] ?? 0,
    c.tag[next + 1] ?? 0,
    (c.lex[next] ?? 0) & (LEX.clauseBreak | LEX.preposition | LEX.time),
    Math.min(30, last - end),
    between(counts.verbs, end, last),
    between(counts.cueVerbs, end, last),
    left.range && left.range[0] > first ? Math.min(30, left.range[0] - first) : 0,
  ];
}

/** Facts by which one of a cue's possible frames is chosen. */
export const alternativeFacts = (a: ModelArticle, alternatives: readonly Frame[]): Float64Array[] =>
  alternatives.map((frame, rank) =>
    Float64Array.from([
      ...besideBest(frame, alternatives[0] as Frame, rank, alternatives.length),
      odds(wholeProbability(frame)),
      ...cueFacts(a, frame),
      ...sourceFacts(a, frame),
      ...contentFacts(a, frame),
    ]),
  );
