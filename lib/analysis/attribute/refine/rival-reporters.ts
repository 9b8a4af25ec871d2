import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const SUBORDINATE = new Set(['though', 'although', 'while', 'when', 'after', 'as']);
const CONTRAST = new Set(['but', 'while', 'whereas', 'though', 'although']);

/** Where the next reporter's clause (', but Horak said …') begins inside unquoted content; null if none does. */
function rivalClause(
  view: TokenView,
  first: number,
  last: number,
  sources: ReadonlySet<number>,
): number | null {
  const sentence = view.sentences[view.sentenceOf[first] ?? 0]?.[0] ?? first;
  // 'Though Lind noted A, Horak said B': the main clause needs no conjunction.
  const subordinate = SUBORDINATE.has(view.words[sentence] ?? '');
  for (let i = first + 2; i < last - 2; i++) {
    if (view.words[i] !== ',' || (view.quoteOf[i] ?? -1) >= 0) continue;
    if (CONTRAST.has(view.words[i + 1] ?? '') && sources.has(i + 2)) return i;
    if (subordinate && sources.has(i + 1)) return i;
  }
  return null;
}

/** 'Lind said A, but Horak said B': A ends where the contrast with another reporter begins. */
export const rivalReporters: Refiner = (view, proposals) => {
  const sources = new Set<number>();
  for (const { source, cue } of proposals) if (source && cue && source[0] < cue[0]) sources.add(source[0]);
  return proposals.map((proposal): Proposal => {
    const last = proposal.content[proposal.content.length - 1];
    const cue = proposal.cue;
    if (!last || !cue || last[0] < cue[1]) return proposal;
    const cut = rivalClause(view, last[0], last[1], sources);
    if (cut === null) return proposal;
    return endedAt(proposal, cut, {
      rule: 'refine/rival-reporter',
      span: rangeSpan(view, [cut, cut + 2]),
      reason: 'what follows is reported of somebody else, in contrast',
    });
  });
};
