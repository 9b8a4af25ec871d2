import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Words before a part of a sentence that make it a clause of its own: the part before is the reporter's. */
const JOINS = new Set(['and', 'but', 'while', 'so', 'as', 'or', 'yet', 'because', 'though', 'although']);
/** Tokens the beginning may have. */
const LONGEST = 40;

/** True if nothing between the sentence's start and `to` reports or closes a clause: it is the beginning of what was said. */
function isBeginning(
  view: TokenView,
  [first, to]: TokenRange,
  cues: Uint8Array,
  grammar: AttributionGrammar,
): boolean {
  if (to - first < 2 || to - first > LONGEST) return false;
  const before = view.words[to - 1] ?? '';
  const closing = (view.quoteOf[to - 1] ?? -1) >= 0;
  if (JOINS.has(before) || (!view.tokens[to - 1]?.isWord && !closing)) return false;
  for (let i = first; i < to; i++) {
    if (cues[i] === 1 || ((view.quoteOf[i] ?? -1) < 0 && /^[,;:—–]$/.test(view.words[i] ?? ''))) return false;
    if ((view.quoteOf[i] ?? -1) < 0 && grammar.cueVerbs.has(view.words[i] ?? '')) return false;
  }
  return true;
}

/** First token of the hyphenated word that a range begins within ('on' of 'one-on-one'); its own first token otherwise. */
function wordStart(view: TokenView, first: number): number {
  let at = first;
  while (view.words[at - 1] === '-' && view.tokens[at - 1]?.start === view.tokens[at - 2]?.end) at -= 2;
  return at;
}

/** 'Velka is ready to “open the road” if the guards “are paid,” Lind said': the words before the last part are hers too. */
export const begunBefore: Refiner = (view, proposals, grammar) => {
  const cues = new Uint8Array(view.size);
  for (const { cue, source } of proposals)
    for (const range of [cue, source]) if (range) cues.fill(1, range[0], range[1]);
  return proposals.map((proposal): Proposal => {
    const { cue, source, content } = proposal;
    const [left, ...rest] = content;
    if (!cue || !source || !left || left[1] > Math.min(cue[0], source[0])) return proposal;
    const sentence = view.sentenceOf[left[0]] ?? 0;
    const [first] = view.sentences[sentence] ?? left;
    if (view.sentenceOf[cue[0]] !== sentence || left[0] <= first || (view.quoteOf[cue[0]] ?? -1) >= 0)
      return proposal;
    const start = wordStart(view, left[0]);
    const quotes = view.quoteOf.subarray(left[0], left[1]).some((quote) => quote >= 0);
    // '“A, B” Putin, he added': the marks end before the last word of the clause.
    const closes = view.quoteRanges[view.quoteOf[start - 1] ?? -1]?.[0] === first;
    if (!quotes && !closes && start === left[0]) return proposal;
    if (!isBeginning(view, [first, start], cues, grammar)) return proposal;
    return {
      ...proposal,
      content: [[first, left[1]], ...rest],
      trace: [
        ...proposal.trace,
        {
          rule: 'refine/begun-before',
          span: rangeSpan(view, [first, left[0]]),
          reason: 'the sentence begins with the same speaker’s words',
        },
      ],
    };
  });
};
