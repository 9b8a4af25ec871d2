import type { AttributionGrammar, CueFrame } from '../../../model/grammar/attribution-grammar';
import type { TokenRange, TokenView } from '../token-view';

const BEFORE_QUOTE = new Set([',', ':', 'that', '—', '–', '-', 'as', 'it', 'him', 'her', 'them', 'this']);
const MINIMUM = 2;

/** The quotation that ends right before token `at`, at most a comma between; null if none. */
function quotationBefore(view: TokenView, at: number, floor: number): TokenRange | null {
  const index = [at - 1, at - 2].find((i) => i >= floor && (view.quoteOf[i] ?? -1) >= 0);
  if (index === undefined || (index === at - 2 && view.words[at - 1] !== ',')) return null;
  return view.quoteRanges[view.quoteOf[index] ?? -1] ?? null;
}

/** The first quotation at or after token `at` with nothing but introducing words between. */
function quotationAfter(view: TokenView, at: number, ceiling: number): TokenRange | null {
  for (let i = at; i < ceiling; i++) {
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0) return view.quoteRanges[quote] ?? null;
    if (!BEFORE_QUOTE.has(view.words[i] ?? '')) return null;
  }
  return null;
}

/** Where a reported clause that begins at `from` ends: the sentence's end, or a comma before the reporter's next clause. */
function clauseEnd(view: TokenView, from: number, last: number, grammar: AttributionGrammar): number {
  let end = last;
  for (let i = from + 1; i < last; i++) {
    const word = view.words[i + 1] ?? '';
    if (
      view.words[i] === ',' &&
      (view.quoteOf[i] ?? -1) < 0 &&
      (/ing$/.test(word) || (word === 'while' && i > from + 3)) &&
      grammar.clauseBreaks.has(word)
    ) {
      end = i;
      break;
    }
  }
  while (end > from && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  return end;
}

/** Past an addressee ('told reporters', 'urged Moscow') to where 'that' or the clause may begin. */
function pastAddressee(view: TokenView, from: number, last: number): number {
  for (let i = from; i < Math.min(last, from + 14); i++) {
    const word = view.words[i];
    if (word === 'that' || word === ':' || (view.quoteOf[i] ?? -1) >= 0) return word === ':' ? i + 1 : i;
    if (word === ',') return i + 1;
  }
  return from;
}

/** True if a quotation opens at `at` all of whose longer words are capitalised: the name of a work, not speech. */
function titleLike(view: TokenView, at: number): boolean {
  const range = view.quoteRanges[view.quoteOf[at] ?? -1];
  if (!range || range[0] !== at) return false;
  for (let i = range[0]; i < range[1]; i++)
    if (/^\p{Ll}\p{L}{3}/u.test(view.tokens[i]?.text ?? '')) return false;
  return range[1] - range[0] > 3;
}

/** What is said, as token ranges: quotations beside cue and source, else the clause after or before them. */
export function contentOf(
  view: TokenView,
  [first, last]: TokenRange,
  cue: TokenRange,
  source: TokenRange,
  frame: CueFrame | 'according',
  grammar: AttributionGrammar,
): TokenRange[] {
  const left = Math.min(cue[0], source[0]);
  const right = Math.max(cue[1], source[1]);
  const before = quotationBefore(view, left, Math.max(0, left - 3));
  let at = right;
  while (
    at < last &&
    (grammar.timeWords.has(view.words[at] ?? '') ||
      (view.words[at] === 'on' && grammar.timeWords.has(view.words[at + 1] ?? '')))
  )
    at++;
  if (frame === 'tell') at = pastAddressee(view, at, last);
  if (before) {
    const next = quotationAfter(view, at, Math.min(view.size, at + 4));
    const split = next && view.words[at] === ',' ? [next] : [];
    return [before, ...split];
  }
  if (frame === 'voice') {
    const quoted = quotationAfter(view, at, last);
    return quoted ? [quoted] : [];
  }
  if (view.words[at] === ':' && view.quoteOf[at + 1] === -1 && at + 1 >= last) {
    const quoted = quotationAfter(view, at + 1, Math.min(view.size, at + 3));
    return quoted ? [quoted] : [];
  }
  while (at < last && (view.words[at] === ',' || view.words[at] === ':')) at++;
  // 'came back at night', 'read from “…”', 'shows “Ships of the North”'
  if (frame === 'call' && grammar.prepositions.has(view.words[at] ?? '') && view.words[at] !== 'as')
    return [];
  if (at === cue[1] && titleLike(view, at)) return [];
  // 'branded “…”': the quotation is all of it, whatever the sentence goes on with.
  const named = view.quoteRanges[view.quoteOf[at] ?? -1];
  if (frame === 'call' && at === cue[1] && named?.[0] === at) return [named];
  const end = clauseEnd(view, at, last, grammar);
  if (end - at >= MINIMUM && (frame !== 'according' || source[1] < at)) return [[at, end]];
  // 'He would go, the ministry said.'
  let stop = left;
  while (stop > first && !view.tokens[stop - 1]?.isWord) stop--;
  return stop - first >= MINIMUM + 1 ? [[first, stop]] : [];
}
