import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import { endedAt, type Proposal, type Refiner } from '../proposal';
import { rangeSpan, type TokenView } from '../token-view';

const LONGEST_SOURCE = 12;
const LONGEST_DESCRIPTION = 5;
const JOINS = new Set(['and', 'but']);

/** First token of 'his deputy' in 'his deputy, Pavel Horak, …', `comma` being the first comma; else the comma itself. */
function descriptionStart(view: TokenView, comma: number, grammar: AttributionGrammar): number {
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_DESCRIPTION); i--) {
    if (JOINS.has(view.words[i - 1] ?? '') && grammar.determiners.has(view.words[i] ?? '')) return i;
    if (!view.tokens[i]?.isWord) break;
  }
  return comma;
}

/** True if a verb stands among the words, as far as their forms tell: they are a clause, not a list of names. */
function finite(view: TokenView, first: number, last: number, grammar: AttributionGrammar): boolean {
  for (let i = first; i < last; i++) {
    const word = view.words[i] ?? '';
    if (grammar.auxiliaries.has(word) || grammar.cueVerbs.has(word) || /ed$/.test(word)) return true;
  }
  return false;
}

/** Where the reporter's next predicate or clause begins inside unquoted content; null if none does. */
function nextPredicate(
  view: TokenView,
  proposal: Proposal,
  starts: ReadonlyMap<number, readonly Proposal[]>,
  grammar: AttributionGrammar,
): number | null {
  const last = proposal.content[proposal.content.length - 1];
  const { source } = proposal;
  if (!last || !source) return null;
  for (let i = last[0] + 2; i < last[1] - 1; i++) {
    if ((view.quoteOf[i] ?? -1) >= 0) continue;
    const participle = view.words[i] === ',' && /ing$/.test(view.words[i + 1] ?? '');
    if (!participle && !JOINS.has(view.words[i] ?? '')) continue;
    for (const other of starts.get(i + 1) ?? []) {
      if (other === proposal || !other.source) continue;
      const same = other.source[0] === source[0];
      const clause = same || view.words[i - 1] === ',' || finite(view, last[0], i, grammar);
      if (participle ? same && other.cue?.[0] === i + 1 : clause && (same || other.cue?.[0] !== i + 1))
        return view.words[i - 1] === ',' ? i - 1 : i;
    }
  }
  return null;
}

/**
 * 'Lind said A and warned that B', 'Lind said A, adding that B', 'Lind said A, and Horak repeated B': where the next word after 'and' begins another
 * statement's cue with the same source, or its source, the first one's content ends.
 */
export const nextPredicates: Refiner = (view, proposals, grammar) => {
  const starts = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const { cue, source } = proposal;
    if (!cue || !source || (view.quoteOf[cue[0]] ?? -1) >= 0) continue;
    const add = (start: number) => starts.set(start, [...(starts.get(start) ?? []), proposal]);
    add(cue[0]);
    if (source[0] > cue[0] || source[0] < cue[0] - LONGEST_SOURCE) continue;
    const pronoun = source[1] - source[0] === 1 && grammar.pronouns.has(view.words[source[0]] ?? '');
    // 'said he came and he claimed': only a comma before 'and' makes the pronoun's clause the reporter's.
    if (!pronoun || view.words[source[0] - 2] === ',') add(source[0]);
    if (view.words[source[0] - 1] === ',') add(descriptionStart(view, source[0] - 1, grammar));
  }
  return proposals.map((proposal): Proposal => {
    const last = proposal.content[proposal.content.length - 1];
    if (!last || !proposal.cue || last[0] < proposal.cue[1]) return proposal;
    if ((view.quoteOf[proposal.cue[0]] ?? -1) >= 0) return proposal;
    const cut = nextPredicate(view, proposal, starts, grammar);
    if (cut === null) return proposal;
    return endedAt(proposal, cut, {
      rule: 'refine/next-predicate',
      span: rangeSpan(view, [cut, cut + 2]),
      reason: 'what follows is a report of its own',
    });
  });
};
