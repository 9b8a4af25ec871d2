import type { TokenRange } from '../token-view';
import { between, type ModelArticle } from './article';
import { quotationEnd, quotationStart } from './candidates';
import { bucket, type Features } from './features';
import { LEX } from './lexicon';
import { tagPath } from './source-features';

/** What is already decided when content is looked for. */
export interface ContentContext {
  readonly head: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  /** Content already found before the cue, when looking after it. */
  readonly left: TokenRange | null;
  /** 0 for content before the cue, 1 for content after it. */
  readonly side: 0 | 1;
}

const code = (a: ModelArticle, k: number): number => (a.c.tag[k] ?? 30) * 16 + (a.c.mark[k] ?? 0);

/** Where the source stands to a position: none, before the cue, or how near after it. */
function sourceSide({ source, head }: ContentContext): number {
  if (!source) return 0;
  return source[0] < head ? 1 : 2;
}

/** 0 no quotation beside the boundary, 1 the boundary opens or closes one, 2 within one. */
function startQuote(a: ModelArticle, start: number, head: number): number {
  const quote = a.view.quoteOf[start] ?? -1;
  if (quote < 0 || quote === (a.view.quoteOf[head] ?? -1)) return 0;
  return quotationStart(a, start) === start ? 1 : 2;
}

function endQuote(a: ModelArticle, end: number, head: number): number {
  const quote = a.view.quoteOf[end - 1] ?? -1;
  if (quote < 0 || quote === (a.view.quoteOf[head] ?? -1)) return 0;
  return quotationEnd(a, end - 1) === end ? 1 : 2;
}

/** Features of `start` as the first word of content. */
export function contentStartFeatures(f: Features, a: ModelArticle, x: ContentContext, start: number): void {
  const { c, view } = a;
  const { head, side, source } = x;
  const stem = c.stem[head] ?? 0;
  const frame = (c.lex[head] ?? 0) & (LEX.frame | LEX.cueNoun);
  const w = c.word[start] ?? 0;
  const quote = startQuote(a, start, head);
  const sentence = (view.sentenceOf[head] ?? 0) - (view.sentenceOf[start] ?? 0);
  const first = view.sentenceOf[start - 1] !== view.sentenceOf[start] ? 1 : 0;
  const base = 400 + side * 60;
  const from = x.cue[1];
  const afterCue = side ? bucket(Math.max(0, start - from)) : 12;
  const toSource = source
    ? source[1] <= start
      ? bucket(start - source[1])
      : source[0] >= start
        ? 20
        : 21
    : 22;
  f.clear();
  f.add(base, w);
  f.add(base + 1, code(a, start), code(a, start - 1));
  f.add(base + 2, c.word[start - 1]);
  f.add(base + 3, w, c.word[start - 1]);
  f.add(base + 4, afterCue, toSource, quote);
  f.add(base + 5, afterCue, w, frame);
  f.add(base + 6, stem, w);
  f.add(base + 7, stem, code(a, start), afterCue);
  f.add(base + 8, quote, first, sentence);
  f.add(base + 9, quote, stem);
  f.add(base + 10, side ? tagPath(a, from, start) : 0, frame);
  f.add(base + 11, side ? tagPath(a, from, start) : 0, sourceSide(x), code(a, start));
  f.add(base + 12, side && source && source[0] >= from ? tagPath(a, source[1], start) : 0, code(a, start));
  f.add(base + 13, code(a, start - 2), code(a, start - 1), code(a, start));
  f.add(base + 14, afterCue, code(a, start - 1), code(a, start));
  f.add(base + 15, first, w, quote);
  f.add(base + 16, c.mark[start - 1], quote, frame);
  f.add(base + 17, c.word[start + 1], w);
  f.add(base + 18, code(a, start), code(a, start + 1), quote);
  f.add(
    base + 19,
    Math.min(4, side ? between(a.counts.phrases, from, start) : between(a.counts.phrases, start, head)),
    frame,
    c.tag[start],
  );
  f.add(base + 20, Math.min(3, side ? between(a.counts.verbs, from, start) : 0), afterCue, stem);
  f.add(base + 21, c.lex[start - 1], c.lex[start], quote);
  f.add(base + 22, side ? (c.mark[from] ?? 0) : 0, afterCue, quote);
  f.add(base + 23, x.left ? 1 : 0, quote, afterCue);
  f.add(base + 24, x.left ? 1 : 0, sentence, quote);
  f.add(base + 25, c.word[from], w, afterCue);
  f.add(base + 26, c.shape[start], first, code(a, start - 1));
}

/** Features of `end` (exclusive) as the end of content. */
export function contentEndFeatures(f: Features, a: ModelArticle, x: ContentContext, end: number): void {
  const { c, view } = a;
  const { head, side, source, cue } = x;
  const stem = c.stem[head] ?? 0;
  const frame = (c.lex[head] ?? 0) & (LEX.frame | LEX.cueNoun);
  const [first, last] = view.sentences[view.sentenceOf[end - 1] ?? 0] ?? [end - 1, end];
  const w = c.word[end] ?? 0;
  let rest = last - end;
  if (c.shape[last - 1] === 0) rest--;
  const atEnd = rest <= 1 && c.shape[end] === 0 ? 1 : 0;
  const quote = endQuote(a, end, head);
  const base = 520 + side * 60;
  const toCue = side
    ? 0
    : bucket(Math.max(0, Math.min(cue[0], source && source[0] < head ? source[0] : cue[0]) - end));
  const toSource = source ? (source[0] >= end ? bucket(source[0] - end) : 20) : 22;
  const next = c.shape[end] === 0 ? end + 1 : end;
  f.clear();
  f.add(base, c.word[end - 1], code(a, end));
  f.add(base + 1, code(a, end - 1), code(a, end), code(a, end + 1));
  f.add(base + 2, w);
  f.add(base + 3, w, c.word[end + 1]);
  f.add(base + 4, w, code(a, end + 1));
  f.add(base + 5, atEnd, quote);
  f.add(base + 6, atEnd, frame);
  f.add(base + 7, atEnd, stem);
  f.add(base + 8, bucket(rest), code(a, end));
  f.add(base + 9, c.mark[end], c.word[next], quote);
  f.add(base + 10, c.mark[end], code(a, next), c.suffix[next]);
  f.add(base + 11, c.mark[end], c.lex[next], quote);
  f.add(base + 12, toCue, toSource, quote);
  f.add(base + 13, toCue, code(a, end));
  f.add(base + 14, side ? 0 : tagPath(a, end, cue[0]), sourceSide(x));
  f.add(base + 15, side ? 0 : source && source[0] >= end ? tagPath(a, end, source[0]) : 0, quote);
  f.add(base + 16, stem, w);
  f.add(base + 17, stem, code(a, end));
  f.add(base + 18, c.mark[end], Math.min(3, between(a.counts.verbs, end, last)), c.word[next]);
  f.add(
    base + 19,
    c.mark[end],
    Math.min(3, between(a.counts.verbs, end, last)),
    Math.min(3, between(a.counts.commas, end, last)),
  );
  f.add(base + 20, c.word[end - 1], w);
  f.add(base + 21, c.tag[next], c.tag[next + 1], c.tag[next + 2]);
  f.add(base + 22, c.word[next], c.word[next + 1]);
  f.add(base + 23, quote, c.mark[end], c.mark[end + 1]);
  f.add(base + 24, quote, x.left ? 1 : 0, sourceSide(x));
  f.add(base + 25, bucket(end - first), atEnd, side ? bucket(end - cue[1]) : 0);
  f.add(
    base + 26,
    c.mark[end],
    Math.min(2, between(a.counts.cueVerbs, end, Math.min(last, end + 6))),
    c.tag[next],
  );
  f.add(base + 27, code(a, end - 2), code(a, end - 1), code(a, end));
  f.add(base + 28, (view.quoteOf[end] ?? -1) >= 0 ? 1 : 0, quote, code(a, end - 1));
  f.add(base + 29, c.lex[end], c.lex[end + 1], c.mark[end]);
}

/** Features of the whole span [start, end) as content; start -1 stands for 'none on this side'. */
export function contentPairFeatures(
  f: Features,
  a: ModelArticle,
  x: ContentContext,
  start: number,
  end: number,
): void {
  const { c, counts, view } = a;
  const { head, side, source, cue } = x;
  const stem = c.stem[head] ?? 0;
  const frame = (c.lex[head] ?? 0) & (LEX.frame | LEX.cueNoun);
  const where = sourceSide(x);
  const base = 640 + side * 60;
  f.clear();
  const [first, last] = view.sentences[view.sentenceOf[head] ?? 0] ?? [head, head + 1];
  if (start < 0) {
    const after = Math.max(cue[1], source ? source[1] : 0);
    const before = Math.min(cue[0], source ? source[0] : cue[0]);
    f.add(base + 30, where, x.left ? 1 : 0);
    f.add(base + 31, stem, where);
    f.add(base + 32, bucket(last - after), x.left ? 1 : 0);
    f.add(base + 33, bucket(Math.max(0, before - first)), where);
    f.add(base + 34, code(a, after), code(a, after + 1), x.left ? 1 : 0);
    f.add(base + 35, code(a, before - 1), code(a, before - 2), where);
    f.add(base + 36, c.word[after], x.left ? 1 : 0);
    f.add(base + 37, c.tag[head], where, x.left ? 1 : 0);
    f.add(base + 38, stem, c.word[after]);
    f.add(
      base + 39,
      (view.quoteOf[after] ?? -1) >= 0 ? 1 : 0,
      (view.quoteOf[after + 1] ?? -1) >= 0 ? 1 : 0,
      x.left ? 1 : 0,
    );
    f.add(
      base + 40,
      (view.quoteOf[before - 1] ?? -1) >= 0 ? 1 : 0,
      (view.quoteOf[before - 2] ?? -1) >= 0 ? 1 : 0,
    );
    f.add(base + 41, c.mark[after], c.word[after + 1], x.left ? 1 : 0);
    f.add(base + 42, bucket(between(counts.verbs, after, last)), x.left ? 1 : 0, where);
    f.add(base + 43, bucket(between(counts.verbs, first, before)), where, c.mark[before - 1]);
    f.add(base + 44, frame, where, x.left ? 1 : 0);
    f.add(base + 45, c.word[cue[1]], stem, x.left ? 1 : 0);
    return;
  }
  const sq = startQuote(a, start, head);
  const eq = endQuote(a, end, head);
  const same = (view.quoteOf[start] ?? -1) === (view.quoteOf[end - 1] ?? -1) ? 1 : 0;
  const covers = source && source[0] < end && source[1] > start ? 1 : 0;
  const length = bucket(end - start);
  const verbs = Math.min(3, between(counts.verbs, start, end));
  const crosses = (view.sentenceOf[end - 1] ?? 0) - (view.sentenceOf[start] ?? 0);
  const sentenceLast = view.sentences[view.sentenceOf[end - 1] ?? 0]?.[1] ?? end;
  const atEnd = sentenceLast - end <= 2 ? 1 : 0;
  const w = c.word[start] ?? 0;
  f.add(base, sq, eq, same);
  f.add(base + 1, length, verbs, frame);
  f.add(base + 2, covers, where);
  f.add(base + 3, w, verbs, c.mark[end]);
  f.add(base + 4, w, atEnd);
  f.add(base + 5, c.tag[start], c.tag[end - 1], verbs);
  f.add(base + 6, sq * 4 + eq, Math.min(crosses, 3), same);
  f.add(base + 7, frame, w, c.mark[end]);
  f.add(base + 8, stem, verbs, length > 5 ? 1 : 0);
  f.add(base + 9, c.mark[start - 1], c.mark[end], same);
  f.add(base + 10, Math.min(3, between(counts.commas, start, end)), c.mark[end], atEnd);
  f.add(base + 11, sq * 4 + eq, c.mark[end], c.mark[start - 1]);
  f.add(base + 12, sq * 4 + eq, atEnd, where);
  f.add(base + 13, c.tag[start], w, c.tag[end]);
  f.add(base + 14, x.left ? 1 : 0, sq * 4 + eq, atEnd);
  f.add(base + 15, Math.min(3, between(counts.cueVerbs, start, end)), c.mark[end], c.tag[end]);
  f.add(base + 16, stem, c.tag[start], c.word[end]);
  f.add(base + 17, verbs, c.mark[end], c.tag[c.shape[end] === 0 ? end + 1 : end]);
  f.add(base + 18, length, sq * 4 + eq, where);
  f.add(
    base + 19,
    side ? (cue[1] === start ? 1 : 0) : Math.min(cue[0], source?.[0] ?? cue[0]) === end ? 1 : 0,
    covers,
    frame,
  );
}
