import type { Span } from '../../model/span';
import type { QuoteCandidate, StatementKind } from '../../model/statement';
import type { Proposal } from './proposal';
import { rangeSpan, type TokenRange, type TokenView } from './token-view';

const LETTER = /[\p{L}\p{N}]/u;

/** True if every word of the range stands within an outermost quotation. */
const quotedThroughout = (view: TokenView, [first, last]: TokenRange, own: number): boolean => {
  for (let i = first; i < last; i++) {
    const quote = view.quoteOf[i] ?? -1;
    if (view.tokens[i]?.isWord && (quote < 0 || quote === own)) return false;
  }
  return true;
};

const touchesQuotation = (view: TokenView, [first, last]: TokenRange, own: number): boolean => {
  for (let i = first; i < last; i++) {
    const quote = view.quoteOf[i] ?? -1;
    if (quote >= 0 && quote !== own && !isTerm(view, quote)) return true;
  }
  return false;
};

/** 'the so-called “coalition of the willing”': the marks are part of a name, not of what is quoted. */
const isTerm = (view: TokenView, quote: number): boolean => {
  const at = view.quoteRanges[quote]?.[0] ?? 0;
  return view.words[at - 1] === 'called' && view.words[at - 2] === '-' && view.words[at - 3] === 'so';
};

/** What is no part of quoted words at their ends: space, and marks whose partner is missing. */
function strayAtEnds(words: string): (letter: string) => boolean {
  const curly = words.includes('“') !== words.includes('”');
  const straight = words.indexOf('"') === words.lastIndexOf('"');
  return (letter) => /\s/.test(letter) || (curly && /[“”]/.test(letter)) || (straight && letter === '"');
}

/** The quoted words of a range, one span for each quotation, without the outer marks. */
function innerSpans(view: TokenView, range: TokenRange): Span[] {
  const spans: Span[] = [];
  const [start, end] = rangeSpan(view, range);
  let previous = -1;
  for (let i = range[0]; i < range[1]; i++) {
    const index = view.quoteOf[i] ?? -1;
    const quotation = view.quotations[index];
    if (!quotation || index === previous) continue;
    previous = index;
    let from = Math.max(start, quotation.inner[0]);
    let to = Math.min(end, quotation.inner[1]);
    const isStray = strayAtEnds(view.text.slice(from, to));
    while (from < to && isStray(view.text.charAt(from))) from++;
    while (to > from && isStray(view.text.charAt(to - 1))) to--;
    if (LETTER.test(view.text.slice(from, to))) spans.push([from, to]);
  }
  return spans;
}

/** Words of the range without loose punctuation at its ends; a quotation mark that has its partner inside stays. */
function clauseSpan(view: TokenView, [from, to]: TokenRange): Span {
  let first = from;
  let last = to;
  const loose = (i: number) =>
    !view.tokens[i]?.isWord &&
    ((view.quoteOf[i] ?? -1) < 0 || /[,;:.]/.test(view.words[i] ?? '')) &&
    !/[$€£#@%(]/.test(view.words[i] ?? '');
  while (first < last && loose(first)) first++;
  while (last > first && loose(last - 1) && view.words[last - 1] !== '%' && view.words[last - 1] !== ')')
    last--;
  return rangeSpan(view, [first, last]);
}

/** All of a range but the quotation marks at its ends: words given verbatim keep their stops. */
function verbatimSpan(view: TokenView, [from, to]: TokenRange): Span {
  let first = from;
  let last = to;
  const isQuote = (i: number) => /^["“”„«»'‘’]$/.test(view.words[i] ?? '');
  while (first < last && isQuote(first)) first++;
  while (last > first && isQuote(last - 1)) last--;
  return rangeSpan(view, [first, last]);
}

function contentSpans(view: TokenView, { content, verbatim }: Proposal, kind: StatementKind): Span[] {
  const ordered = [...content].filter(([a, b]) => b > a).sort((a, b) => a[0] - b[0]);
  const spans = ordered.flatMap((range) =>
    verbatim
      ? [verbatimSpan(view, range)]
      : kind === 'direct'
        ? innerSpans(view, range)
        : [clauseSpan(view, range)],
  );
  const clean: Span[] = [];
  for (const span of spans)
    if (span[1] > span[0] && span[0] >= (clean[clean.length - 1]?.[1] ?? 0)) clean.push(span);
  return clean;
}

/**
 * Kind by where the quotation marks stand: all words in marks, some, or none. Marks that hold the cue itself do not
 * count: what a quoted speaker reports of another is indirect speech.
 */
function kindOf(view: TokenView, { content, cue, verbatim }: Proposal): StatementKind {
  const own = cue ? (view.quoteOf[cue[0]] ?? -1) : -1;
  if (verbatim || content.every((range) => quotedThroughout(view, range, own))) return 'direct';
  return content.some((range) => touchesQuotation(view, range, own)) ? 'mixed' : 'indirect';
}

const extent = (spans: readonly Span[]): Span => [spans[0]?.[0] ?? 0, spans[spans.length - 1]?.[1] ?? 0];

/** Turns proposals into candidates: marks stripped from direct speech, in text order, nesting marked. */
export function assemble(view: TokenView, proposals: readonly Proposal[]): QuoteCandidate[] {
  const candidates = proposals.flatMap((proposal) => {
    const kind = kindOf(view, proposal);
    const content = contentSpans(view, proposal, kind);
    if (content.length === 0) return [];
    return [
      {
        content,
        cue: proposal.cue && rangeSpan(view, proposal.cue),
        source: proposal.source && rangeSpan(view, proposal.source),
        kind,
        confidence: proposal.confidence,
        within: null,
        trace: proposal.trace,
      } satisfies QuoteCandidate,
    ];
  });
  candidates.sort(
    (a, b) => extent(a.content)[0] - extent(b.content)[0] || extent(b.content)[1] - extent(a.content)[1],
  );
  return candidates.map((candidate, index) => ({ ...candidate, within: enclosing(candidates, index) }));
}

/** Index of the nearest earlier candidate whose content covers this one's cue and content; looks back a bounded way. */
function enclosing(candidates: readonly QuoteCandidate[], index: number): number | null {
  const inner = candidates[index];
  if (!inner) return null;
  const [start] = extent(inner.content);
  const end = extent(inner.content)[1];
  for (let k = index - 1; k >= Math.max(0, index - 8); k--) {
    const outer = candidates[k];
    const cue = inner.cue ?? inner.content[0];
    if (!outer || !cue) continue;
    if (outer.content.some(([a, b]) => a <= start && end <= b && a <= cue[0] && cue[1] <= b)) return k;
  }
  return null;
}
