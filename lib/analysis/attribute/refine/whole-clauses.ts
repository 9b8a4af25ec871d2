import { lastBehindCue, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Words after a quoted clause with which the reporter goes on; after 'and', 'for', 'because' it is the speaker as often. */
const REPORTER = new Set(
  'as when while after before during in at amid despite following over since though although'.split(' '),
);
/** Verbs with which the reporter turns from what was said to what was not: 'but gave no details'. */
const TURNS = new Set(['gave', 'provided', 'offered', 'declined', 'refused', 'did', 'stopped', 'would']);
const AUXILIARY =
  /^(?:is|are|was|were|am|will|would|shall|should|can|could|may|might|must|has|have|had|do|does|did|ca|wo|cannot)$/;
const CONTRACTED = /^(?:'s|'re|'ve|'ll|'d|'m|n't)$/;

/** True if a finite verb stands within the marks, as far as auxiliaries tell: a clause, not a name or term. */
function holdsClause(view: TokenView, [first, last]: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const word = view.words[i] ?? '';
    if (CONTRACTED.test(word) || AUXILIARY.test(word)) return true;
  }
  return false;
}

/** Where 'but gave no details' begins behind the last quotation of the content; null if it does not. */
function reporterTurn(view: TokenView, [first, last]: TokenRange): number | null {
  let at = last;
  while (at > first && (view.quoteOf[at - 1] ?? -1) < 0) at--;
  return at > first && at < last && view.words[at] === 'but' && TURNS.has(view.words[at + 1] ?? '')
    ? at
    : null;
}

const cutAt = (view: TokenView, proposal: Proposal, last: TokenRange, at: number): Proposal => ({
  ...proposal,
  content: [...proposal.content.slice(0, -1), [last[0], at]],
  trace: [
    ...proposal.trace,
    {
      rule: 'refine/whole-clause',
      span: rangeSpan(view, [at, last[1]]),
      reason: 'the quoted words end what was said; what follows them is the reporter’s',
    },
  ],
});

/**
 * 'Lind warned that “the road cannot be trusted” as winter came': a whole clause in marks is all that was said, and
 * what follows is the reporter's. In the training texts 19 of 20 such contents end at the mark.
 */
export const wholeClauses: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const last = lastBehindCue(view, proposal);
    if (!last) return proposal;
    const turn = reporterTurn(view, last);
    if (turn !== null) return cutAt(view, proposal, last, turn);
    const start = view.words[last[0]] === 'that' ? last[0] + 1 : last[0];
    const quote = view.quoteRanges[view.quoteOf[start] ?? -1];
    if (!quote || quote[0] !== start || quote[1] >= last[1]) return proposal;
    if (!REPORTER.has(view.words[quote[1]] ?? '') || !holdsClause(view, quote)) return proposal;
    for (let i = quote[1]; i < last[1]; i++) if ((view.quoteOf[i] ?? -1) >= 0) return proposal;
    return cutAt(view, proposal, last, quote[1]);
  });
