import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { contentExtent, coveredTokens, lastBehindCue, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Words that tie what is said of somebody to the cue: 'accused Moscow on Tuesday of …', 'described it as …'. */
const TIES = new Set(['of', 'as', 'for']);
/** Tokens between what the cue names and the quotation. */
const REACH = 12;
const MARK = /^["“”„«»'‘’]$/;
const LIST = new Set([',', 'and', 'then', 'or', 'but', 'a', 'an', 'the', 'as', 'who', 'is']);

/** The uncovered quotation that a tie after `from` introduces in the same sentence, with the tie's index; null if none. */
function tied(
  view: TokenView,
  from: number,
  covered: Uint8Array,
  cues: ReadonlySet<number>,
): { tie: number; quote: TokenRange } | null {
  const sentence = view.sentenceOf[from - 1];
  let tie = -1;
  for (let i = from; i < Math.min(view.size, from + REACH); i++) {
    if (view.sentenceOf[i] !== sentence || cues.has(i) || covered[i] === 1) return null;
    const quote = view.quoteRanges[view.quoteOf[i] ?? -1];
    if (quote) return tie >= 0 && i - tie <= 4 ? { tie, quote } : null;
    if (TIES.has(view.words[i] ?? '') && view.words[i - 1] !== '-') tie = tie >= 0 && i - tie <= 4 ? tie : i;
  }
  return null;
}

/** True if all between is a time phrase or place in commas that the speaker did not say. */
const timeOnly = (view: TokenView, from: number, to: number, grammar: AttributionGrammar): boolean => {
  let time = false;
  for (let i = from; i < to; i++) {
    const word = view.words[i] ?? '';
    if (grammar.timeWords.has(word)) time = true;
    else if (view.tokens[i]?.isWord && !['on', 'in', 'at', 'the'].includes(word)) return false;
  }
  return time;
};

/** One past the last quotation of a list 'a “…,” an “…” and “…”' that goes on after `end`; `end` if none does. */
function listEnd(view: TokenView, end: number, cues: ReadonlySet<number>): number {
  let at = end;
  const sentence = view.sentenceOf[end - 1];
  for (let i = end; i < Math.min(view.size, at + 5) && view.sentenceOf[i] === sentence; i++) {
    if (cues.has(i)) break;
    const quote = view.quoteRanges[view.quoteOf[i] ?? -1];
    if (quote) {
      if (quote[0] !== i || at === i) break;
      at = quote[1];
      i = at - 1;
    } else if (!LIST.has(view.words[i] ?? '')) break;
  }
  return at;
}

/**
 * A quotation that hangs on the cue of the clause joins its content: 'accused Moscow of “playing for time”', and so do
 * the further members of a list of quoted names ('called him a “bully,” a “liar” and “sick”').
 */
export const governedQuotations: Refiner = (view, proposals, grammar) => {
  const covered = coveredTokens(view, proposals);
  const cues = new Set<number>();
  for (const { cue, source } of proposals)
    for (const range of [cue, source]) if (range) for (let i = range[0]; i < range[1]; i++) cues.add(i);
  const hit = (range: TokenRange) => ({
    rule: 'refine/governed-quotation',
    span: rangeSpan(view, range),
    reason: 'the quoted words hang on the same cue',
  });
  return proposals.map((proposal): Proposal => {
    const { content } = proposal;
    const last = lastBehindCue(view, proposal);
    if (!last) return proposal;
    const end = contentExtent(proposal)[1];
    if (MARK.test(view.words[end - 1] ?? '')) {
      if (view.quoteOf[last[0]] === view.quoteOf[end - 1]) return proposal;
      const to = listEnd(view, end, cues);
      if (to === end) return proposal;
      covered.fill(1, end, to);
      return {
        ...proposal,
        content: [...content.slice(0, -1), [last[0], to]],
        trace: [...proposal.trace, hit([end, to])],
      };
    }
    if (content.some(([a, b]) => view.quoteOf.subarray(a, b).some((quote) => quote >= 0))) return proposal;
    const found = tied(view, end, covered, cues);
    if (!found) return proposal;
    const { tie, quote } = found;
    covered.fill(1, end, quote[1]);
    const parts: TokenRange[] = timeOnly(view, end, tie, grammar)
      ? [last, [tie, quote[1]]]
      : [[last[0], quote[1]]];
    return {
      ...proposal,
      content: [...content.slice(0, -1), ...parts],
      trace: [...proposal.trace, hit([tie, quote[1]])],
    };
  });
};
