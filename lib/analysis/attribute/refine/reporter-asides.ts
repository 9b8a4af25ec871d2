import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const UNIT = /^(?:minute|hour|day|week|month|year)s?$/;
const RELATION = new Set(['after', 'before', 'since', 'ahead']);

/** Participles with which a reporter says what a speech does: ', referring to …', ', echoing …'. */
const REPORTER = new Set(
  'referring alluding echoing citing invoking prompting drawing signaling signalling underscoring underlining reflecting responding'.split(
    ' ',
  ),
);

/** True if a participle of the reporter's, or an adverb and one, follows the comma at `i`. */
const commentsOn = (view: TokenView, i: number): boolean =>
  REPORTER.has(view.words[i + 1] ?? '') ||
  (/ly$/.test(view.words[i + 1] ?? '') && REPORTER.has(view.words[i + 2] ?? ''));

/** Where ', a day after …' or ', referring to …' begins in unquoted words; null if nowhere. */
function asideStart(view: TokenView, first: number, last: number): number | null {
  for (let i = first + 2; i < last - 2; i++) {
    if (view.words[i] !== ',' || (view.quoteOf[i] ?? -1) >= 0) continue;
    if (commentsOn(view, i)) return i;
    for (let k = i + 1; k <= i + 4 && k + 1 < last; k++)
      if (UNIT.test(view.words[k] ?? '') && RELATION.has(view.words[k + 1] ?? '')) return i;
  }
  return null;
}

/** '…, a day after the strike', '…, echoing his minister': the reporter's own words on when and how it was said. */
export const reporterAsides: Refiner = (view, proposals) =>
  proposals.map((proposal): Proposal => {
    const last = proposal.content[proposal.content.length - 1];
    if (!last || !proposal.cue || last[0] < proposal.cue[1]) return proposal;
    const cut = asideStart(view, last[0], last[1]);
    if (cut === null) return proposal;
    return endedAt(proposal, cut, {
      rule: 'refine/reporter-aside',
      span: rangeSpan(view, [cut, last[1]]),
      reason: 'the reporter tells when or how it was said; the speaker did not say this',
    });
  });
