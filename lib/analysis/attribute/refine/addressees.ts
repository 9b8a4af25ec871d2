import type { Proposal, Refiner } from '../proposal';
import { rangeSpan, type TokenRange, type TokenView } from '../token-view';

const LONGEST = 8;
const SHORTEST_CLAUSE = 4;

/** True if the range is a name or a few words for people and ends the sentence: whom somebody told. */
function isAddressee(view: TokenView, [first, last]: TokenRange): boolean {
  if (last - first > LONGEST) return false;
  const end = view.sentences[view.sentenceOf[first] ?? 0]?.[1] ?? last;
  for (let i = last; i < end; i++) if (view.tokens[i]?.isWord) return false;
  for (let i = first; i < last; i++)
    if (
      (view.quoteOf[i] ?? -1) >= 0 ||
      !/^\p{Lu}|^(?:the|of|'s|and|-|reporters|journalists)$/u.test(view.tokens[i]?.text ?? '')
    )
      return false;
  return true;
}

/**
 * 'The road was closed, two officials told the Courier': the last words are whom they told, what stands before the
 * comma is what they told them; without such a clause nothing was reported.
 */
export const addressees: Refiner = (view, proposals, grammar) =>
  proposals.flatMap((proposal): Proposal[] => {
    const { cue, source, content } = proposal;
    const [only] = content;
    if (!cue || !source || !only || content.length !== 1 || only[0] < cue[1]) return [proposal];
    if (grammar.cueVerbs.get(view.words[cue[1] - 1] ?? '') !== 'tell' || (view.quoteOf[cue[0]] ?? -1) >= 0)
      return [proposal];
    if (!isAddressee(view, only)) return [proposal];
    const [first] = view.sentences[view.sentenceOf[cue[0]] ?? 0] ?? [cue[0]];
    const left: TokenRange = [first, source[0] - 1];
    if (view.words[source[0] - 1] !== ',' || left[1] - left[0] < SHORTEST_CLAUSE) return [];
    return [
      {
        ...proposal,
        content: [left],
        trace: [
          ...proposal.trace,
          {
            rule: 'refine/addressee',
            span: rangeSpan(view, only),
            reason: 'the words after the cue only say whom it was told',
          },
        ],
      },
    ];
  });
