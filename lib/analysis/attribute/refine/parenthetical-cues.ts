import type { AttributionGrammar } from '../../../model/grammar/attribution-grammar';
import type { RuleHit } from '../../../model/trace';
import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

/** Tokens a subject before the first comma may have. */
const LONGEST_SUBJECT = 12;

const hit = (view: TokenView, range: TokenRange): RuleHit => ({
  rule: 'refine/parenthetical',
  span: rangeSpan(view, range),
  reason: 'speaker and cue stand between commas, in the middle of what they report',
});

const RELATIVES = new Set(['which', 'who', 'that']);
const OPENERS = new Set(['but', 'and', 'yet', 'so']);

/** The finite verb after 'Any deal, he said, …', as far as its form tells. */
const finite = (view: TokenView, i: number, grammar: AttributionGrammar): boolean => {
  const word = view.words[i] ?? '';
  if (grammar.auxiliaries.has(word) && !/ly$/.test(word)) return true;
  if (view.verbs?.[i] === 1 && !/ing$/.test(word)) return true;
  return (
    /^\p{Ll}+(?:ed|s)$/u.test(view.tokens[i]?.text ?? '') &&
    !grammar.prepositions.has(word) &&
    !grammar.clauseBreaks.has(word) &&
    !grammar.determiners.has(word)
  );
};

/** 'Any deal, he said, depended on …': only the subject was taken, or with it the end; null if the words before the cue are a clause. */
function subjectGoesOn(view: TokenView, proposal: Proposal, grammar: AttributionGrammar): Proposal | null {
  const { cue, source, content } = proposal;
  const [left, right] = content;
  if (!cue || !source || content.length > 2 || !left || left[1] > Math.min(cue[0], source[0])) return null;
  const [first, last] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [0, 0];
  const after = Math.max(cue[1], source[1]);
  const from = left[0] === first && OPENERS.has(view.words[first] ?? '') ? first + 1 : left[0];
  if (right && (right[0] <= after + 1 || right[1] > last)) return null;
  if (left[0] !== first || left[1] - from > LONGEST_SUBJECT || left[1] - from < 1) return null;
  if (view.words[after] !== ',' || (view.quoteOf[after] ?? -1) >= 0 || !finite(view, after + 1, grammar))
    return null;
  for (let i = from; i < left[1]; i++)
    if ((view.quoteOf[i] ?? -1) >= 0 || grammar.auxiliaries.has(view.words[i] ?? '') || view.verbs?.[i] === 1)
      return null;
  let end = right ? right[1] : last;
  while (!right && end > after && !view.tokens[end - 1]?.isWord && (view.quoteOf[end - 1] ?? -1) < 0) end--;
  return end - after < 3
    ? null
    : {
        ...proposal,
        content: [
          [from, left[1]],
          [after + 1, end],
        ],
      };
}

/**
 * 'Horak, Lind told me, has already left': source and cue stand between commas, the subject of what is reported before
 * them. The subject joins the content, and is not taken for the speaker.
 */
export const parentheticalCues: Refiner = (view, proposals, grammar) =>
  proposals.map((proposal) => {
    const { cue, source, content } = proposal;
    const [right] = content;
    const joined = subjectGoesOn(view, proposal, grammar);
    if (joined && cue) return { ...joined, trace: [...proposal.trace, hit(view, cue)] };
    if (!cue || !source || content.length !== 1 || !right || right[0] < cue[1]) return proposal;
    const start = Math.min(cue[0], source[0]);
    const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [start];
    const goesOn = grammar.auxiliaries.has(view.words[right[0]] ?? '') && view.words[right[0] - 1] === ',';
    const subject = start - 1 - first;
    // 'a paper which, he said, had been signed': only the clause of the relative is reported.
    if (RELATIVES.has(view.words[start - 2] ?? '')) return proposal;
    if (!goesOn || view.words[start - 1] !== ',' || subject < 1 || subject > LONGEST_SUBJECT) return proposal;
    for (let i = first; i < start - 1; i++)
      if ((view.quoteOf[i] ?? -1) >= 0 || grammar.prepositions.has(view.words[first] ?? '')) return proposal;
    return {
      ...proposal,
      content: [[first, start - 1], right],
      trace: [...proposal.trace, hit(view, [start, right[0]])],
    };
  });
