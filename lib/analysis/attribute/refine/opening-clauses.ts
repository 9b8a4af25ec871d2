import { endedAt, lastBehindCue, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

/** Words that open a clause before the main one. */
const OPENERS = new Set(['after', 'when', 'as', 'since', 'while', 'before', 'once', 'because', 'although']);
/** 'Just one day after': tokens that may stand before the opener. */
const LONGEST_START = 6;

/** True if the proposal is a clause that opens its sentence, its source behind the opener. */
function opensSentence(view: TokenView, { source, cue }: Proposal): boolean {
  if (!source || !cue || source[1] > cue[0] || !OPENERS.has(view.words[source[0] - 1] ?? '')) return false;
  const [first] = view.sentences[view.sentenceOf[source[0]] ?? 0] ?? [0, 0];
  return source[0] - first <= LONGEST_START && !view.words.slice(first, source[0]).includes(',');
}

/** One past the first quotation in [from, to) that ends with a comma; -1 if none does before the end. */
function quotationEnd({ quoteOf, words }: TokenView, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if ((quoteOf[i] ?? -1) < 0 || quoteOf[i + 1] === quoteOf[i]) continue;
    if (words[i - 1] === ',' || words[i + 1] === ',') return i + 1;
  }
  return -1;
}

/** 'After Lind remarked that “A,” Horak hit back': the main clause behind the quotation is no part of what Lind said. */
export const openingClauses: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const last = lastBehindCue(view, proposal);
    if (!last) return proposal;
    const cut = opensSentence(view, proposal) ? quotationEnd(view, last[0], last[1]) : -1;
    if (cut < 0) return proposal;
    return endedAt(proposal, cut, {
      rule: 'refine/opening-clause',
      span: rangeSpan(view, [cut, last[1]]),
      reason: 'the main clause behind the quotation is the reporter’s',
    });
  });
