import { inPhrase, isNoun, type ModelArticle } from './article';
import { MARK, SHAPE } from './columns';
import { LEX } from './lexicon';
import { TAG } from './tagger';

/** Candidate boundaries of one span and the pairs of them worth ranking; a pair of -1, -1 stands for 'no span'. */
export interface SpanCandidates {
  /** Word tokens at which a span may begin. */
  readonly starts: number[];
  /** Tokens before which a span may end (one past its last word). */
  readonly ends: number[];
  /** Index into starts, index into ends, alternating. */
  readonly pairs: number[];
}

const REACH = 60;
const SOURCE_LENGTH = 42;

/** One past the last word before `end`; skips marks. */
export function lastWordEnd(a: ModelArticle, end: number, floor: number): number {
  let at = end;
  while (at > floor && a.c.shape[at - 1] === SHAPE.mark) at--;
  return at;
}

/** The first word at or after `start`. */
export function firstWord(a: ModelArticle, start: number, ceiling: number): number {
  let at = start;
  while (at < ceiling && a.c.shape[at] === SHAPE.mark) at++;
  return at;
}

function sourceEndsHere(a: ModelArticle, i: number, head: number, last: number): boolean {
  const tag = a.c.tag[i] ?? 0;
  if (a.c.mark[i] === MARK.close || a.view.words[i] === "'s") return true;
  if (i + 1 === head && inPhrase(tag)) return true;
  if (!isNoun(tag) && tag !== TAG.ADJ && tag !== TAG.DET && tag !== TAG.VERB && tag !== TAG.ADV) return false;
  if (i + 1 >= last) return true;
  if (isNoun(tag) && a.phraseStart[i + 1] === 1) return true;
  const next = a.c.tag[i + 1] ?? 0;
  if (tag === TAG.VERB || tag === TAG.ADV || tag === TAG.DET || tag === TAG.ADJ)
    return (
      a.c.mark[i + 1] === MARK.comma ||
      (next === TAG.VERB && tag !== TAG.ADV) ||
      (tag !== TAG.VERB && tag !== TAG.ADV && !inPhrase(next))
    );
  return !inPhrase(next) || a.c.mark[i + 1] !== 0;
}

/** Noun phrases of the cue's sentence that may name its source, with what may follow them (of…, who…, appositions). */
export function sourceCandidates(a: ModelArticle, head: number): SpanCandidates {
  const [first, last] = a.view.sentences[a.view.sentenceOf[head] ?? 0] ?? [head, head + 1];
  const from = Math.max(first, head - REACH);
  const to = Math.min(last, head + REACH);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = from; i < to; i++) {
    if (i === head) continue;
    const tag = a.c.tag[i] ?? 0;
    const before = a.c.tag[i - 1] ?? 0;
    if (
      a.phraseStart[i] === 1 ||
      (tag === TAG.PROPN && before !== TAG.PROPN) ||
      (a.c.shape[i] !== SHAPE.mark && (before === TAG.ADP || before === TAG.SCONJ) && tag !== TAG.ADP) ||
      // 'Not everyone', 'Only half of them', 'Nearly all'
      ((tag === TAG.ADV || tag === TAG.PART) && a.phraseStart[i + 1] === 1)
    )
      starts.push(i);
    if (sourceEndsHere(a, i, head, last)) ends.push(i + 1);
  }
  const pairs: number[] = [-1, -1];
  for (const [s, start] of starts.entries()) {
    let kept = 0;
    for (const [e, end] of ends.entries()) {
      if (end <= start || (start < head && end > head)) continue;
      if (a.view.quoteOf[start] !== a.view.quoteOf[end - 1]) continue;
      if (end - start > SOURCE_LENGTH || kept >= 12) break;
      pairs.push(s, e);
      kept++;
    }
  }
  return { starts, ends, pairs };
}

const clauseOpener = (tag: number) =>
  tag === TAG.SCONJ ||
  tag === TAG.CCONJ ||
  tag === TAG.ADP ||
  tag === TAG.PART ||
  tag === TAG.PRON ||
  tag === TAG.DET ||
  tag === TAG.ADV;

/** True if a span of content may end after token `i` (a word) for all its own class says. */
function mayEnd(a: ModelArticle, i: number, last: number): boolean {
  const tag = a.c.tag[i] ?? 0;
  if (i + 1 >= last) return true;
  if (a.c.mark[i + 1] !== 0 && a.c.mark[i + 1] !== MARK.apostrophe)
    return !(a.c.mark[i + 1] === MARK.dash && a.view.tokens[i]?.end === a.view.tokens[i + 1]?.start);
  if (tag === TAG.DET || tag === TAG.CCONJ || tag === TAG.AUX) return false;
  const next = a.c.tag[i + 1] ?? 0;
  return (
    clauseOpener(next) || next === TAG.VERB || next === TAG.AUX || ((a.c.lex[i + 1] ?? 0) & LEX.time) !== 0
  );
}

/** One past the last word of the quotation (and of those that carry it on) that covers token `i`. */
export function quotationEnd(a: ModelArticle, i: number): number {
  const index = a.view.quoteOf[i] ?? -1;
  return index < 0 ? i + 1 : (a.quotationWords.chainLast[index] ?? i + 1);
}

/** First word of the quotation that covers token `i`, back over those it carries on. */
export function quotationStart(a: ModelArticle, i: number): number {
  const index = a.view.quoteOf[i] ?? -1;
  return index < 0 ? i : (a.quotationWords.chainFirst[index] ?? i);
}

/** Tokens to either side of a cue that are looked at, however long its sentence; keeps hostile text linear. */
const WINDOW = 250;
/** Tokens after a cue within which a paragraph or the next sentence may end what was said. */
const LONGEST_CONTENT = 1000;
const RIGHT_STARTS = 16;
const RIGHT_ENDS = 30;
const LEFT_STARTS = 16;
const LEFT_ENDS = 10;

/** Spans after the cue that may be what was said. */
export function rightCandidates(a: ModelArticle, head: number): SpanCandidates {
  const { view, c } = a;
  const sentence = view.sentenceOf[head] ?? 0;
  const [, sentenceLast] = view.sentences[sentence] ?? [head, head + 1];
  const last = Math.min(sentenceLast, head + WINDOW);
  const headQuote = view.quoteOf[head] ?? -1;
  const starts: number[] = [];
  for (let i = head + 1; i < last && starts.length < RIGHT_STARTS && i < head + REACH; i++) {
    if (c.shape[i] === SHAPE.mark) continue;
    const tag = c.tag[i] ?? 0;
    const opensQuote = (view.quoteOf[i] ?? -1) !== headQuote && view.quoteOf[i - 1] !== view.quoteOf[i - 2];
    if (
      i <= head + 4 ||
      opensQuote ||
      c.mark[i - 1] !== 0 ||
      clauseOpener(tag) ||
      a.phraseStart[i] === 1 ||
      tag === TAG.VERB
    )
      if ((view.quoteOf[i] ?? -1) === headQuote || i === quotationStart(a, i)) starts.push(i);
  }
  // The quotation that follows the cue's sentence: 'X said: ¶ “…”' and '“A,” X said. “B.”'
  if (headQuote < 0 && last < view.size) {
    const next = firstWord(a, last, Math.min(view.size, last + 3));
    const colon = c.mark[last - 1] === MARK.colon;
    if (
      next < view.size &&
      ((view.quoteOf[next] ?? -1) >= 0 || colon) &&
      (colon || view.paragraphOf[next] === view.paragraphOf[head])
    )
      starts.push(next);
  }
  const ends: number[] = [];
  for (let i = head + 1; i < last && ends.length < RIGHT_ENDS; i++) {
    if (c.shape[i] === SHAPE.mark || !mayEnd(a, i, last)) continue;
    const quote = view.quoteOf[i] ?? -1;
    if (quote < 0 || quote === headQuote || i + 1 === quotationEnd(a, i)) ends.push(i + 1);
  }
  const sentenceEnd = lastWordEnd(a, last, head + 1);
  if (ends[ends.length - 1] !== sentenceEnd && sentenceEnd > head + 1) ends.push(sentenceEnd);
  if (c.mark[head] === MARK.colon) {
    const [f, l] = view.paragraphs[view.paragraphOf[head] ?? 0] ?? [head, last];
    const end = l - head <= LONGEST_CONTENT ? lastWordEnd(a, l, f) : head;
    if (end > head && !ends.includes(end)) ends.push(end);
  }
  for (const start of starts) {
    if ((view.quoteOf[start] ?? -1) < 0 || (view.quoteOf[start] ?? -1) === headQuote) {
      if (start >= last) {
        const [f, l] = view.sentences[view.sentenceOf[start] ?? 0] ?? [start, start + 1];
        const [, p] = view.paragraphs[view.paragraphOf[start] ?? 0] ?? [f, l];
        for (const stop of [l, p]) {
          if (stop - head > LONGEST_CONTENT) continue;
          const end = lastWordEnd(a, stop, f);
          if (!ends.includes(end)) ends.push(end);
        }
      }
      continue;
    }
    const end = quotationEnd(a, start);
    if (!ends.includes(end)) ends.push(end);
  }
  const pairs: number[] = [-1, -1];
  for (const [s, start] of starts.entries())
    for (const [e, end] of ends.entries()) {
      if (end <= start) continue;
      if (start >= last && end <= last) continue;
      if (end > last && start < last && (view.quoteOf[start] ?? -1) < 0 && c.mark[head] !== MARK.colon) {
        // A clause that runs into a quotation which itself outlasts the sentence.
        const open = view.quoteOf[last - 1] ?? -1;
        if (open < 0 || quotationEnd(a, last - 1) !== end) continue;
      }
      pairs.push(s, e);
    }
  return { starts, ends, pairs };
}

/** Spans before the cue that may be what was said. */
export function leftCandidates(a: ModelArticle, head: number): SpanCandidates {
  const { view, c } = a;
  const [sentenceFirst, last] = view.sentences[view.sentenceOf[head] ?? 0] ?? [head, head + 1];
  const first = Math.max(sentenceFirst, head - WINDOW);
  const headQuote = view.quoteOf[head] ?? -1;
  const starts: number[] = [];
  const open = firstWord(a, first, last);
  const add = (i: number) => {
    if (i < head && !starts.includes(i)) starts.push(i);
  };
  const far =
    (view.quoteOf[open] ?? -1) >= 0 && (view.quoteOf[open] ?? -1) !== headQuote
      ? quotationStart(a, open)
      : open;
  add(far);
  // The sentence may begin with the cue and the quotation stand before it: '“A.” So said X.'
  if (
    headQuote < 0 &&
    first > 0 &&
    (view.quoteOf[first - 1] ?? -1) >= 0 &&
    view.paragraphOf[first - 1] === view.paragraphOf[first]
  )
    add(quotationStart(a, first - 1));
  add(open);
  for (let i = head - 1; i > open && starts.length < LEFT_STARTS && i > head - 80; i--) {
    if (c.shape[i] === SHAPE.mark) continue;
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0 && quote !== headQuote && i !== quotationStart(a, i)) continue;
    const opensQuote = quote >= 0 && quote !== headQuote;
    if (
      opensQuote ||
      c.mark[i - 1] !== 0 ||
      c.tag[i - 1] === TAG.CCONJ ||
      c.tag[i] === TAG.SCONJ ||
      a.phraseStart[i] === 1
    )
      starts.push(i);
  }
  const ends: number[] = [];
  for (let i = head - 1; i >= open && ends.length < LEFT_ENDS; i--) {
    if (c.shape[i] === SHAPE.mark) continue;
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0 && quote !== headQuote && i + 1 !== quotationEnd(a, i)) continue;
    const tag = c.tag[i + 1] ?? 0;
    if (
      c.mark[i + 1] !== 0 ||
      a.phraseStart[i + 1] === 1 ||
      i + 1 === head ||
      tag === TAG.AUX ||
      tag === TAG.VERB ||
      tag === TAG.PRON
    )
      ends.push(i + 1);
  }
  if (starts[0] !== undefined && starts[0] < first) {
    const end = lastWordEnd(a, first, starts[0]);
    if (!ends.includes(end)) ends.push(end);
  }
  if (starts[1] !== undefined && starts[1] < first && starts.length > 1) {
    const end = lastWordEnd(a, first, starts[1]);
    if (!ends.includes(end)) ends.push(end);
  }
  const pairs: number[] = [-1, -1];
  for (const [s, start] of starts.entries())
    for (const [e, end] of ends.entries()) if (end > start) pairs.push(s, e);
  return { starts, ends, pairs };
}
