import type { TokenRange } from '../token-view';
import { between, isNoun, type ModelArticle } from './article';
import { type Columns, MARK } from './columns';
import { bucket, type Features } from './features';
import { LEX } from './lexicon';
import { TAG } from './tagger';

const OUTSIDE = 31;
const WORD_OUTSIDE = 5;
/** Tokens of a sentence within which its opening noun is sought; without a bound, long ones cost their square. */
const OPENING_REACH = 80;

/** The nearest noun or pronoun left of token `i`, over auxiliaries and adverbs; -1 if something else comes first. */
export function subjectBefore(a: ModelArticle, i: number, first: number): number {
  for (let k = i - 1; k >= Math.max(first, i - 8); k--) {
    const tag = a.c.tag[k] ?? 0;
    if (isNoun(tag)) return k;
    if (
      tag !== TAG.AUX &&
      tag !== TAG.ADV &&
      tag !== TAG.PART &&
      a.c.mark[k] !== MARK.comma &&
      a.c.mark[k] !== MARK.close
    )
      return -1;
  }
  return -1;
}

/** Where the next quotation opens right of `i`, in tokens; 0 if none in the sentence within twelve. */
function quoteAhead(a: ModelArticle, i: number, last: number): number {
  const here = a.view.quoteOf[i] ?? -1;
  for (let k = i + 1; k < Math.min(last, i + 13); k++) if ((a.view.quoteOf[k] ?? -1) !== here) return k - i;
  return 0;
}

/** How far back the last quotation closed left of `i`, in tokens; 0 if none in the sentence within sixteen. */
function quoteBehind(a: ModelArticle, i: number, first: number): number {
  const here = a.view.quoteOf[i] ?? -1;
  for (let k = i - 1; k >= Math.max(first, i - 16); k--) if ((a.view.quoteOf[k] ?? -1) !== here) return i - k;
  return 0;
}

const wordAt = (c: Columns, k: number): number => c.word[k] ?? WORD_OUTSIDE;
const classAt = (c: Columns, k: number): number => (c.tag[k] ?? 0) * 16 + (c.mark[k] ?? 0);
const wordWithin = (c: Columns, k: number, first: number, last: number): number =>
  k >= first && k < last ? (c.word[k] ?? 0) : WORD_OUTSIDE;
const classWithin = (c: Columns, k: number, first: number, last: number): number =>
  k >= first && k < last ? classAt(c, k) : OUTSIDE * 16;

/** Features of token `i` as the head of a cue. */
export function cueFeatures(f: Features, a: ModelArticle, i: number): void {
  const { c, view } = a;
  const [first, last] = view.sentences[view.sentenceOf[i] ?? 0] ?? ([i, i + 1] as TokenRange);
  const w = wordWithin(c, i, first, last);
  const nextWord = wordWithin(c, i + 1, first, last);
  const nextWord2 = wordWithin(c, i + 2, first, last);
  const wordBefore = wordWithin(c, i - 1, first, last);
  const wordBefore2 = wordWithin(c, i - 2, first, last);
  const stem = c.stem[i] ?? 0;
  const t = classWithin(c, i, first, last);
  const next = classWithin(c, i + 1, first, last);
  const next2 = classWithin(c, i + 2, first, last);
  const next3 = classWithin(c, i + 3, first, last);
  const before = classWithin(c, i - 1, first, last);
  const before2 = classWithin(c, i - 2, first, last);
  const before3 = classWithin(c, i - 3, first, last);
  const lex = c.lex[i] ?? 0;
  const frame = lex & (LEX.frame | LEX.cueNoun);
  const ahead = bucket(quoteAhead(a, i, last));
  const behind = bucket(quoteBehind(a, i, first));
  const quoted = (view.quoteOf[i] ?? -1) >= 0 ? 1 : 0;
  const suffix = c.suffix[i] ?? 0;
  f.clear();
  f.add(100, t);
  f.add(101, w);
  f.add(102, w, t);
  f.add(103, stem, t);
  f.add(104, suffix, t);
  f.add(105, frame, t);
  f.add(106, w, nextWord);
  f.add(107, w, wordBefore);
  f.add(108, w, next);
  f.add(109, w, before);
  f.add(110, stem, next, next2);
  f.add(111, stem, before, before2);
  f.add(112, nextWord, t);
  f.add(113, wordBefore, t);
  f.add(114, nextWord2, t);
  f.add(115, wordBefore2, t);
  f.add(116, next, next2, t);
  f.add(117, before, before2, t);
  f.add(118, before, t, next);
  f.add(119, nextWord, nextWord2);
  f.add(120, frame, next, before);
  f.add(121, frame, nextWord);
  f.add(122, ahead, behind, quoted * 32 + (c.tag[i] ?? 0));
  f.add(123, stem, ahead, behind);
  f.add(124, frame, ahead, behind);
  f.add(125, stem, quoted);
  f.add(126, quoted, t, frame);
  const subject = subjectBefore(a, i, first);
  const s = subject >= 0 ? (c.word[subject] ?? 0) : 3;
  const st = subject >= 0 ? (c.tag[subject] ?? 0) * 4096 + ((c.lex[subject] ?? 0) & 0xfc0) : 3;
  const shape = subject >= 0 ? (c.shape[subject] ?? 0) : 9;
  f.add(127, s, t);
  f.add(128, st, shape, frame);
  f.add(129, stem, st);
  f.add(130, suffix, st, shape);
  let auxiliary = 4;
  for (let k = i - 1; k >= Math.max(first, i - 4); k--)
    if (c.tag[k] === TAG.AUX || c.tag[k] === TAG.PART) {
      auxiliary = c.word[k] ?? 0;
      break;
    } else if (isNoun(c.tag[k] ?? 0)) break;
  f.add(131, auxiliary, t, suffix);
  f.add(132, auxiliary, stem);
  let that = 0;
  for (let k = i + 1; k < Math.min(last, i + 9); k++)
    if (c.tag[k] === TAG.SCONJ || view.words[k] === 'that') {
      that = (c.word[k] ?? 0) ^ bucket(k - i);
      break;
    } else if (c.mark[k]) break;
  f.add(133, that, frame);
  f.add(134, that, stem);
  f.add(135, i === first ? 1 : 0, t, frame);
  f.add(136, bucket(i - first), bucket(last - i), c.tag[i]);
  f.add(137, bucket(last - i), stem);
  f.add(
    138,
    bucket(between(a.counts.cueVerbs, first, i)),
    bucket(between(a.counts.cueVerbs, i + 1, last)),
    frame,
  );
  f.add(139, bucket(between(a.counts.verbs, first, i)), t, frame);
  f.add(140, c.mark[last - 1], frame, t);
  const [p, q] = view.paragraphs[view.paragraphOf[i] ?? 0] ?? [first, last];
  f.add(141, bucket(q - p), t, Math.min(i - p, 6));
  let object = 6;
  for (let k = i + 1; k < Math.min(last, i + 6); k++)
    if (isNoun(c.tag[k] ?? 0) && !isNoun(c.tag[k + 1] ?? 0)) {
      object = c.word[k] ?? 0;
      break;
    } else if (c.mark[k]) break;
  f.add(142, object, stem);
  f.add(143, object, t);
  f.add(144, view.paragraphOf[i] === 0 ? 1 : 0, t, frame);
  f.add(145, suffix, next, before);
  f.add(146, stem);
  f.add(147, stem, nextWord, nextWord2);
  f.add(148, stem, wordBefore, nextWord);
  f.add(149, s, stem);
  let verb = -1;
  for (let k = i - 1; k >= Math.max(first, i - 30) && verb < 0; k--) if (c.tag[k] === TAG.VERB) verb = k;
  const earlier = verb >= 0 ? (c.stem[verb] ?? 0) : 4;
  const joined = c.tag[i - 1] === TAG.CCONJ ? 1 : c.mark[i - 1] === MARK.comma ? 2 : 0;
  f.add(150, earlier, joined, suffix);
  f.add(151, earlier, stem, joined);
  f.add(152, verb >= 0 ? (c.lex[verb] ?? 0) & LEX.frame : 9, joined, frame);
  let opening = first;
  const reach = Math.min(i, first + OPENING_REACH);
  while (opening < reach && !isNoun(c.tag[opening] ?? 0)) opening++;
  while (opening + 1 < reach && isNoun(c.tag[opening + 1] ?? 0)) opening++;
  f.add(153, opening < i ? (c.word[opening] ?? 0) : 4, joined, frame);
  f.add(
    154,
    opening < i ? ((c.lex[opening] ?? 0) & 0xfc0) + (c.tag[opening] ?? 0) : 4,
    c.shape[opening],
    suffix,
  );
  f.add(155, opening < i ? ((c.lex[opening] ?? 0) & 0xfc0) + (c.tag[opening] ?? 0) : 4, joined, stem);
  f.add(156, object, c.suffix[i], st);
  f.add(157, next, next2, next3 + frame * 4096);
  f.add(158, before, before2, before3 + frame * 4096);
  f.add(159, stem, wordBefore, wordBefore2);
}

/** Features of `from` as the first word of the cue at `head`. */
export function extentStartFeatures(f: Features, a: ModelArticle, head: number, from: number): void {
  const { c } = a;
  const stem = c.stem[head] ?? 0;
  const t = c.tag[head] ?? 0;
  const l = head - from;
  f.clear();
  f.add(200, l, t);
  f.add(202, l, wordAt(c, from), classAt(c, from - 1));
  f.add(203, l > 0 ? wordAt(c, from) : 1, classAt(c, from - 1));
  f.add(204, wordAt(c, from - 1), l > 0 ? 1 : 0);
  f.add(205, classAt(c, from - 1), classAt(c, from), Math.min(l, 2));
  f.add(213, stem, l);
  f.add(217, wordAt(c, from - 1), wordAt(c, from), t);
}

/** Features of `to` (exclusive) as the end of the cue at `head`. */
export function extentEndFeatures(f: Features, a: ModelArticle, head: number, to: number): void {
  const { c } = a;
  const stem = c.stem[head] ?? 0;
  const t = c.tag[head] ?? 0;
  const r = to - head - 1;
  f.clear();
  f.add(201, r, t);
  f.add(206, r, stem, wordAt(c, to - 1));
  f.add(207, r > 0 ? wordAt(c, to - 1) : 1, classAt(c, to));
  f.add(208, wordAt(c, to), r > 0 ? 1 : 0);
  f.add(209, classAt(c, to), classAt(c, to - 1), Math.min(r, 3));
  f.add(210, stem, r);
  f.add(211, stem, wordAt(c, to));
  f.add(212, stem, r, classAt(c, to));
  f.add(214, r > 0 ? wordAt(c, head + 1) : 1, r, classAt(c, to));
  f.add(215, r > 0 ? wordAt(c, to - 1) : 1, r > 0 ? wordAt(c, to) : 1);
}

/** Features of the cue's whole extent [from, to) around its head. */
export function extentPairFeatures(
  f: Features,
  a: ModelArticle,
  head: number,
  from: number,
  to: number,
): void {
  const { c, view } = a;
  f.clear();
  f.add(216, head - from, to - head - 1, (view.quoteOf[to] ?? -1) !== (view.quoteOf[head] ?? -1) ? 1 : 0);
  let path = 0;
  for (let k = from; k < to; k++) path = Math.imul(path, 31) + classAt(c, k) + (k === head ? 7 : 0);
  f.add(218, path);
  f.add(219, path, classAt(c, to), classAt(c, from - 1));
}
