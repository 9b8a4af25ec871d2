import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { lastBehindCue, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const TIES = new Set(['of', 'as', 'for']);
/** Prepositions behind which a cue names a thing: 'warned against “panic” after the strike'. */
const AGAINST = new Set(['against', 'of', 'about']);
const OCCASIONS = new Set([
  ',',
  'during',
  'after',
  'before',
  'on',
  'at',
  'while',
  'amid',
  'when',
  'over',
  'following',
]);

/** What a day or week begins with. */
const LEADING = new Set(['on', 'last', 'this', 'next']);
/** Words that tie more to a thing, so that a day behind it may be the thing's. */
const LINKS = new Set(['with', 'in', 'at', 'between', 'to', 'by', 'of']);

/** Where 'on Tuesday' stands between what the cue names and 'of “…”'; null if nowhere. */
function dayWithin(
  view: TokenView,
  [first, last]: TokenRange,
  grammar: AttributionGrammar,
): TokenRange | null {
  for (let i = first + 1; i < last - 2; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) return null;
    if (!grammar.timeWords.has(view.words[i] ?? '') || !TIES.has(view.words[i + 1] ?? '')) continue;
    const from = LEADING.has(view.words[i - 1] ?? '') ? i - 1 : i;
    const named = view.words.slice(first, from);
    // "described his talks with Putin last week as productive": the talks were last week.
    if (view.words[i + 1] !== 'of' && named.some((word) => LINKS.has(word))) return null;
    return from > first ? [from, i + 1] : null;
  }
  return null;
}

/** Where 'but raised doubts' begins in the words after the last quotation; else their end. */
function secondVerbStart(view: TokenView, [first, last]: TokenRange): number {
  for (let i = first; i < last - 1; i++)
    if ((view.words[i] === 'but' || view.words[i] === 'and') && /ed$/.test(view.words[i + 1] ?? '')) return i;
  return last;
}

/** One past the closing mark of the last quotation if only the reporter's occasion follows; else the range's end. */
function occasionStart(view: TokenView, [first, last]: TokenRange, grammar: AttributionGrammar): number {
  let at = last;
  while (at > first && (view.quoteOf[at - 1] ?? -1) < 0) at--;
  const next = view.words[at] ?? '';
  if (at === first || at >= last) return last;
  return OCCASIONS.has(next) || grammar.timeWords.has(next) ? at : secondVerbStart(view, [at, last]);
}

/**
 * 'accused Moscow on Tuesday of “…” after the talks', 'called it a “farce” during a visit': what the cue names and the
 * quoted words are the content, the day and the occasion are the reporter's.
 */
export const reporterOccasions: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal): Proposal => {
    const { cue, content } = proposal;
    const last = lastBehindCue(view, proposal);
    if (!cue || !last) return proposal;
    const names = AGAINST.has(view.words[last[0]] ?? '') || AGAINST.has(view.words[last[0] - 1] ?? '');
    if (grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') !== 'call' && !names) return proposal;
    const end = occasionStart(view, last, grammar);
    const day = dayWithin(view, [last[0], end], grammar);
    if (end === last[1] && !day) return proposal;
    const parts: TokenRange[] = day
      ? [
          [last[0], day[0]],
          [day[1], end],
        ]
      : [[last[0], end]];
    return {
      ...proposal,
      content: [...content.slice(0, -1), ...parts],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/reporter-occasion',
          span: rangeSpan(view, day ?? [end, last[1]]),
          reason: 'the reporter says when it was said; the speaker did not say this',
        },
      ],
    };
  });
